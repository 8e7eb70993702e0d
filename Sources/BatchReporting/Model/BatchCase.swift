public import Challenges

/// One case of an entry. The texts are excerpts; empty ones are not shown.
public struct BatchCase: Sendable, Hashable {
    public var id: String
    public var verdict: String
    public var cpuMillis = 0.0
    public var memoryBytes = 0
    public var message = ""
    public var call = ""
    public var expected = ""
    public var actual = ""
    public var difference = ""
    public var printed = ""
    /// Nil where the case is worth nothing by itself.
    public var score: CaseScore?
    /// Where the candidate's code stood: `line 12, in total: return a / b`.
    public var frames: [String] = []

    public init(id: String, verdict: String) {
        self.id = id
        self.verdict = verdict
    }
}
