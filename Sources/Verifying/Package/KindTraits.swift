internal import Challenges

/// What a kind of challenge has beside its cases, and what its submissions' folders promise.
struct KindTraits {
    private let kind: Challenge.Kind

    /// Where a rewrite's wanted idioms stand.
    static let idiomFile = "idioms.yaml"

    init(_ kind: Challenge.Kind) { self.kind = kind }

    /// Its solutions are Python that does something, so that faults put into them can be noticed. A review is prose; of
    /// tests, the faulty implementations are the mutants.
    var hasMutants: Bool { kind != .critique && kind != .tests }

    /// A candidate starts with a file of their own.
    var hasStarter: Bool { kind != .critique }

    /// Endings of files that are submissions.
    var endings: [String] { kind.submissionEndings }

    /// The verdicts that a folder below `submissions/` promises; nil for a folder of another name.
    func promised(_ folder: String) -> Set<Verdict>? {
        switch folder {
        case "accepted": [.accepted]
        // What is to be rewritten is right already; only its words are wrong.
        case "unidiomatic": kind == .rewrite ? [.wrongAnswer] : [.accepted]
        case "wrong_answer": [.wrongAnswer]
        case "time_limit_exceeded": [.timeLimit, .wallLimit]
        case "run_time_error": [.runtimeError]
        case "memory_limit_exceeded": [.memoryLimit]
        case "output_limit_exceeded": [.outputLimit]
        case "compile_error": [.compileError]
        case "security_violation": [.securityViolation]
        case "rejected": Set(Verdict.allCases).subtracting([.accepted, .judgingError])
        default: nil
        }
    }

    /// Every name that ``promised(_:)`` knows.
    static let folders = [
        "accepted", "unidiomatic", "wrong_answer", "time_limit_exceeded", "run_time_error", "memory_limit_exceeded",
        "output_limit_exceeded", "compile_error", "security_violation", "rejected",
    ]
}
