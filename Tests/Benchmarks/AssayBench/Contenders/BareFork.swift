/// Fork and run in the same warm interpreter, nothing isolated: the floor.
final class BareFork: Contender {
    let name: String
    private let session: Session

    init(_ name: String, _ ground: Ground, warmth: String) throws {
        self.name = name
        // As the worker has it: symbols looked up once, before the first fork.
        session = try Session([ground.programs.bareFork, warmth], ground.descendants, variables: ["LD_BIND_NOW=1"])
    }

    /// The time is the one that the forking process took, without the pipes.
    func run() throws -> Int64 {
        let words = try session.ask(".", until: "\n").split(whereSeparator: \.isWhitespace)
        guard words.count == 3, let nanos = Int64(words[0]), words[1] == "0", words[2] == "42" else {
            throw Broken("answered \(words)")
        }
        return nanos
    }

    func cpuNanos() -> Int64 { session.cpuNanos() }
}
