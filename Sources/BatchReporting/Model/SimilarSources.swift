/// Two submissions that are much alike.
public struct SimilarSources: Sendable, Hashable {
    /// Lines of the one and of the other that correspond; 1-based.
    public struct Region: Sendable, Hashable {
        public var first: ClosedRange<Int>
        public var second: ClosedRange<Int>

        public init(first: ClosedRange<Int>, second: ClosedRange<Int>) {
            self.first = first
            self.second = second
        }
    }

    /// Candidates.
    public var first: String
    public var second: String
    /// Slug.
    public var challenge: String
    /// 0 to 1.
    public var similarity: Double
    public var regions: [Region] = []
    public var firstSource = ""
    public var secondSource = ""

    public init(first: String, second: String, challenge: String, similarity: Double) {
        self.first = first
        self.second = second
        self.challenge = challenge
        self.similarity = similarity
    }
}
