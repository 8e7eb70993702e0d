public import Challenges
public import Storage

/// A submission that has to be judged, however many entries of the batch it stands for.
public struct WorkUnit: Sendable, Hashable {
    /// The record's own number for it.
    public var id: Int64
    /// Slug of the challenge.
    public var challenge: String
    public var submission: Submission

    public init(id: Int64, challenge: String, submission: Submission) {
        self.id = id
        self.challenge = challenge
        self.submission = submission
    }
}

/// Where a batch's work comes from: what is still to be judged, in the order of the time that it is expected to take.
public protocol WorkQueue: Sendable {
    /// The next unit from one end; nobody else gets it. Nil when nothing is left.
    func take(_ end: WorkEnd) throws -> WorkUnit?
    /// How many units were left when the batch began.
    var count: Int { get }
}

public enum WorkEnd: Sendable { case longest, shortest }

/// Where the results go. What has been recorded survives whatever happens to the command.
public protocol JudgementRecord: Sendable {
    /// All of it or nothing, for every entry that the unit stands for.
    ///
    /// - Parameter findings: nil where nothing was reviewed.
    func record(_ unit: WorkUnit, _ judgement: Judgement, _ findings: [StoredFinding]?) throws
}

/// Reviews submissions beside their judging; belongs to one lane.
public protocol SourceReviewer {
    /// In all Python files, with the file's path where there are several.
    func findings(in submission: Submission) throws -> [StoredFinding]
}
