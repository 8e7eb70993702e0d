public import Challenges

/// What the proof of one challenge came to.
public struct ChallengeReport: Sendable {
    public var slug: String
    /// Path of the package folder.
    public var folder: String
    /// In the order of ``VerificationChecks/all``.
    public var outcomes: [CheckOutcome]
    /// Why the package cannot be read at all, if so; then nothing was checked.
    public var breakage: PackageError?
    /// From the first piece of work to the last, on the clock. Other challenges may have been proved meanwhile.
    public var seconds: Double

    public init(
        slug: String, folder: String, outcomes: [CheckOutcome], breakage: PackageError? = nil, seconds: Double
    ) {
        self.slug = slug
        self.folder = folder
        self.outcomes = outcomes
        self.breakage = breakage
        self.seconds = seconds
    }

    public var isProved: Bool { breakage == nil && outcomes.allSatisfy { $0.status != .failed } }

    /// Those that had something to check.
    public var applicable: [CheckOutcome] { outcomes.filter { $0.status != .inapplicable } }

    public var slowestAccepted: Double? { outcomes.compactMap(\.figures.slowestAccepted).first }
    public var fastestSlow: Double? { outcomes.compactMap(\.figures.fastestSlow).first }
    public var mutation: MutationScore? { outcomes.compactMap(\.figures.mutation).first }
}
