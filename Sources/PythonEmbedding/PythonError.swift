public import WorkerProtocol

/// A Python exception that reached Swift: type, message, and the candidate's own frames.
public struct PythonError: Error, Sendable, Hashable, CustomStringConvertible {
    public var record: ExceptionRecord

    public init(record: ExceptionRecord) { self.record = record }

    public var description: String {
        let message = String(decoding: record.message, as: UTF8.self)
        return message.isEmpty ? record.type : "\(record.type): \(message)"
    }
}

/// The interpreter did not start, or its standard library is not where it should be.
public struct InterpreterError: Error, Sendable, Hashable, CustomStringConvertible {
    public var reason: String
    public init(reason: String) { self.reason = reason }
    public var description: String { "could not start the Python interpreter: \(reason)" }
}
