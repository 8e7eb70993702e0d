/// How one version of a source did in its tests.
public struct RewriteTrial: Sendable {
    /// How many cases there were.
    public var caseCount: Int
    /// The first that was not accepted, and why; nil when all were.
    public var failure: (name: String, reason: String)?
    /// CPU time of all cases together; nil if it was not measured.
    public var cpuMillis: Double?

    public init(caseCount: Int, failure: (name: String, reason: String)? = nil, cpuMillis: Double? = nil) {
        self.caseCount = caseCount
        self.failure = failure
        self.cpuMillis = cpuMillis
    }
}

/// Runs a version of a source through its tests.
public protocol RewriteTester {
    /// - Throws: when nothing could be run at all.
    func test(_ source: [UInt8]) throws -> RewriteTrial
}
