/// What is known of a batch apart from its entries, which are streamed to a ``BatchFormat`` one by one.
public struct BatchReport: Sendable, Hashable {
    /// A name and a value, as the report's head shows them.
    public struct Fact: Sendable, Hashable {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public var title: String
    public var runID: String
    /// Points in time as they are to be read, best in ISO 8601; empty when unknown.
    public var begun = ""
    public var finished = ""
    public var assayVersion = ""
    public var machine: [Fact] = []
    public var isolation: [Fact] = []
    public var settings: [Fact] = []
    public var challenges: [BatchChallenge]
    /// In the order of the matrix; an entry's candidate that is missing here is added at the end.
    public var candidates: [String]
    /// Whether entries have scores, so that tables have a column for them.
    public var isScored = false
    public var similarSources: [SimilarSources] = []
    /// The k of pass@k; a k for which a task has too few samples is left out.
    public var passAtK: [Int] = [1, 10, 100]

    public init(title: String, runID: String, challenges: [BatchChallenge], candidates: [String]) {
        self.title = title
        self.runID = runID
        self.challenges = challenges
        self.candidates = candidates
    }
}
