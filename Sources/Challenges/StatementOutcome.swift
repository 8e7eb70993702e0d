public import PythonValues

/// What one statement of a case did when it ran.
public struct StatementOutcome: Sendable, Hashable {
    /// The value of an expression; nil for a statement that is none, or that raised.
    public var value: PythonValue?
    /// What it wrote to standard output.
    public var printed: [UInt8]
    /// The exception that ended it.
    public var exception: RaisedException?

    public init(value: PythonValue? = nil, printed: [UInt8] = [], exception: RaisedException? = nil) {
        self.value = value
        self.printed = printed
        self.exception = exception
    }
}
