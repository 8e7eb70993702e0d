/// One thing that must be true of a package. Adding a check is adding a file, and its type to ``VerificationChecks``.
protocol VerificationCheck: Sendable {
    /// As `--check` has it.
    static var name: String { get }
    /// What it proves, in one sentence without its end.
    static var summary: String { get }

    init()

    func outcome(_ evidence: Evidence) throws(VerificationHalt) -> CheckOutcome
}

extension VerificationCheck {
    var name: String { Self.name }
}

/// The checks there are.
public enum VerificationChecks {
    /// In the order of reports: what is cheap, and what others rest on, comes first.
    static let all: [any VerificationCheck.Type] = [
        VerdictCheck.self, StarterCheck.self, FaultCheck.self, TimeLimitCheck.self, SecretCasesCheck.self,
        InputValidatorCheck.self, DeterminismCheck.self, UnidiomaticCheck.self, MutationCheck.self,
    ]

    public static var names: [String] { all.map { $0.name } }

    /// Name and summary of each.
    public static var summaries: [(name: String, summary: String)] { all.map { ($0.name, $0.summary) } }
}
