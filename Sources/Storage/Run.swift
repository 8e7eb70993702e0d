public import Digests
public import Foundation

/// What a run is to do; together with an id and dates it is a ``Run``.
public struct RunDescription: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable { case batch, evaluate, run }

    public var kind: Kind
    /// The challenge set, as it was named.
    public var set: String
    /// Where the submissions were found.
    public var submissions: String
    /// What may change a verdict or a report: one JSON value.
    public var settings: String
    /// Facts of the machine: one JSON value.
    public var machine: String
    /// Facts of the sandbox: one JSON value.
    public var isolation: String
    /// Assay's.
    public var version: String

    public init(
        kind: Kind, set: String, submissions: String, settings: String = "{}", machine: String = "{}",
        isolation: String = "{}", version: String
    ) {
        self.kind = kind
        self.set = set
        self.submissions = submissions
        self.settings = settings
        self.machine = machine
        self.isolation = isolation
        self.version = version
    }

    /// Equal for runs of which one can go on where the other stopped.
    public var identity: Digest {
        Digest(ofParts: [kind.rawValue, set, submissions, settings].map { Array($0.utf8) })
    }

    /// Equal for runs that would judge the same submission in the same way.
    public var conditions: Digest { Digest(ofParts: [machine, isolation, version].map { Array($0.utf8) }) }
}

/// A run as it is recorded.
public struct Run: Sendable, Hashable, Identifiable {
    /// From 1, in the order in which runs began.
    public var id: Int64
    public var description: RunDescription
    public var begun: Date
    /// When the last entry was planned; nil while the plan is not complete.
    public var planned: Date?
    public var finished: Date?
}
