/// One entry of `submissions/equivalent_mutants.yaml`: a fault that no test can notice, and why.
public struct EquivalentMutant: Sendable, Hashable {
    /// File name of the accepted submission.
    public var submission: String
    /// The line as it is, without the blanks around it.
    public var line: String
    /// The line as it is in the mutant.
    public var becomes: String
    /// Why it makes no difference; empty where the author left it out.
    public var reason: String
    /// Where the entry begins in the file, from 1.
    public var row: Int

    public init(submission: String, line: String, becomes: String, reason: String, row: Int) {
        self.submission = submission
        self.line = line
        self.becomes = becomes
        self.reason = reason
        self.row = row
    }
}
