public import Challenges
public import Digests
public import Foundation

/// A judgement without its cases; see ``Store/cases(of:)``.
public struct StoredJudgement: Sendable, Hashable, Identifiable {
    public var id: Int64
    /// The run that made it; others may share it.
    public var run: Int64
    public var submission: Digest
    public var challenge: Digest
    public var challengeSlug: String
    public var judged: Date
    public var verdict: Verdict
    /// Of all cases together, milliseconds.
    public var cpuMillis: Double
    /// Of the dearest case, milliseconds.
    public var peakCpuMillis: Double
    public var wallMillis: Double
    public var peakWallMillis: Double
    /// Of the dearest case, bytes above the warm interpreter.
    public var memoryBytes: Int
    public var passed: Int
    /// With those that were skipped.
    public var total: Int
    public var skipped: Int
    /// Of the first case that is not accepted.
    public var message: String
    public var isolation: [String]
    public var warnings: [String]
    /// Nil where every case must be accepted, where some were not run, and where an Assay judged that kept no scores.
    public var score: Score?
    /// What there is to say of the whole.
    public var remarks: [Remark]
}
