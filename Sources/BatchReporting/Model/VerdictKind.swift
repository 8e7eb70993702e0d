/// What a report knows of a verdict's code. The order is that of charts and tables.
enum VerdictKind: String, CaseIterable {
    case accepted = "AC"
    case wrongAnswer = "WA"
    case timeLimit = "TLE"
    case wallLimit = "WTL"
    case memoryLimit = "MLE"
    case outputLimit = "OLE"
    case runtimeError = "RTE"
    case compileError = "CE"
    case securityViolation = "SV"
    case judgingError = "JE"
    case unjudgeable = "unjudgeable"

    /// A code that this report does not know is shown as something that could not be judged.
    init(code: String) { self = VerdictKind(rawValue: code) ?? .unjudgeable }

    /// At most three signs, for a cell of the matrix.
    var mark: String { self == .unjudgeable ? "–" : rawValue }

    /// The class that gives it its colour.
    var style: String { "v-" + rawValue.lowercased() }

    /// Not the candidate's doing, and therefore outside the adjusted rate.
    var isInfrastructure: Bool { self == .judgingError || self == .unjudgeable }

    var words: String {
        switch self {
        case .accepted: "accepted"
        case .wrongAnswer: "wrong answer"
        case .timeLimit: "time limit exceeded"
        case .wallLimit: "wall-clock limit exceeded"
        case .memoryLimit: "memory limit exceeded"
        case .outputLimit: "output limit exceeded"
        case .runtimeError: "runtime error"
        case .compileError: "compile error"
        case .securityViolation: "security violation"
        case .judgingError: "judging error"
        case .unjudgeable: "not judged"
        }
    }
}
