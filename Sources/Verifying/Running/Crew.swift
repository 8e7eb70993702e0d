internal import Dispatch
internal import Judging
internal import Synchronization

/// A few threads that share out work: any of them may split what it has in hand, and those with nothing to do help.
///
/// What was begun first is helped with first, so that each thread proves a challenge of its own as long as there are
/// enough of them, and all of them share the last one's mutants.
final class Crew: Sendable {
    /// Pieces of work of the same sort.
    private final class Batch: Sendable {
        let body: @Sendable (Int, Workbench) -> Void
        /// Left by each piece when it is done.
        let unfinished = DispatchGroup()
        private let count: Int
        private let next = Mutex(0)

        init(_ count: Int, _ body: @escaping @Sendable (Int, Workbench) -> Void) {
            self.count = count
            self.body = body
            for _ in 0..<count { unfinished.enter() }
        }

        func take() -> Int? {
            next.withLock { next in
                guard next < count else { return nil }
                defer { next += 1 }
                return next
            }
        }
    }

    private struct State {
        var batches: [Batch] = []
        var isOver = false
    }

    let settings: WorkerSettings
    let isCancelled: @Sendable () -> Bool
    /// Told of each piece that is done, on the thread that did it.
    private let onPiece: @Sendable () -> Void
    private let jobs: Int
    private let state = Mutex(State())
    private let news = DispatchSemaphore(value: 0)

    init(
        settings: WorkerSettings, jobs: Int, isCancelled: @escaping @Sendable () -> Bool,
        onPiece: @escaping @Sendable () -> Void = {}
    ) {
        self.settings = settings
        self.jobs = max(1, jobs)
        self.isCancelled = isCancelled
        self.onPiece = onPiece
    }

    /// Runs `body` for each number below `count` on the crew's threads; returns when all have ended. To be called once.
    func run(_ count: Int, _ body: @escaping @Sendable (Int, Workbench) -> Void) {
        guard count > 0 else { return }
        let batch = Batch(count, body)
        add(batch)
        batch.unfinished.notify(queue: .global()) { [self] in
            state.withLock { $0.isOver = true }
            wake()
        }
        Lanes.run(jobs) { [self] in
            let bench = Workbench(crew: self)
            while !state.withLock({ $0.isOver }) {
                if !work(on: bench) { news.wait() }
            }
        }
    }

    /// Runs `body` for each number below `count`, on this thread and on those that have nothing else to do; returns
    /// when all have ended.
    func share(_ count: Int, from bench: Workbench, _ body: @escaping @Sendable (Int, Workbench) -> Void) {
        guard count > 1 else {
            if count == 1 {
                body(0, bench)
                onPiece()
            }
            return
        }
        let batch = Batch(count, body)
        add(batch)
        while let index = batch.take() { finish(index, of: batch, on: bench) }
        state.withLock { $0.batches.removeAll { $0 === batch } }
        batch.unfinished.wait()
    }

    private func add(_ batch: Batch) {
        state.withLock { $0.batches.append(batch) }
        wake()
    }

    private func wake() { for _ in 0..<jobs { news.signal() } }

    /// One piece of the oldest batch that has any left; false if none has.
    private func work(on bench: Workbench) -> Bool {
        let found = state.withLock { state -> (Int, Batch)? in
            for batch in state.batches { if let index = batch.take() { return (index, batch) } }
            return nil
        }
        guard let (index, batch) = found else { return false }
        finish(index, of: batch, on: bench)
        return true
    }

    private func finish(_ index: Int, of batch: Batch, on bench: Workbench) {
        batch.body(index, bench)
        onPiece()
        batch.unfinished.leave()
    }
}
