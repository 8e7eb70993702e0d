public import Judging

/// Why a proof was not brought to an end.
public enum VerificationHalt: Error, Sendable, CustomStringConvertible {
    /// No worker, or no sandbox, can be had.
    case worker(WorkerError)
    /// Somebody asked for the end.
    case cancelled

    public var description: String {
        switch self {
        case .worker(let error): "\(error)"
        case .cancelled: "interrupted"
        }
    }
}
