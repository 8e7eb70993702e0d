/// Who takes part in the comparison.
struct Lineup {
    /// Rows of the table in order; those who do not take part say why.
    enum Place {
        case present(any Contender, isOurs: Bool)
        case absent(name: String, why: String, isOurs: Bool)
    }

    static let bareFork = "bare fork, nothing isolated"
    static let bareForkCommon = "bare fork, common modules loaded"
    static let sandboxed = "sandboxed, warm worker"
    static let sandboxedCommon = "sandboxed, common modules loaded"
    static let withoutNamespaces = "sandboxed, without namespaces"

    private(set) var places: [Place] = []

    /// - Parameter isWanted: asked for each name.
    init(_ ground: Ground, isWanted: (String) -> Bool) {
        let own: [(String, () throws -> any Contender)] = [
            (Lineup.bareFork, { try BareFork(Lineup.bareFork, ground, warmth: "bare") }),
            (Lineup.bareForkCommon, { try BareFork(Lineup.bareForkCommon, ground, warmth: "common") }),
            (Lineup.sandboxed, { try WarmWorker(Lineup.sandboxed, ground, warmth: "bare") }),
            (Lineup.sandboxedCommon, { try WarmWorker(Lineup.sandboxedCommon, ground, warmth: "common") }),
            (
                Lineup.withoutNamespaces,
                { try WarmWorker(Lineup.withoutNamespaces, ground, warmth: "bare", withoutNamespaces: true) }
            ),
            (AssayCommand.execName, { AssayCommand.exec(ground) }),
            (AssayCommand.runName, { AssayCommand.run(ground) }),
        ]
        for (name, make) in own where isWanted(name) { add(name, isOurs: true, make) }
        for peer in Peers.all where isWanted(peer.name) {
            guard let program = Programs.installed(peer.program) else {
                places.append(.absent(name: peer.name, why: "not installed", isOurs: false))
                continue
            }
            add(peer.name, isOurs: false) { try peer.contender(program, ground) }
        }
    }

    static var names: [String] {
        [bareFork, bareForkCommon, sandboxed, sandboxedCommon, withoutNamespaces, AssayCommand.execName, AssayCommand.runName]
            + Peers.all.map { $0.name }
    }

    private mutating func add(_ name: String, isOurs: Bool, _ make: () throws -> any Contender) {
        do { places.append(.present(try make(), isOurs: isOurs)) } catch {
            places.append(.absent(name: name, why: "broken: \(error)", isOurs: isOurs))
        }
    }
}
