/// One file of a submission that has several.
public struct BatchFile: Sendable, Hashable {
    /// Relative to the submission.
    public var path: String
    public var text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
