public import Challenges

/// A challenge from elsewhere, with what a package folder holds besides.
public struct ImportedChallenge: Sendable {
    /// What its origin calls it: `HumanEval/0`.
    public var taskID: String
    public var challenge: Challenge
    /// What a candidate reads, as Markdown.
    public var statement: String
    /// Where a candidate starts; empty if the origin has none.
    public var starter: String
    /// Where a candidate starts if a solution has several files, by path.
    public var starterFiles: [String: [UInt8]] = [:]
    /// What a completion is put between to become a submission.
    public var frame: SubmissionFrame
    public var submissions: [SampleSubmission]
    /// The module that tests import the solution from; empty if they import nothing.
    public var moduleName: String
    /// Files that a case finds in its working folder.
    public var files: [String: [UInt8]]
    /// What of the tests could not be kept from the solution, or was left out, and why.
    public var notes: [String]

    public init(
        taskID: String, challenge: Challenge, statement: String = "", starter: String = "",
        frame: SubmissionFrame = SubmissionFrame(), submissions: [SampleSubmission] = [], moduleName: String = "",
        files: [String: [UInt8]] = [:], notes: [String] = []
    ) {
        self.taskID = taskID
        self.challenge = challenge
        self.statement = statement
        self.starter = starter
        self.frame = frame
        self.submissions = submissions
        self.moduleName = moduleName
        self.files = files
        self.notes = notes
    }
}

/// The code around what a candidate or a model writes.
public struct SubmissionFrame: Sendable, Hashable {
    /// Before it: the prompt of HumanEval, the imports of MBPP.
    public var prefix: String
    public var suffix: String

    public init(prefix: String = "", suffix: String = "") {
        self.prefix = prefix
        self.suffix = suffix
    }

    /// The source of a submission.
    public func program(_ completion: String) -> String { prefix + completion + suffix }
}

/// A submission that comes with the challenge, and what is to become of it.
public struct SampleSubmission: Sendable, Hashable {
    /// The folder that says so: `accepted`, `wrong_answer`, …
    public var folder: String
    /// File name with `.py`; name of a folder for a solution of several files.
    public var name: String
    public var source: String
    /// All files of a solution that has several, by path.
    public var files: [String: [UInt8]]

    public init(folder: String, name: String, source: String, files: [String: [UInt8]] = [:]) {
        self.folder = folder
        self.name = name
        self.source = source
        self.files = files
    }
}
