public import PythonSyntax

/// Reads types off the code: no inference across calls, only what stands there.
public final class TypeReader {
    unowned let file: ReviewedFile
    /// By the node's index; nil for what was not asked for yet.
    private var known: [ValueType??]
    private static let deepest = 12
    private var depth = 0
    /// Something on the way was too deep, or was being worked out already.
    var wasCut = false
    /// Variables whose bindings are being looked at.
    var inProgress: Set<Variable> = []

    init(_ file: ReviewedFile) {
        self.file = file
        known = Array(repeating: nil, count: file.tree.count)
    }

    /// The type of an expression, if it is the same whatever happens; nil if unknown.
    public func type(of node: Node) -> ValueType? {
        if let cached = known[node.index] { return cached }
        guard depth < Self.deepest else {
            wasCut = true
            return nil
        }
        depth += 1
        let outer = wasCut
        wasCut = false
        let type = work(node)
        // What was not looked at to its end may be known when asked for by itself.
        if type != nil || !wasCut { known[node.index] = .some(type) }
        wasCut = outer || wasCut
        depth -= 1
        return type
    }

    private func work(_ node: Node) -> ValueType? {
        switch node.kind {
        case .constant: constant(AST.Constant(unchecked: node).value)
        case .joinedStr: .str
        case .list, .listComp: .list
        case .tuple: .tuple
        case .dict, .dictComp: .dict
        case .set, .setComp: .set
        case .generatorExp: .generator
        case .compare: isPlainComparison(AST.Compare(unchecked: node)) ? .bool : nil
        case .unaryOp: unary(AST.UnaryOp(unchecked: node))
        case .boolOp: common(Array(AST.BoolOp(unchecked: node).values))
        case .ifExp: common([AST.IfExp(unchecked: node).body, AST.IfExp(unchecked: node).orelse])
        case .namedExpr: type(of: AST.NamedExpr(unchecked: node).value)
        case .binOp: binary(AST.BinOp(unchecked: node))
        case .call: call(AST.Call(unchecked: node))
        case .subscript: slice(AST.Subscript(unchecked: node))
        case .lambda: .callable
        case .name: name(node)
        default: nil
        }
    }

    private func constant(_ value: ConstantValue) -> ValueType? {
        switch value {
        case .none: ValueType.none
        case .bool: .bool
        case .int, .bigInt: .int
        case .float: .float
        case .complex: .complex
        case .string: .str
        case .bytes: .bytes
        case .ellipsis: nil
        }
    }

    /// `is`, `in` and `not in` always give a bool; so do comparisons of plain values. One operand that is not known
    /// can answer with anything, as arrays do.
    private func isPlainComparison(_ compare: AST.Compare) -> Bool {
        let always: [ComparisonOperator] = [.is, .isNot, .in, .notIn]
        if compare.ops.allSatisfy({ always.contains($0) }) { return true }
        return ([compare.left] + Array(compare.comparators)).allSatisfy { type(of: $0) != nil }
    }

    private func unary(_ operation: AST.UnaryOp) -> ValueType? {
        if operation.op == .not { return .bool }
        let operand = type(of: operation.operand)
        return operand == .bool ? .int : operand?.isNumber == true ? operand : nil
    }

    private func common(_ nodes: [Node]) -> ValueType? {
        guard let first = nodes.first.flatMap({ type(of: $0) }) else { return nil }
        return nodes.allSatisfy { type(of: $0) == first } ? first : nil
    }

    private func binary(_ operation: AST.BinOp) -> ValueType? {
        let left = type(of: operation.left)
        let right = type(of: operation.right)
        switch operation.op {
        case .mod where left == .str || left == .bytes: return left
        case .mult where left?.isSequence == true && (right == .int || right == nil): return left
        case .add where left?.isSequence == true && left == right: return left
        case .add where left == .str && right == .str: return .str
        case .bitOr, .bitAnd, .sub, .bitXor: if left == right, left == .set || left == .dict { return left }
        default: break
        }
        guard let left, let right, left.isNumber, right.isNumber else { return nil }
        if left == .complex || right == .complex { return .complex }
        if left == .float || right == .float || operation.op == .div { return .float }
        if operation.op == .pow { return nil }
        return .int
    }

    private func slice(_ subscription: AST.Subscript) -> ValueType? {
        guard let base = type(of: subscription.value) else { return nil }
        if subscription.slice.kind == .slice { return base.isSequence && base != .deque ? base : nil }
        return base == .str ? .str : base == .bytes ? .int : nil
    }
}
