/// What a review said of a submission.
public struct StoredFinding: Sendable, Hashable {
    public var rule: String
    public var code: String
    /// From 1.
    public var line: Int
    /// From 1, in characters.
    public var column: Int
    public var message: String
    public var level: String
    /// Path in the submission; empty where it has one file only.
    public var file: String

    public init(
        rule: String, code: String, line: Int, column: Int, message: String, level: String, file: String = ""
    ) {
        self.rule = rule
        self.code = code
        self.line = line
        self.column = column
        self.message = message
        self.level = level
        self.file = file
    }
}
