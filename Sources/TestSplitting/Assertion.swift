internal import PythonSyntax

/// One thing that a test asserts: the code that runs beside the solution, and what it must give.
struct Assertion {
    /// The source of the statement in the child.
    var source: String
    var expectation: SplitTests.Expectation
    /// The expressions in ``source``.
    var child: [Node]
    /// The expressions that stay outside.
    var outside: [Node] = []
    /// What of the expectation is in ``source``, if something is.
    var visible: String?
    /// 1-based.
    var line: Int
}
