/// Who takes part in the comparison.
struct Lineup {
    /// A row of the table.
    struct Place {
        enum State {
            case ready(any Contender)
            case notInstalled
            case broken(any Error)
        }

        let name: String
        let isOurs: Bool
        let state: State
    }

    static let bareFork = "bare fork, nothing isolated"
    static let bareForkCommon = "bare fork, common modules loaded"
    static let sandboxed = "sandboxed, warm worker"
    static let sandboxedCommon = "sandboxed, common modules loaded"
    static let withoutNamespaces = "sandboxed, without namespaces"

    /// In the order of the table.
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
                places.append(Place(name: peer.name, isOurs: false, state: .notInstalled))
                continue
            }
            add(peer.name, isOurs: false) { try peer.contender(program, ground) }
        }
    }

    static var names: [String] {
        [
            bareFork, bareForkCommon, sandboxed, sandboxedCommon, withoutNamespaces, AssayCommand.execName,
            AssayCommand.runName,
        ] + Peers.all.map { $0.name }
    }

    private mutating func add(_ name: String, isOurs: Bool, _ make: () throws -> any Contender) {
        let state: Place.State
        do { state = .ready(try make()) } catch { state = .broken(error) }
        places.append(Place(name: name, isOurs: isOurs, state: state))
    }
}
