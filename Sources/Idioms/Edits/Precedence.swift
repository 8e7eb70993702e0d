public import PythonSyntax

/// How tightly an expression binds (the language reference's table, loosest first): text put into a place that
/// needs a tighter one gets parentheses.
public enum Precedence: Int, Comparable, Sendable {
    /// `a, b`, `yield`, `*a`.
    case tuple
    /// `a := b`.
    case namedExpression
    /// What an argument, an element or the right side of `=` may be.
    case test
    case lambda
    case conditional
    case or
    case and
    case not
    case comparison
    case bitOr
    case bitXor
    case bitAnd
    case shift
    case sum
    case product
    case factor
    case power
    case await
    /// What can stand before `.name`, `[…]` and `(…)`.
    case atom

    public static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }
}

extension Node {
    /// How tightly this expression binds as it is written, without parentheses of its own.
    public var precedence: Precedence {
        switch kind {
        case .tuple: isParenthesizedTuple ? .atom : .tuple
        case .yield, .yieldFrom, .starred: .tuple
        case .namedExpr: .namedExpression
        case .lambda: .lambda
        case .ifExp: .conditional
        case .boolOp: AST.BoolOp(unchecked: self).op == .or ? .or : .and
        case .unaryOp: AST.UnaryOp(unchecked: self).op == .not ? .not : .factor
        case .compare: .comparison
        case .binOp: AST.BinOp(unchecked: self).op.precedence
        case .await: .await
        default: .atom
        }
    }

    /// `(a, b)`, not `a, b`.
    var isParenthesizedTuple: Bool {
        guard let first = AST.Tuple(unchecked: self).elts.first else { return true }
        return start < first.parenthesizedStart(after: start)
    }

    /// Where this expression begins with its own parentheses, not before `limit`.
    private func parenthesizedStart(after limit: Int) -> Int {
        let bytes = source.bytes
        guard limit < start, bytes[limit] == UInt8(ascii: "(") else { return limit < start ? start : limit }
        // `(a), b` begins with its element's parenthesis, `(a, b)` with its own: only the latter closes at the end.
        guard let tuple = parent else { return start }
        return tuple.source.bytes[tuple.end - 1] == UInt8(ascii: ")") && tuple.closes(at: limit) ? start : limit
    }

    /// Whether the parenthesis at `opening` is closed by this node's last byte.
    private func closes(at opening: Int) -> Bool {
        var depth = 0
        let bytes = source.bytes
        let literals = descendants.filter { $0.kind == .constant || $0.kind == .joinedStr }.map(\.range)
        var position = opening
        while position < end {
            if let literal = literals.first(where: { $0.contains(position) }) {
                position = max(literal.upperBound, position + 1)
                continue
            }
            if bytes[position] == UInt8(ascii: "(") { depth += 1 }
            if bytes[position] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return position == end - 1 }
            position += 1
        }
        return false
    }
}

extension BinaryOperator {
    public var precedence: Precedence {
        switch self {
        case .add, .sub: .sum
        case .mult, .matMult, .div, .mod, .floorDiv: .product
        case .pow: .power
        case .lShift, .rShift: .shift
        case .bitOr: .bitOr
        case .bitXor: .bitXor
        case .bitAnd: .bitAnd
        }
    }

    /// As it is written.
    public var text: String {
        switch self {
        case .add: "+"
        case .sub: "-"
        case .mult: "*"
        case .matMult: "@"
        case .div: "/"
        case .mod: "%"
        case .pow: "**"
        case .lShift: "<<"
        case .rShift: ">>"
        case .bitOr: "|"
        case .bitXor: "^"
        case .bitAnd: "&"
        case .floorDiv: "//"
        }
    }
}

extension ComparisonOperator {
    /// As it is written.
    public var text: String {
        switch self {
        case .eq: "=="
        case .notEq: "!="
        case .lt: "<"
        case .ltE: "<="
        case .gt: ">"
        case .gtE: ">="
        case .is: "is"
        case .isNot: "is not"
        case .in: "in"
        case .notIn: "not in"
        }
    }
}

extension Node {
    /// Its source, in parentheses where a place that needs `precedence` asks for them.
    public func code(_ precedence: Precedence = .test) -> String {
        var needsParentheses = self.precedence < precedence
        if precedence == .atom, case .int? = constantValue { needsParentheses = true }
        // Several lines are only one logical line inside brackets.
        if !needsParentheses, spansLines, !isBracketed { needsParentheses = true }
        return needsParentheses ? "(\(text))" : text
    }

    private var spansLines: Bool { source.line(at: start) != source.line(at: max(start, end - 1)) }

    /// Begins and ends with brackets, or is a single string token.
    private var isBracketed: Bool {
        switch kind {
        case .list, .set, .dict, .listComp, .setComp, .dictComp, .generatorExp: return true
        case .tuple: return isParenthesizedTuple
        case .call: return !AST.Call(unchecked: self).func.spansLines
        case .subscript: return !AST.Subscript(unchecked: self).value.spansLines
        default: return false
        }
    }
}
