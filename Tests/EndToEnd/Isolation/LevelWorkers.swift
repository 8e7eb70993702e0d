import Judging
import TemporaryFolders
import WorkerProtocol

/// Workers of one isolation level: a copy of the program and the script that starts it so.
final class LevelWorkers: Sendable {
    let level: IsolationLevel
    /// Processes that run this program are ours and nobody else's.
    let program: String
    let settings: WorkerSettings
    private let folder: TemporaryFolder

    init(_ level: IsolationLevel) throws {
        self.level = level
        folder = try TemporaryFolder()
        program = try WorkerProgram.copy(to: folder)
        settings = WorkerSettings(path: try folder.script(level.script(around: program), named: "start-worker"))
    }

    /// What is wrong with the level that a worker says it has; nil if nothing is.
    func defect(in lane: Lane) throws -> String? {
        let layers = try lane.greeting(.candidate(warmth: "bare")).layers
        guard let namespaces = layers.first(where: { $0.name == "namespaces" }) else {
            return "says nothing of namespaces"
        }
        guard namespaces.holds != level.wantsNamespaces else { return nil }
        return "namespaces \(namespaces.holds ? "hold" : "do not hold"): \(namespaces.detail)"
    }
}
