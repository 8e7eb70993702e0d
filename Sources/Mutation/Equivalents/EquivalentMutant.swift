/// A mutant of which somebody has shown that no test can notice it: one entry of `equivalent_mutants.yaml`.
public struct EquivalentMutant: Hashable, Sendable {
    /// File name of the submission: `plain.py`.
    public var submission: String
    /// ``Mutant/before``.
    public var line: String
    /// ``Mutant/after``.
    public var becomes: String
    /// Why it makes no difference.
    public var reason: String

    public init(submission: String, line: String, becomes: String, reason: String) {
        self.submission = submission
        self.line = line
        self.becomes = becomes
        self.reason = reason
    }
}
