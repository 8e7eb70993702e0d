/// A worker could not be had, or was lost. Never the candidate's doing as far as the judge can tell.
public struct WorkerError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: Sendable {
        /// The program is not there or could not be started.
        case cannotStart
        /// It started, but no sandbox could be built on this machine.
        case sandboxUnavailable
        /// It said that it cannot go on.
        case workerFailed
        /// It went away in the middle of a case.
        case workerDied
        /// What it sent makes no sense.
        case protocolViolation
    }

    public let code: Code
    public let reason: String

    public init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    public var description: String {
        switch code {
        case .cannotStart: "the worker did not start: \(reason)"
        case .sandboxUnavailable: "the sandbox is not available: \(reason)"
        case .workerFailed: "the worker failed: \(reason)"
        case .workerDied: "the worker died: \(reason)"
        case .protocolViolation: "the worker broke the protocol: \(reason)"
        }
    }
}
