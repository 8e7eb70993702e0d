/// What counts as similar.
public struct SimilaritySettings: Hashable, Sendable {
    /// Least ``SimilarPair/similarity`` that is reported. The default comes from the project's own challenges: no two
    /// independent solutions of one task were above 0.33, mechanical disguises stayed above 0.9, and of copies with
    /// live statements strewn in, 98 in 100 were above 0.5. It leaves most of the gap to the innocent.
    public var threshold: Double
    /// Of a challenge's submissions, the share that may have a fingerprint before it counts as the common solution.
    public var commonShare: Double
    /// So many may have it however few submissions there are: a ring of copies is not a common solution.
    public var commonAtLeast: Int
    /// No more than this many may have it however many submissions there are, which bounds the time.
    public var commonAtMost: Int
    /// A program must be so many tokens longer than the starter for anything to be said about it.
    public var leastTokens: Int
    /// A pair must share so many fingerprints, and each program must have so many of its own.
    public var leastFingerprints: Int
    /// No more pairs than this are reported, the most similar ones.
    public var mostPairs: Int

    public init(
        threshold: Double = 0.5, commonShare: Double = 0.25, commonAtLeast: Int = 8, commonAtMost: Int = 400,
        leastTokens: Int = 12, leastFingerprints: Int = 4, mostPairs: Int = 10_000
    ) {
        self.threshold = threshold
        self.commonShare = commonShare
        self.commonAtLeast = commonAtLeast
        self.commonAtMost = commonAtMost
        self.leastTokens = leastTokens
        self.leastFingerprints = leastFingerprints
        self.mostPairs = mostPairs
    }

    /// How many of `count` submissions may have a fingerprint that still tells copies.
    func commonLimit(of count: Int) -> Int {
        let share = min(max(commonShare, 0), 1) * Double(count)
        return min(max(commonAtLeast, Int(share)), max(commonAtLeast, commonAtMost))
    }
}
