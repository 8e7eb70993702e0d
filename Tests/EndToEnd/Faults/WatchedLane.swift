import Judging
import Synchronization

/// The workers that one lane starts, to be killed and stopped while it works.
final class WatchedLane: Sendable {
    private let started = Mutex<[Int32]>([])
    private let workers: LevelWorkers

    init(_ workers: LevelWorkers) { self.workers = workers }

    /// Begins to watch.
    func attach(to lane: Lane) {
        lane.onStart = { [self] process in started.withLock { $0.append(process) } }
    }

    var starts: Int { started.withLock { $0.count } }

    /// The `index`th worker that was started.
    func tree(_ index: Int) -> WorkerTree {
        WorkerTree(outer: started.withLock { $0[index] }, program: workers.program, level: workers.level)
    }

    /// Waits until the `index`th worker runs a case.
    func waitForCase(_ index: Int) throws {
        try Patience.until("worker \(index) runs a case") { starts > index && tree(index).isCaseRunning }
    }
}
