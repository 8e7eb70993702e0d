/// What two runs say differently about the same candidates and challenges.
public struct RunDifference: Sendable, Hashable {
    /// One (challenge, candidate, sample); nil where a run does not have it.
    public struct Row: Sendable, Hashable {
        public var challenge: String
        public var candidate: String
        public var sample: Int
        public var before: RunEntry.State?
        public var after: RunEntry.State?
        /// Of 100, where the judgement has a score.
        public var percentBefore: Double?
        /// Of 100, where the judgement has a score.
        public var percentAfter: Double?
    }

    /// Accepted before, not any more; or a lower score.
    public var regressions: [Row] = []
    /// Accepted now, not before.
    public var fixes: [Row] = []
    /// As often accepted as before, with a higher score; or accepted neither time, for another reason.
    public var changed: [Row] = []
    /// Only in the second run.
    public var new: [Row] = []
    /// Only in the first run.
    public var removed: [Row] = []
    /// How many have the same verdict and score.
    public var same = 0
}
