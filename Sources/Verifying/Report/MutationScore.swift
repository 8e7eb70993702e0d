/// How many faults, put into accepted submissions one at a time, the cases notice.
public struct MutationScore: Sendable, Hashable {
    /// One that they do not.
    public struct Survivor: Sendable, Hashable {
        /// Relative to the package folder: `submissions/accepted/plain.py`.
        public var file: String
        /// From 1.
        public var line: Int
        /// What kind of fault it is: `comparison`, `constant`…
        public var `operator`: String
        /// The line as it was, without the blanks around it.
        public var before: String
        /// The line as it is in the mutant.
        public var after: String
    }

    public var killed: Int
    /// By file, then line.
    public var survivors: [Survivor]
    /// Of these the author has shown that no case can notice them; they count for nothing.
    public var equivalent: Int
    /// Not all mutants were run.
    public var isSampled: Bool

    public init(killed: Int = 0, survivors: [Survivor] = [], equivalent: Int = 0, isSampled: Bool = false) {
        self.killed = killed
        self.survivors = survivors
        self.equivalent = equivalent
        self.isSampled = isSampled
    }

    public var total: Int { killed + survivors.count }

    /// 100 where there is nothing to notice.
    public var percent: Double { total == 0 ? 100 : 100 * Double(killed) / Double(total) }

    /// What every challenge must reach, in percent.
    public static let least = 95.0
}
