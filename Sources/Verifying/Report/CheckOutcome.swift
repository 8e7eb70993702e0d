/// What one check of one challenge came to.
public struct CheckOutcome: Sendable, Hashable {
    public enum Status: String, Sendable, CaseIterable {
        case passed
        case failed
        /// There is nothing of the kind in the package, and need not be.
        case inapplicable
    }

    /// ``VerificationCheck/name``.
    public var check: String
    public var shortcomings: [Shortcoming]
    public var isApplicable: Bool
    public var figures: Figures

    /// What was measured on the way; each check fills in its own.
    public struct Figures: Sendable, Hashable {
        /// CPU time of the slowest case of an accepted submission, as a share of the limit.
        public var slowestAccepted: Double?
        /// Time of the quickest of those that must be too slow, as a share of the limit; those that were stopped took
        /// at least as long.
        public var fastestSlow: Double?
        public var mutation: MutationScore?

        public init() {}
    }

    public init(_ check: String, _ shortcomings: [Shortcoming] = [], figures: Figures = Figures()) {
        self.check = check
        self.shortcomings = shortcomings
        self.figures = figures
        isApplicable = true
    }

    public static func inapplicable(_ check: String) -> CheckOutcome {
        var outcome = CheckOutcome(check)
        outcome.isApplicable = false
        return outcome
    }

    public var status: Status { !shortcomings.isEmpty ? .failed : isApplicable ? .passed : .inapplicable }
}
