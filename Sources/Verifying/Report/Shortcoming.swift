/// One thing that a check found wanting: where, what, and what to do about it.
public struct Shortcoming: Sendable, Hashable, CustomStringConvertible {
    /// Relative to the package folder.
    public var file: String
    /// From 1; nil where the file as a whole is meant.
    public var line: Int?
    public var reason: String
    /// What to do, as an imperative; may be empty.
    public var advice: String

    public init(_ file: String, line: Int? = nil, _ reason: String, advice: String = "") {
        self.file = file
        self.line = line
        self.reason = reason
        self.advice = advice
    }

    /// `file:line: reason; advice`.
    public var description: String {
        (line.map { "\(file):\($0)" } ?? file) + ": \(reason)" + (advice.isEmpty ? "" : "; \(advice)")
    }
}
