public import Challenges
public import Judging

/// Judges a version of a solution on all cases of its challenge.
public struct ChallengeTester: RewriteTester {
    private let judge: Judge
    private let challenge: Challenge
    private let name: String

    public init(_ challenge: Challenge, name: String, judge: Judge) {
        self.challenge = challenge
        self.name = name
        self.judge = judge
    }

    public func test(_ source: [UInt8]) throws -> RewriteTrial {
        let judgement = try judge.judge(challenge, Submission(name: name, source: source), cases: challenge.cases)
        let failed = judgement.cases.first { $0.verdict != .accepted }
        // The judge has already taken out what the challenge does not show.
        let reason = failed.map { $0.message.isEmpty ? $0.verdict.rawValue : "\($0.verdict.rawValue), \($0.message)" }
        return RewriteTrial(
            caseCount: judgement.cases.count, failure: failed.map { ($0.id, reason!) },
            cpuMillis: judgement.cases.reduce(0) { $0 + $1.cpuMillis })
    }
}
