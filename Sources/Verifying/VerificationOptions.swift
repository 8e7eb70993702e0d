/// What of a package is proved, and how thoroughly.
public struct VerificationOptions: Sendable, Hashable {
    /// Names of the checks that are run; nil means all.
    public var checks: Set<String>?
    /// At most so many mutants of each submission, spread evenly over it; nil for all of them.
    public var mutantLimit: Int?

    public init(checks: Set<String>? = nil, mutantLimit: Int? = nil) {
        self.checks = checks
        self.mutantLimit = mutantLimit
    }
}
