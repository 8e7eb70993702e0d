/// Standard input that a program of the author's writes while the solution reads: a `.gen` file.
public struct GeneratedInput: Sendable, Hashable {
    /// Files of `generators/`, by path relative to it.
    public var files: [String: [UInt8]]
    /// Which of them is started.
    public var main: String
    public var arguments: [String]
    /// As it stands in the `.gen` file, for reports and validators.
    public var line: String

    public init(files: [String: [UInt8]], main: String, arguments: [String], line: String) {
        self.files = files
        self.main = main
        self.arguments = arguments
        self.line = line
    }
}
