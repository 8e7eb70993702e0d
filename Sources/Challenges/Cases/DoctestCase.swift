/// One case of a doctest file.
public struct DoctestCase: Sendable {
    /// The heading, or the case's number in the file; unique in the file.
    public var name: String
    /// 1-based line of the heading, or of the first statement.
    public var line: Int
    public var statements: [Statement]
}
