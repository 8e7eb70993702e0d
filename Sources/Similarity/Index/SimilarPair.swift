/// Two submissions of one challenge that share more than chance gives.
public struct SimilarPair: Hashable, Sendable {
    /// Lines of both that do the same.
    public struct Region: Hashable, Sendable {
        /// From 1.
        public var linesA: ClosedRange<Int>
        public var linesB: ClosedRange<Int>

        public init(linesA: ClosedRange<Int>, linesB: ClosedRange<Int>) {
            self.linesA = linesA
            self.linesB = linesB
        }
    }

    public var challenge: String
    /// The keys, in the order in which they were added.
    public var a: String
    public var b: String
    /// 0 to 1: twice the fingerprints they share by those that they have, the discounted ones left out.
    public var similarity: Double
    /// 0 to 1: the share of a's fingerprints that b has.
    public var containmentOfA: Double
    /// 0 to 1: the share of b's fingerprints that a has.
    public var containmentOfB: Double
    public var sharedCount: Int
    /// By line of a.
    public var regions: [Region]

    public init(
        challenge: String, a: String, b: String, similarity: Double, containmentOfA: Double, containmentOfB: Double,
        sharedCount: Int, regions: [Region]
    ) {
        self.challenge = challenge
        self.a = a
        self.b = b
        self.similarity = similarity
        self.containmentOfA = containmentOfA
        self.containmentOfB = containmentOfB
        self.sharedCount = sharedCount
        self.regions = regions
    }
}
