internal import CSandbox
internal import Glibc

/// A program that is started, runs once and ends.
final class WholeProcess: Contender {
    let name: String
    let runsInARow: Int
    private let commands: [[String]]
    private let input: String
    private let descendants: Descendants
    private let check: ([String]) throws -> Void
    private var cpu: Int64 = 0

    /// - Parameters:
    ///   - commands: run one after the other and timed together; every one must exit with 0.
    ///   - input: path of the file that is each one's standard input.
    ///   - check: given what each has printed.
    init(
        _ name: String, _ ground: Ground, runsInARow: Int = 5, commands: [[String]], input: String,
        check: @escaping ([String]) throws -> Void
    ) {
        self.name = name
        self.runsInARow = runsInARow
        self.commands = commands
        self.input = input
        self.check = check
        descendants = ground.descendants
    }

    func run() throws -> Int64 {
        let before = Instant.reapedCPU()
        var nanos: Int64 = 0
        var printed: [String] = []
        var failure: Broken?
        // All of them, also after one has failed: the last may be the one that tidies up.
        for command in commands {
            do {
                let result = try perform(command)
                nanos += result.nanos
                printed.append(result.output)
            } catch let broken as Broken { failure = failure ?? broken }
        }
        if let left = descendants.reap().first { failure = failure ?? Broken("left \(left.name) behind") }
        cpu += Instant.reapedCPU() - before
        if let failure { throw failure }
        try check(printed)
        return nanos
    }

    func cpuNanos() -> Int64 { cpu }

    private func perform(_ command: [String]) throws -> (nanos: Int64, output: String) {
        let given = open(input, O_RDONLY | O_CLOEXEC)
        let output = sandbox_memfd("output", false)
        let error = sandbox_memfd("error", false)
        defer { for descriptor in [given, output, error] { close(descriptor) } }
        let start = Instant.now()
        let process = try Child.start(command, input: given, output: output, error: error)
        let status = Child.wait(for: process)
        let nanos = Instant.now() - start
        guard status == 0 else {
            let how = status & 0x7F == 0 ? "exit status \(status >> 8)" : "signal \(status & 0x7F)"
            throw Broken("\(how): \(text(error).prefix(200))")
        }
        return (nanos, text(output))
    }

    private func text(_ file: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = max(pread(file, &bytes, bytes.count, 0), 0)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }
}
