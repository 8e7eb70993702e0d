public import Judging
internal import Synchronization
public import WorkerProtocol

/// Reviews many sources on several workers; the answers come in the order of the sources.
public final class ReviewPool: Sendable {
    private let settings: WorkerSettings
    private let jobs: Int
    /// A worker that was started before there was anything to do.
    private let ahead = Mutex<WorkerProcess.Starting?>(nil)

    public init(settings: WorkerSettings, jobs: Int) {
        self.settings = settings
        self.jobs = max(jobs, 1)
    }

    /// Starts the first worker, which gets ready while the caller looks for files. What goes wrong here goes wrong
    /// again when it is needed, and is reported then.
    public func prepare() {
        guard let starting = try? WorkerProcess.Starting(path: settings.path, warmth: "review") else { return }
        put(starting)
    }

    private func put(_ starting: consuming WorkerProcess.Starting) {
        var starting: WorkerProcess.Starting? = consume starting
        ahead.withLock { $0 = starting.take() }
    }

    private struct Progress {
        var next = 0
        var answers: [(request: ReviewRequest, report: ReviewReport)?]
        var failure: WorkerError?
    }

    /// - Parameters:
    ///   - count: how many sources there are.
    ///   - request: makes the request for one of them, on the thread that will wait for its answer; nil to leave it out.
    ///   - isCancelled: asked before each source.
    /// - Throws: when no worker can be had.
    public func review(
        count: Int, isCancelled: @escaping @Sendable () -> Bool = { false },
        request: @escaping @Sendable (Int) -> ReviewRequest?
    ) throws(WorkerError) -> [(request: ReviewRequest, report: ReviewReport)?] {
        let progress = Mutex(Progress(answers: Array(repeating: nil, count: count)))
        Self.run(min(jobs, count)) { [self] in
            let worker = ReviewWorker(settings: settings, starting: ahead.withLock { $0.take() })
            while !isCancelled() {
                let index = progress.withLock { state -> Int? in
                    guard state.failure == nil, state.next < count else { return nil }
                    defer { state.next += 1 }
                    return state.next
                }
                guard let index else { return }
                guard let request = request(index) else { continue }
                do throws(WorkerError) {
                    let report = try worker.review(request)
                    progress.withLock { $0.answers[index] = (request, report) }
                } catch {
                    progress.withLock { $0.failure = error }
                }
            }
        }
        let end = progress.withLock { $0 }
        if let failure = end.failure { throw failure }
        return end.answers
    }

    /// One worker needs no thread of its own.
    private static func run(_ lanes: Int, _ body: @escaping @Sendable () -> Void) {
        if lanes == 1 { body() } else if lanes > 1 { Lanes.run(lanes, body) }
    }
}
