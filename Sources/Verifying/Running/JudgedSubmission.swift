internal import Challenges
internal import Judging

/// One of the author's submissions, and what the judge says of it.
struct JudgedSubmission: Sendable {
    let submission: PackageSubmission
    /// Under the challenge's own limits, or under ones from which its verdict there follows.
    let judgement: Judgement
    /// Of a submission that must be too slow: the judgement under twice the limits.
    let doubled: Judgement?

    var verdict: Verdict { judgement.verdict }
    var path: String { submission.path }

    /// The first case that decided, in words: `WA in secret/ties: expected 3, got 4`.
    var reason: String { Self.reason(judgement) }

    static func reason(_ judgement: Judgement) -> String {
        guard let failed = judgement.cases.first(where: { $0.verdict != .accepted }) else { return "AC" }
        return "\(failed.verdict.rawValue) in \(failed.id)" + (failed.message.isEmpty ? "" : ": \(failed.message)")
    }
}

extension Workbench {
    /// Judges on this thread alone.
    func judge(
        _ submission: Submission, _ challenge: Challenge, stopsAtFirstFailure: Bool, hashSeed: UInt32 = 0
    ) throws(VerificationHalt) -> Judgement {
        let judge = SubmissionJudge(challenge: challenge, stopsAtFirstFailure: stopsAtFirstFailure)
        let judgement: Judgement?
        do throws(WorkerError) {
            judgement = try judge.judge(submission, on: lane(hashSeed: hashSeed), isCancelled: isCancelled)
        } catch { throw .worker(error) }
        guard let judgement else { throw .cancelled }
        return judgement
    }

    /// As its folder wants it: accepted ones by every case, others up to the first that decides.
    func judge(_ submission: PackageSubmission, of challenge: Challenge) throws(VerificationHalt) -> JudgedSubmission {
        // What a score is made of must be complete.
        let stops = submission.folder != "accepted" && challenge.scoring == nil
        guard submission.folder == "time_limit_exceeded" else {
            let judgement = try judge(submission.submission, challenge, stopsAtFirstFailure: stops)
            return JudgedSubmission(submission: submission, judgement: judgement, doubled: nil)
        }
        // Who passes twice the limit in a case has passed every case before it, or the limit itself.
        let doubled = try judge(submission.submission, challenge.withDoubledTime, stopsAtFirstFailure: stops)
        let isFar = [.timeLimit, .wallLimit].contains(doubled.verdict)
        let judgement = isFar ? doubled : try judge(submission.submission, challenge, stopsAtFirstFailure: stops)
        return JudgedSubmission(submission: submission, judgement: judgement, doubled: doubled)
    }
}

extension Challenge {
    /// The same with twice the time for each case.
    var withDoubledTime: Challenge {
        var challenge = self
        challenge.limits.cpuMillis *= 2
        challenge.limits.wallMillis *= 2
        return challenge
    }

    /// The same with one of its cases only, whatever the others would make of the score.
    func only(_ testCase: TestCase) -> Challenge {
        var challenge = self
        challenge.cases = [testCase]
        challenge.scoring = nil
        return challenge
    }
}
