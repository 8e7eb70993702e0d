internal import PythonSyntax

/// A condition without its negations: `a != b` and `not a == b` are the negation of `a == b`; `a > b` is `b < a`, and
/// `a >= b` the negation of `a < b`.
struct Condition {
    var isNegated = false
    /// What is compared, if it is one comparison; else nil, and ``node`` is the condition.
    private(set) var comparison: (operation: ComparisonOperator, left: Node, right: Node)?
    private(set) var node: Node

    init(_ test: Node) {
        node = test
        while let negation = node.as(AST.UnaryOp.self), negation.op == .not {
            isNegated.toggle()
            node = negation.operand
        }
        guard let compare = node.as(AST.Compare.self), compare.comparators.count == 1 else { return }
        let left = compare.left
        let right = compare.comparators[0]
        let operation = compare.ops[0]
        switch operation {
        case .eq, .is, .in, .lt: comparison = (operation, left, right)
        case .notEq: comparison = (.eq, left, right)
        case .isNot: comparison = (.is, left, right)
        case .notIn: comparison = (.in, left, right)
        case .gtE: comparison = (.lt, left, right)
        case .gt, .ltE: comparison = (.lt, right, left)
        }
        switch operation {
        case .notEq, .isNot, .notIn, .gtE, .ltE: isNegated.toggle()
        case .eq, .is, .in, .lt, .gt: break
        }
    }
}
