public import Challenges

/// One submission of a candidate for a challenge, and how it went.
public struct BatchEntry: Sendable, Hashable {
    /// What stands for a verdict where a submission could not be judged at all; `message` says why.
    public static let unjudgeable = "unjudgeable"

    public var candidate: String
    /// Slug of the challenge.
    public var challenge: String
    /// 1-based, among the candidate's samples for this challenge.
    public var sample: Int
    /// `AC WA TLE WTL MLE OLE RTE CE SV JE` or ``unjudgeable``.
    public var verdict: String
    public var message = ""
    public var passed = 0
    public var total = 0
    /// Of the slowest case.
    public var cpuMaxMillis = 0.0
    public var cpuTotalMillis = 0.0
    public var wallMillis = 0.0
    public var peakMemoryBytes = 0
    /// Digest of (source, challenge, limits); empty when unknown.
    public var digest = ""
    /// Whether the result is that of an identical submission which was judged before it.
    public var isCounted = false
    public var cases: [BatchCase] = []
    /// Empty where there are several files.
    public var source = ""
    /// All files of a submission that has several, by path.
    public var files: [BatchFile] = []
    /// Nil where every case must be accepted, and where it is not known.
    public var score: Score?
    /// What there is to say of the whole.
    public var remarks: [Remark] = []
    public var findings: [BatchFinding] = []

    public init(candidate: String, challenge: String, sample: Int = 1, verdict: String) {
        self.candidate = candidate
        self.challenge = challenge
        self.sample = sample
        self.verdict = verdict
    }

    public var isAccepted: Bool { verdict == "AC" }
}
