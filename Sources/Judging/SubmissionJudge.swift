public import Challenges
internal import WorkerProtocol

/// Judges a whole submission on one lane, case after case: for batches, where submissions are judged side by side
/// and not their cases.
public struct SubmissionJudge: Sendable {
    public let challenge: Challenge
    /// Cases after the first that is not accepted are left out.
    public let stopsAtFirstFailure: Bool

    public init(challenge: Challenge, stopsAtFirstFailure: Bool = false) {
        self.challenge = challenge
        self.stopsAtFirstFailure = stopsAtFirstFailure
    }

    /// - Parameter isCancelled: asked before each case but the first; true gives the judgement up.
    /// - Returns: nil when it was cancelled.
    /// - Throws: ``WorkerError`` when no worker can be had.
    public func judge(
        _ submission: Submission, on lane: Lane, isCancelled: () -> Bool = { false }
    ) throws(WorkerError) -> Judgement? {
        let judge = CaseJudge(challenge: challenge, submission: submission)
        var results: [CaseResult] = []
        results.reserveCapacity(challenge.cases.count)
        for testCase in challenge.cases {
            if !results.isEmpty, isCancelled() { return nil }
            let result = try judge.judge(testCase, on: lane)
            results.append(result)
            // What does not compile for one case does not for any.
            if result.verdict == .compileError || (stopsAtFirstFailure && result.verdict != .accepted) { break }
        }
        let isolation = submission.defect == nil ? try lane.layers(around: submission, in: challenge) : []
        return Judgement(
            of: challenge, submission: submission.name, cases: results,
            skipped: challenge.cases.count - results.count, isolation: isolation)
    }
}
