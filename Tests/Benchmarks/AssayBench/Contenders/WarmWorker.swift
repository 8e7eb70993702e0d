internal import Judging
internal import WorkerProtocol

/// A sandboxed case through a warm worker: the way from the command and back.
final class WarmWorker: Contender {
    let name: String
    let processID: Int32
    private let process: WorkerProcess
    private let descendants: Descendants
    /// What this side of the conversation used.
    private var ownNanos: Int64 = 0

    init(
        _ name: String, _ ground: Ground, warmth: String, withoutNamespaces: Bool = false
    ) throws {
        process = try WorkerProcess(path: ground.programs.worker, warmth: warmth, withoutNamespaces: withoutNamespaces)
        // Where a machine has none, the row must not look as if it had.
        let hasNamespaces = process.greeting.layers.contains { $0.name == "namespaces" && $0.holds }
        self.name = hasNamespaces || withoutNamespaces ? name : name + " (no namespaces here)"
        processID = process.processID
        descendants = ground.descendants
        descendants.keep(processID)
    }

    deinit { descendants.release(processID) }

    func run() throws -> Int64 {
        let cpu = Instant.threadCPU()
        let start = Instant.now()
        let report = try process.perform(PlusOne.request())
        let nanos = Instant.now() - start
        ownNanos += Instant.threadCPU() - cpu
        try PlusOne.check(report)
        return nanos
    }

    func cpuNanos() -> Int64 { ownNanos + ProcessTree(root: processID).cpuNanos() }
}
