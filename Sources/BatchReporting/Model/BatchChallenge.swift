/// A challenge of a batch, as far as its report speaks of it.
public struct BatchChallenge: Sendable, Hashable {
    /// What an accepted solution of the challenge's author needs.
    public struct Reference: Sendable, Hashable {
        public var name: String
        /// Of its slowest case.
        public var cpuMillis: Double
        /// At its peak.
        public var memoryBytes: Int

        public init(name: String, cpuMillis: Double, memoryBytes: Int) {
            self.name = name
            self.cpuMillis = cpuMillis
            self.memoryBytes = memoryBytes
        }
    }

    public var slug: String
    public var name: String
    public var level = ""
    public var topics: [String] = []
    /// CPU time that one case may take.
    public var cpuLimitMillis: Double?
    public var memoryLimitBytes: Int?
    public var references: [Reference] = []
    public var caseIDs: [String] = []

    public init(slug: String, name: String) {
        self.slug = slug
        self.name = name
    }
}
