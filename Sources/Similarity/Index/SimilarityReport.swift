/// What an index found.
public struct SimilarityReport: Hashable, Sendable {
    /// The most similar first.
    public var pairs: [SimilarPair]
    /// In the order in which they were added, challenge by challenge.
    public var undecided: [UndecidedSubmission]
    /// How many pairs reach the threshold; more than there are in ``pairs`` if that is cut off.
    public var pairCount: Int

    public init(pairs: [SimilarPair], undecided: [UndecidedSubmission], pairCount: Int) {
        self.pairs = pairs
        self.undecided = undecided
        self.pairCount = pairCount
    }
}
