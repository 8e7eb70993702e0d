/// One submission, judged.
public struct Judgement: Sendable, Hashable {
    public var challenge: String
    public var submission: String
    /// That of the first case that is not accepted; where there is a score, that decides.
    public var verdict: Verdict
    public var cases: [CaseResult]
    /// Cases that were not run, because an earlier one failed or the run was interrupted.
    public var skipped: Int
    /// Layers of the sandbox that held.
    public var isolation: [String]
    public var warnings: [String]
    /// Nil where every case must be accepted.
    public var score: Score?
    /// What there is to say of the whole.
    public var remarks: [Remark] = []

    /// A judgement of `challenge`, with its score and what its kind has to say.
    ///
    /// - Parameter isPartial: only some of the cases were meant to be run, so that no score can be told.
    public init(
        of challenge: Challenge, submission: String, cases: [CaseResult], skipped: Int, isolation: [String],
        isPartial: Bool = false
    ) {
        self.init(
            challenge: challenge.slug, submission: submission, cases: cases, skipped: skipped, isolation: isolation,
            warnings: challenge.warnings)
        if let scoring = challenge.scoring, !isPartial, skipped == 0 {
            let score = scoring.score(of: cases)
            self.score = score
            verdict = scoring.verdict(score, of: cases)
            let points = scoring.casePoints
            for (index, result) in cases.enumerated() {
                self.cases[index].score = points[result.id].map { points in
                    CaseScore(earned: result.verdict == .accepted ? points : 0, points: points)
                }
            }
        }
        remarks = KindRemarks(challenge: challenge, verdict: verdict).remarks(on: cases)
    }

    public init(
        challenge: String, submission: String, cases: [CaseResult], skipped: Int, isolation: [String],
        warnings: [String]
    ) {
        self.challenge = challenge
        self.submission = submission
        self.cases = cases
        self.skipped = skipped
        self.isolation = isolation
        self.warnings = warnings
        verdict = cases.first { $0.verdict != .accepted }?.verdict ?? .accepted
    }
}

/// One script that was run by itself, as `assay exec` does.
public struct Execution: Sendable, Hashable {
    /// `OK`, or the verdict's short form.
    public var status: String
    public var exitCode: Int?
    /// Name such as `SIGSEGV`.
    public var signal: String?
    public var cpuMillis: Double
    public var wallMillis: Double
    public var memoryBytes: Int
    public var standardOutput: [UInt8]
    public var standardError: [UInt8]
    /// Output was cut at its limit.
    public var isTruncated: Bool
    public var blocked: [String]
    public var isolation: [String]
    public var message: String
    public var explanation: Explanation

    public init(
        status: String, exitCode: Int?, signal: String?, cpuMillis: Double, wallMillis: Double, memoryBytes: Int,
        standardOutput: [UInt8], standardError: [UInt8], isTruncated: Bool, blocked: [String], isolation: [String],
        message: String, explanation: Explanation
    ) {
        self.status = status
        self.exitCode = exitCode
        self.signal = signal
        self.cpuMillis = cpuMillis
        self.wallMillis = wallMillis
        self.memoryBytes = memoryBytes
        self.standardOutput = standardOutput
        self.standardError = standardError
        self.isTruncated = isTruncated
        self.blocked = blocked
        self.isolation = isolation
        self.message = message
        self.explanation = explanation
    }
}
