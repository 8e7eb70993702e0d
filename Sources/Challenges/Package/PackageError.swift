/// A challenge package, or a data set to import, that cannot be read: where, why, and what to do.
public struct PackageError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Path of the file or folder, as it was given to the reader.
    public var file: String
    /// 1-based; nil where the file as a whole is meant.
    public var line: Int?
    public var reason: String
    /// What to do, as an imperative; may be empty.
    public var advice: String

    public init(file: String, line: Int? = nil, _ reason: String, advice: String = "") {
        self.file = file
        self.line = line
        self.reason = reason
        self.advice = advice
    }

    /// `path:line: reason; advice`.
    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): \(reason)" + (advice.isEmpty ? "" : "; \(advice)")
    }
}
