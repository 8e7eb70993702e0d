/// What two runs say differently about the same candidates and challenges.
public struct RunDifference: Sendable, Hashable {
    /// One (challenge, candidate, sample); nil where a run does not have it.
    public struct Row: Sendable, Hashable {
        public var challenge: String
        public var candidate: String
        public var sample: Int
        public var before: RunEntry.State?
        public var after: RunEntry.State?
    }

    /// Accepted before, not any more.
    public var regressions: [Row] = []
    /// Accepted now, not before.
    public var fixes: [Row] = []
    /// Accepted neither time, for another reason.
    public var changed: [Row] = []
    /// Only in the second run.
    public var new: [Row] = []
    /// Only in the first run.
    public var removed: [Row] = []
    /// How many have the same verdict.
    public var same = 0
}
