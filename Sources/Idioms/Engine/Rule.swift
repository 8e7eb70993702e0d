public import PythonSyntax

/// One habit that the reviewer names: a page about it, examples that are its tests, and how it is recognised.
///
/// A rule is one file and has no state. The type of `check`'s first parameter is its registration: the engine calls
/// it for every node of that kind, in one walk for all rules.
public protocol Rule: Sendable {
    associatedtype Subject: NodeView

    /// What there is to say about the habit; `assay rule NAME` prints it.
    static var page: RulePage { get }
    /// What fires, where exactly, and what stays silent.
    static var examples: Examples { get }

    init()

    /// The finding at `subject`, or nil.
    func check(_ subject: Subject, _ file: ReviewedFile) -> Finding?
}

/// A rule as the engine holds it.
public struct RegisteredRule: Sendable {
    public let page: RulePage
    /// Made when asked for: only tests and documents need them.
    public let examples: @Sendable () -> Examples
    let accepts: @Sendable (Kind) -> Bool
    let check: @Sendable (Node, ReviewedFile) -> Finding?

    public init<R: Rule>(_: R.Type) {
        page = R.page
        examples = { R.examples }
        accepts = { R.Subject.accepts($0) }
        let rule = R()
        check = { node, file in rule.check(R.Subject(unchecked: node), file) }
    }
}
