public import Digests

/// Two submissions of a run to the same challenge that are alike.
public struct StoredSimilarity: Sendable, Hashable {
    /// Lines of both that do the same.
    public struct Place: Sendable, Hashable, Codable {
        /// Lines of the first submission, from 1.
        public var first: ClosedRange<Int>
        /// Lines of the second submission, from 1.
        public var second: ClosedRange<Int>

        public init(first: ClosedRange<Int>, second: ClosedRange<Int>) {
            self.first = first
            self.second = second
        }
    }

    public var first: Digest
    public var second: Digest
    /// The challenge's slug.
    public var challenge: String
    /// How much alike they are: 1 for all of both.
    public var score: Double
    /// How many fingerprints they have in common.
    public var shared: Int
    public var places: [Place]

    public init(
        first: Digest, second: Digest, challenge: String, score: Double, shared: Int, places: [Place] = []
    ) {
        self.first = first
        self.second = second
        self.challenge = challenge
        self.score = score
        self.shared = shared
        self.places = places
    }
}
