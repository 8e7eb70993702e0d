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

    /// For a rule about calls: the last names of those that it may have something to say about, `split` for
    /// `line.split()`; nil for calls of anything. A name that is imported may stand for any of them.
    static var callees: Words? { get }

    init()

    /// The finding at `subject`, or nil.
    func check(_ subject: Subject, _ file: ReviewedFile) -> Finding?

    /// Adds the finding at a node of a kind that `Subject` accepts, if there is one. Every rule has this one; it is a
    /// requirement so that the engine can call it by the rule's type, which costs nothing to hold.
    static func look(at node: Node, _ file: ReviewedFile, _ found: inout [Finding])
}

extension Rule {
    public static var callees: Words? { nil }

    public static func look(at node: Node, _ file: ReviewedFile, _ found: inout [Finding]) {
        if let finding = Self().check(Subject(unchecked: node), file) { found.append(finding) }
    }
}

/// A rule as the engine holds it.
public struct RegisteredRule: Sendable {
    public let page: RulePage
    /// Made when asked for: only tests and documents need them.
    public let examples: @Sendable () -> Examples
    let accepts: @Sendable (Kind) -> Bool
    let type: any Rule.Type
    /// Nil for a rule that does not look at calls alone, too.
    let callees: [String]?

    public init<R: Rule>(_ type: R.Type) {
        self.type = type
        page = R.page
        examples = { R.examples }
        accepts = { R.Subject.accepts($0) }
        callees = R.Subject.self == AST.Call.self ? R.callees?.texts : nil
    }
}
