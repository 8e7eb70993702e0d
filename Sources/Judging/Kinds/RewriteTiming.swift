internal import Challenges

/// The time of an accepted rewrite beside that of the code it was made of: never more than was measured.
struct RewriteTiming {
    let challenge: Challenge
    let submission: Submission
    let lane: Lane

    private static let starter = "attachments/starter.py"
    private static let repetitions = 5
    /// Differences below this, in milliseconds and as a share, are noise.
    private static let noiseMillis = 1.0
    private static let noiseShare = 0.2

    /// Nil where there is nothing to compare with.
    func remark(on results: [CaseResult]) throws(WorkerError) -> Remark? {
        guard let source = FileBytes.read("\(challenge.folder)/\(Self.starter)"),
            let slowest = results.filter({ $0.cpuMillis > 0 }).max(by: { $0.cpuMillis < $1.cpuMillis }),
            let testCase = challenge.cases.first(where: { $0.id == slowest.id })
        else { return nil }
        let given = Submission(name: "starter.py", source: source)
        var (own, other) = (Double.infinity, Double.infinity)
        // By turns, so that a busy moment falls upon both.
        for _ in 0..<Self.repetitions {
            guard let mine = try time(submission, testCase), let theirs = try time(given, testCase) else { return nil }
            (own, other) = (min(own, mine), min(other, theirs))
        }
        let difference = abs(own - other)
        let isNoise = difference <= max(Self.noiseMillis, Self.noiseShare * max(own, other))
        let comparison = isNoise ? "within noise" : own < other ? "yours is faster" : "yours is slower"
        let times = "\(GrowthJudge.decimal(own)) ms, the code you were given \(GrowthJudge.decimal(other)) ms"
        return Remark(.neutral, "slowest case: \(times); \(comparison)")
    }

    /// CPU time of a run, milliseconds; nil where it is not accepted.
    private func time(_ submission: Submission, _ testCase: TestCase) throws(WorkerError) -> Double? {
        let result = try CaseJudge(challenge: challenge, submission: submission).judge(testCase, on: lane)
        return result.verdict == .accepted ? result.cpuMillis : nil
    }
}
