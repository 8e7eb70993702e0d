/// How time and memory of a solution are measured at growing sizes: `growth.yaml`.
public struct GrowthPlan: Sendable, Hashable {
    /// Python that makes inputs.
    public var setup: String
    /// What the entry point is called with, an expression over `n`; evaluated before the clock starts.
    public var arguments: String
    /// Ascending.
    public var sizes: [Int]
    /// Times the reference's at the largest size that are accepted; nil for any.
    public var timeFactor: Double?
    public var memoryFactor: Double?
    public var reference: MeasuredSource
    /// Others, for comparison in the report.
    public var others: [MeasuredSource]

    public init(
        setup: String, arguments: String, sizes: [Int], timeFactor: Double?, memoryFactor: Double?,
        reference: MeasuredSource, others: [MeasuredSource] = []
    ) {
        self.setup = setup
        self.arguments = arguments
        self.sizes = sizes
        self.timeFactor = timeFactor
        self.memoryFactor = memoryFactor
        self.reference = reference
        self.others = others
    }

    /// A solution of the author's.
    public struct MeasuredSource: Sendable, Hashable {
        /// `accepted/idiomatic.py`.
        public var name: String
        public var source: [UInt8]

        public init(name: String, source: [UInt8]) {
            self.name = name
            self.source = source
        }
    }

    /// What is limited.
    public enum Resource: String, Sendable, CaseIterable { case time, memory }

    public func factor(_ resource: Resource) -> Double? {
        switch resource {
        case .time: timeFactor
        case .memory: memoryFactor
        }
    }
}
