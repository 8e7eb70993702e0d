public import Challenges
public import Judging
internal import Synchronization

/// Judges everything that a queue has: a few lanes side by side, each result recorded as soon as it is there.
///
/// The longest expected come first, so that no lane is left with one of them at the end. Every fourth pick is from the
/// other end: should the long ones be very many or very slow, the rest is not kept waiting for all of them.
public struct BatchRun: Sendable {
    private let challenges: [String: Challenge]
    private let settings: WorkerSettings
    private let jobs: Int
    private let stopsAtFirstFailure: Bool
    private let reviewer: (@Sendable () -> any SourceReviewer)?

    private static let picksPerShortOne = 4

    /// - Parameters:
    ///   - challenges: by slug.
    ///   - reviewer: makes a lane's reviewer, if submissions are to be reviewed.
    public init(
        challenges: [String: Challenge], settings: WorkerSettings, jobs: Int, stopsAtFirstFailure: Bool = false,
        reviewer: (@Sendable () -> any SourceReviewer)? = nil
    ) {
        self.challenges = challenges
        self.settings = settings
        self.jobs = max(jobs, 1)
        self.stopsAtFirstFailure = stopsAtFirstFailure
        self.reviewer = reviewer
    }

    private struct Progress {
        var picks = 0
        var done = 0
        var failure: (any Error)?
    }

    /// - Parameters:
    ///   - isCancelled: asked before each unit and each case: what was begun and not finished is not recorded.
    ///   - onJudged: called after each recorded unit, with how many there are now; on a lane's thread.
    /// - Throws: ``WorkerError`` when no worker can be had, what the queue and the record throw. Everything that was
    ///   recorded before stays recorded.
    public func run(
        _ queue: any WorkQueue, into record: any JudgementRecord, isCancelled: @escaping @Sendable () -> Bool = { false },
        onJudged: @escaping @Sendable (Int, Judgement) -> Void = { _, _ in }
    ) throws {
        let progress = Mutex(Progress())
        Lanes.run(min(jobs, max(queue.count, 1))) {
            let lane = Lane(settings: settings)
            let reviewer = reviewer?()
            do {
                while !isCancelled(), let end = progress.withLock({ Self.pick(&$0) }), let unit = try queue.take(end) {
                    guard let judgement = try judge(unit, lane, isCancelled) else { return }
                    // A review of a code base is prose, and no rule is about that.
                    let isPython = challenges[unit.challenge]?.form != .review
                    let findings = isPython ? try reviewer?.findings(in: unit.submission) : nil
                    try record.record(unit, judgement, findings)
                    onJudged(progress.withLock { $0.done += 1; return $0.done }, judgement)
                }
            } catch {
                progress.withLock { $0.failure = $0.failure ?? error }
            }
        }
        if let failure = progress.withLock({ $0.failure }) { throw failure }
    }

    /// From which end the next unit comes; nil when the batch cannot go on.
    private static func pick(_ progress: inout Progress) -> WorkEnd? {
        guard progress.failure == nil else { return nil }
        progress.picks += 1
        return progress.picks % picksPerShortOne == 0 ? .shortest : .longest
    }

    private func judge(_ unit: WorkUnit, _ lane: Lane, _ isCancelled: () -> Bool) throws -> Judgement? {
        guard let challenge = challenges[unit.challenge] else {
            throw BatchError("the record names the challenge \(unit.challenge), which this set does not have")
        }
        return try SubmissionJudge(challenge: challenge, stopsAtFirstFailure: stopsAtFirstFailure)
            .judge(unit.submission, on: lane, isCancelled: isCancelled)
    }
}
