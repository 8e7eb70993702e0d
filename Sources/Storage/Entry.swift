public import Challenges
public import Digests

/// What must be equal for two entries to share a judgement.
public struct JudgementKey: Sendable, Hashable {
    /// Of everything that was handed in.
    public var submission: Digest
    /// Of everything in the challenge that decides a verdict.
    public var challenge: Digest
    public var limits: Limits

    public init(submission: Digest, challenge: Digest, limits: Limits) {
        self.submission = submission
        self.challenge = challenge
        self.limits = limits
    }
}

/// One entry of a run, as it is planned.
public struct PlannedEntry: Sendable, Hashable {
    public var candidate: String
    /// The challenge's slug, or what stands for it where there is no such challenge.
    public var challenge: String
    /// From 0: which of the candidate's solutions to this challenge.
    public var sample: Int
    /// A path, or `FILE:LINE`.
    public var origin: String
    public var content: Content

    public enum Content: Sendable, Hashable {
        /// `cost` is the expected time in any unit: the dearest is judged first.
        case judgeable(Submission, challenge: Digest, limits: Limits, cost: Double)
        /// Why it cannot be judged, in one sentence.
        case unjudgeable(String)
    }

    public init(candidate: String, challenge: String, sample: Int = 0, origin: String = "", content: Content) {
        self.candidate = candidate
        self.challenge = challenge
        self.sample = sample
        self.origin = origin
        self.content = content
    }
}

/// One entry of a run, as it stands.
public struct RunEntry: Sendable, Hashable {
    /// From 0, in the order in which the submissions were found.
    public var position: Int
    public var candidate: String
    public var challenge: String
    public var sample: Int
    public var origin: String
    /// Nil for what could not be read.
    public var submission: Digest?
    public var state: State

    public enum State: Sendable, Hashable {
        case pending
        case judged(judgement: Int64, Verdict)
        case unjudgeable(String)
    }
}

/// One judgement to make; several entries may wait for it.
public struct PendingJudgement: Sendable, Hashable {
    public var run: Int64
    /// Of the first entry that waits for it.
    public var position: Int
    public var challengeSlug: String
    public var submission: Submission
    public var cost: Double
    public var key: JudgementKey
}
