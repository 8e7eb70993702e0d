internal import PythonSyntax

/// Nodes that get no fault: what says nothing to the program (docstrings, annotations), what only words an error,
/// what stands inside an f-string (its place is not known before Python 3.12), and what only a script runs.
struct Exclusions {
    /// By index of the node.
    private(set) var excluded: [Bool]

    init(_ tree: SyntaxTree) {
        excluded = Array(repeating: false, count: tree.count)
        for node in tree.nodes { consider(node) }
    }

    private mutating func exclude(_ node: Node?) {
        guard let node else { return }
        for below in node.subtree { excluded[below.index] = true }
    }

    private mutating func consider(_ node: Node) {
        switch node.kind {
        case .arg: exclude(AST.Arg(unchecked: node).annotation)
        case .functionDef, .asyncFunctionDef: exclude(AST.AnyFunction(unchecked: node).returns)
        case .annAssign: exclude(AST.AnnAssign(unchecked: node).annotation)
        case .typeAlias, .typeVar, .paramSpec, .typeVarTuple, .joinedStr: exclude(node)
        // A docstring, or a comment in disguise.
        case .expr where AST.Expr(unchecked: node).value.isStringStatement: exclude(node)
        case .raise: excludeWords(AST.Raise(unchecked: node))
        case .if where Self.asksForScript(AST.If(unchecked: node).test): exclude(node)
        case .assign where Self.isListOfExports(AST.Assign(unchecked: node)): exclude(node)
        case .matchMapping:
            // `-1` with another sign or number may be a key that the pattern has already.
            for key in AST.MatchMapping(unchecked: node).keys where key.kind == .unaryOp || key.kind == .binOp {
                exclude(key)
            }
        default: break
        }
    }

    /// Only that it raises counts, and what; not its words.
    private mutating func excludeWords(_ raise: AST.Raise) {
        for node in raise.node.descendants where node.kind == .constant || node.kind == .binOp { exclude(node) }
    }

    /// `__name__ == "__main__"`, either way round.
    private static func asksForScript(_ test: Node) -> Bool {
        guard let comparison = test.as(AST.Compare.self) else { return false }
        return comparison.left.isName("__name__") || comparison.comparators.contains { $0.isName("__name__") }
    }

    /// `__all__ = […]` matters to a star import only.
    private static func isListOfExports(_ assignment: AST.Assign) -> Bool {
        assignment.targets.only?.isName("__all__") ?? false
    }
}
