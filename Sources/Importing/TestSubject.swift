/// What an author's tests are run beside: the author's own solution, and all files that they find.
public struct TestSubject: Sendable {
    /// What the tests import a solution of one file as; empty for one of several files, which they import by path.
    public var module: String
    /// The solution's files by path relative to the working folder.
    public var solution: [String: [UInt8]]
    /// Tests, fixtures and data, by path relative to the working folder.
    public var files: [String: [UInt8]]

    public init(module: String, solution: [String: [UInt8]], files: [String: [UInt8]]) {
        self.module = module
        self.solution = solution
        self.files = files
    }

    /// The module that gives a solution the name of its file; a solution runs as `solution` already.
    static func fileModule(_ name: String) -> String { name == "solution" ? "" : name }
}
