/// The judgement types of the CLICS Contest API (https://ccs-specs.icpc.io), as far as one submission
/// run on this machine can earn them.
public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    case accepted = "AC"
    case wrongAnswer = "WA"
    case timeLimit = "TLE"
    case wallLimit = "WTL"
    case memoryLimit = "MLE"
    case outputLimit = "OLE"
    case runtimeError = "RTE"
    case compileError = "CE"
    case securityViolation = "SV"
    /// Ours: the judge, the challenge or the machine failed; never the candidate's fault.
    case judgingError = "JE"

    /// The words for it, as they stand in a sentence: `time limit exceeded`.
    public var name: String {
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
        }
    }
}
