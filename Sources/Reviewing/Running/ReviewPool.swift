public import Judging
internal import Synchronization
public import WorkerProtocol

/// Reviews many sources on several workers; the answers come in the order of the sources.
public final class ReviewPool: Sendable {
    private let settings: WorkerSettings
    private let jobs: Int
    private let ahead: WorkerAhead?

    /// - Parameter ahead: the first worker, where it was started before.
    public init(settings: WorkerSettings, jobs: Int, ahead: WorkerAhead? = nil) {
        self.settings = settings
        self.jobs = max(jobs, 1)
        self.ahead = ahead
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
            let worker = ahead.map { ReviewWorker(settings: settings, starting: $0.take()) } ?? ReviewWorker(settings: settings)
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
