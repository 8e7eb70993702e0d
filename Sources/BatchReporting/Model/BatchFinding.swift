/// One finding of the reviewer.
public struct BatchFinding: Sendable, Hashable {
    public var rule: String
    public var level: String
    /// Path in the submission; empty where it has one file only.
    public var file = ""
    /// 1-based.
    public var line: Int
    public var message: String

    public init(rule: String, level: String, line: Int, message: String) {
        self.rule = rule
        self.level = level
        self.line = line
        self.message = message
    }
}
