internal import PythonSyntax

extension Edit {
    /// Puts `text` in the place of an expression, with a blank where it would touch a word: `if(a)==b`.
    static func substitute(_ node: Node, _ text: String) -> Edit { substitute(node.range, text, in: node.source) }

    /// The same for any range.
    static func substitute(_ range: Range<Int>, _ text: String, in source: SourceText) -> Edit {
        let bytes = source.bytes
        var text = text
        if range.lowerBound > 0, bytes[range.lowerBound - 1].continuesWord, text.utf8.first?.continuesWord == true {
            text = " " + text
        }
        if range.upperBound < bytes.count, bytes[range.upperBound].continuesWord, text.utf8.last?.continuesWord == true
        {
            text += " "
        }
        return Edit(range, text)
    }
}

extension UInt8 {
    /// Can be part of a name or a number.
    fileprivate var continuesWord: Bool {
        (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self) || self == 95 || self >= 128
    }

    fileprivate var isBlank: Bool { self == 32 || self == 9 || self == 12 }
}

extension ComparisonOperator {
    /// Answers the opposite for all values whose `==` and `<` are not their own.
    var negated: ComparisonOperator {
        switch self {
        case .eq: .notEq
        case .notEq: .eq
        case .lt: .gtE
        case .ltE: .gt
        case .gt: .ltE
        case .gtE: .lt
        case .is: .isNot
        case .isNot: .is
        case .in: .notIn
        case .notIn: .in
        }
    }

    /// The operator with its sides exchanged: `a < b` is `b > a`.
    var mirrored: ComparisonOperator {
        switch self {
        case .lt: .gt
        case .ltE: .gtE
        case .gt: .lt
        case .gtE: .ltE
        default: self
        }
    }
}

extension Node {
    /// `left op right` with one operator.
    var singleComparison: (left: Node, op: ComparisonOperator, right: Node)? {
        guard let compare = self.as(AST.Compare.self), compare.comparators.count == 1 else { return nil }
        return (compare.left, compare.ops[0], compare.comparators[0])
    }

    /// What stands behind `not`.
    var negatedOperand: Node? {
        guard let unary = self.as(AST.UnaryOp.self), unary.op == .not else { return nil }
        return unary.operand
    }

    /// Control never comes to what follows it.
    var isJump: Bool {
        switch kind {
        case .return, .raise, .break, .continue: true
        default: false
        }
    }

    /// Nothing else stands on its lines.
    var hasLinesToItself: Bool {
        let bytes = source.bytes
        let first = source.lineRange(source.line(at: start))
        let last = source.lineRange(source.line(at: max(start, end - 1)))
        guard bytes[first.lowerBound..<start].allSatisfy(\.isBlank) else { return false }
        guard end < last.upperBound, let next = bytes[end..<last.upperBound].first(where: { !$0.isBlank }) else {
            return true
        }
        return next == UInt8(ascii: "#")
    }

    /// One more level of indentation, as the file around it does it.
    var indentationUnit: String { source.indentation(at: start).contains("\t") ? "\t" : "    " }
}

extension AST.If {
    /// `else:` with its colon; nil if there is none or it is an `elif`.
    var elseKeyword: Range<Int>? {
        guard let last = body.last, let first = orelse.first, !(first.isWrittenElif && orelse.count == 1) else {
            return nil
        }
        let bytes = node.source.bytes
        var position = last.end
        while position < first.start {
            if bytes[position] == UInt8(ascii: "#") {
                while position < first.start, bytes[position] != 10, bytes[position] != 13 { position += 1 }
            } else if bytes[position] == UInt8(ascii: "e") {
                guard let colon = bytes[position..<first.start].firstIndex(of: UInt8(ascii: ":")) else { return nil }
                return position..<colon + 1
            } else {
                position += 1
            }
        }
        return nil
    }

    /// Behind the colon of `if test:`.
    var headerEnd: Int? {
        guard let first = body.first else { return nil }
        let from = test.parenthesizedRange.upperBound
        guard from < first.start else { return nil }
        return node.source.bytes[from..<first.start].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 }
    }
}

extension ReviewedFile {
    /// Is `True` or `False` and nothing else, as the code shows: a comparison only if the types of both sides are known.
    func isSurelyBool(_ node: Node) -> Bool {
        switch node.kind {
        case .unaryOp: return AST.UnaryOp(unchecked: node).op == .not
        case .boolOp: return AST.BoolOp(unchecked: node).values.allSatisfy { isSurelyBool($0) }
        case .ifExp:
            return isSurelyBool(AST.IfExp(unchecked: node).body) && isSurelyBool(AST.IfExp(unchecked: node).orelse)
        case .compare:
            let compare = AST.Compare(unchecked: node)
            let always: [ComparisonOperator] = [.is, .isNot, .in, .notIn]
            if compare.ops.allSatisfy({ always.contains($0) }) { return true }
            return types.type(of: compare.left) != nil && compare.comparators.allSatisfy { types.type(of: $0) != nil }
        default: return types.type(of: node) == .bool
        }
    }

    /// The opposite of `node`, with the operator turned round where that always means the same.
    func negation(of node: Node) -> String {
        if let operand = node.negatedOperand, isSurelyBool(operand) { return operand.code(.test) }
        guard let (left, op, right) = node.singleComparison, canNegate(left, op, right) else {
            return "not \(node.code(.not))"
        }
        return "\(left.code(.bitOr)) \(op.negated.text) \(right.code(.bitOr))"
    }

    /// Whether the opposite operator gives the opposite answer.
    func canNegate(_ left: Node, _ op: ComparisonOperator, _ right: Node) -> Bool {
        switch op {
        case .is, .isNot, .in, .notIn: true
        case .eq, .notEq: types.type(of: left) != nil && types.type(of: right) != nil
        default: isTotallyOrdered(left) && isTotallyOrdered(right)
        }
    }

    /// Of a type whose values can all be put in one order: no floats (NaN), no sets.
    func isTotallyOrdered(_ node: Node) -> Bool {
        switch types.type(of: node) {
        case .int, .bool, .str, .bytes: true
        default: false
        }
    }

    /// The source of `range`, a part of `owner`: its further lines begin with `outer` instead of `inner`. Lines that
    /// begin inside a string stay.
    func shifted(_ range: Range<Int>, in owner: Node, from inner: String, to outer: String) -> String {
        let literals = owner.descendants.filter { $0.kind == .constant || $0.kind == .joinedStr }.map(\.range)
        var text = ""
        for line in source.line(at: range.lowerBound)...source.line(at: max(range.lowerBound, range.upperBound - 1)) {
            let start = source.lineRange(line).lowerBound
            let piece = source[max(start, range.lowerBound)..<min(source.lineEnd(line), range.upperBound)]
            let isInString = literals.contains { $0.lowerBound < start && start < $0.upperBound }
            let isWhole = start >= range.lowerBound
            text += isWhole && !isInString && piece.hasPrefix(inner) ? outer + piece.dropFirst(inner.count) : piece
        }
        return text
    }

    /// Whether `text` in the place of `range` leaves its line within the limit.
    func fits(_ text: String, in range: Range<Int>) -> Bool {
        let before = source.position(at: range.lowerBound).column - 1
        let rest =
            range.upperBound..<max(range.upperBound, source.lineRange(source.line(at: range.upperBound)).upperBound)
        return !text.contains { $0.isNewline }
            && before + text.unicodeScalars.count + source[rest].unicodeScalars.count <= settings.lineLength
    }

    func hasComment(in range: Range<Int>) -> Bool { comments.contains { $0.overlaps(range) } }
}
