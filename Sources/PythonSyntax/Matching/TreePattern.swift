/// A piece of Python that stands for many: the pattern `sum(_ for _ in _)` occurs in `sum(w.len for w in words)`.
///
/// `_` stands for any expression or name; `...` among arguments, elements or statements for any number of them. What a
/// pattern does not mention may be there: decorators, annotations, `else` branches, conditions of a comprehension,
/// further managers of a `with`, handlers of a `try`, cases of a `match`. A plain name also means the last part of a
/// dotted one, since `Counter` may have been imported either way.
public struct TreePattern {
    private let root: Node

    /// Nil if the source is not exactly one expression or statement.
    ///
    /// - Parameter tree: of the pattern's source; it has to outlive the pattern.
    public init?(_ tree: SyntaxTree) {
        guard let module = tree.root.as(AST.Module.self), let statement = module.body.only else { return nil }
        root = statement.as(AST.Expr.self)?.value ?? statement
    }

    /// Where it occurs first among `nodes`.
    public func firstMatch(in nodes: some Sequence<Node>) -> Node? {
        for node in nodes where PatternMatch.matches(root, node) { return node }
        return nil
    }
}
