import PythonSyntax
import SeededNumbers

/// A mechanical way to make a copy look like work of one's own.
enum Disguise: String, CaseIterable, Sendable {
    case renamed, reordered, relaid, padded, respelled
    /// Padded with statements that are compared like any other: the one disguise that costs similarity.
    case disturbed

    /// The copy's source.
    func apply(to tree: SyntaxTree, _ numbers: inout SeededNumbers) -> String {
        switch self {
        case .renamed: return Renaming(tree).text
        case .reordered: return reordered(tree, &numbers)
        case .relaid: return TextChange.apply(relaid(tree, &numbers), to: tree.source)
        case .padded:
            let padding = ["print('step')", "unused_1 = 7", "unused_2 = [1, 2]", "pass"]
            return TextChange.apply(padded(tree, padding, oneIn: 3, &numbers), to: tree.source)
        case .disturbed:
            let padding = ["len('step')", "unused_3 = abs(7)", "assert True"]
            return TextChange.apply(padded(tree, padding, oneIn: 6, &numbers), to: tree.source)
        case .respelled: return TextChange.apply(respelled(tree), to: tree.source)
        }
    }

    /// Functions and classes of the module in another order.
    private func reordered(_ tree: SyntaxTree, _ numbers: inout SeededNumbers) -> String {
        let source = tree.source
        let ranges = tree.root.blocks[0].filter(Self.isDefinition).map { node in
            let first = ([node] + Self.decorators(node)).map(\.start).min() ?? node.start
            let start = source.lineRange(source.line(at: first)).lowerBound
            return start..<source.lineRange(source.line(at: node.end - 1)).upperBound
        }
        let texts = ranges.map { source[$0] }.shuffled(using: &numbers)
        return TextChange.apply(zip(ranges, texts).map { TextChange(range: $0, text: $1) }, to: source)
    }

    private static func isDefinition(_ node: Node) -> Bool {
        AST.AnyFunction.accepts(node.kind) || node.kind == .classDef
    }

    private static func decorators(_ node: Node) -> [Node] {
        if let function = node.as(AST.AnyFunction.self) { return Array(function.decoratorList) }
        return node.as(AST.ClassDef.self).map { Array($0.decoratorList) } ?? []
    }

    /// Other comments, blank lines and quotes.
    private func relaid(_ tree: SyntaxTree, _ numbers: inout SeededNumbers) -> [TextChange] {
        let source = tree.source
        var changes = source.findComments().map { TextChange(range: $0, text: "# otherwise") }
        for statement in Self.lonelyStatements(tree) where Bool.random(using: &numbers) {
            let blanks = source.indentation(at: statement.start)
            let start = source.lineRange(source.line(at: statement.start)).lowerBound
            changes.append(TextChange(range: start..<start, text: "\n\(blanks)# a remark\n\n"))
        }
        for node in tree.nodes where node.kind == .constant && !node.isInsideFString {
            let tokens = node.stringTokens
            guard tokens.count == 1, !tokens[0].isTriple, tokens[0].prefix.isEmpty,
                !tokens[0].body.contains(where: { "\"'\\".contains($0) })
            else { continue }
            let quote = tokens[0].quote == "'" ? "\"" : "'"
            changes.append(TextChange(range: tokens[0].range, text: quote + tokens[0].body + quote))
        }
        return changes
    }

    /// Statements that do nothing, put in before one in so many.
    private func padded(
        _ tree: SyntaxTree, _ padding: [String], oneIn: Int, _ numbers: inout SeededNumbers
    ) -> [TextChange] {
        let source = tree.source
        var changes: [TextChange] = []
        for statement in Self.lonelyStatements(tree) where Int.random(in: 0..<oneIn, using: &numbers) == 0 {
            let blanks = source.indentation(at: statement.start)
            let start = source.lineRange(source.line(at: statement.start)).lowerBound
            let text = padding[Int.random(in: padding.indices, using: &numbers)]
            changes.append(TextChange(range: start..<start, text: "\(blanks)\(text)\n"))
        }
        return changes
    }

    /// Statements of functions that begin a line, docstrings aside.
    private static func lonelyStatements(_ tree: SyntaxTree) -> [Node] {
        tree.nodes.filter { node in
            guard let block = node.block, AST.AnyFunction.accepts(block.owner.kind) || block.owner.kind.isStatement,
                block.owner.kind != .classDef, !Self.isDefinition(node), node.kind != .importFrom
            else { return false }
            if let expression = node.as(AST.Expr.self), expression.value.isStringStatement { return false }
            // An `elif` is an `if` that no line can be put before.
            if node.text.hasPrefix("elif") { return false }
            let line = tree.source.lineRange(tree.source.line(at: node.start))
            return tree.source.bytes[line.lowerBound..<node.start].allSatisfy { $0 == 32 || $0 == 9 }
        }
    }

    /// `x += 1` and `x = x + 1`, `a != b` and `not a == b`, `a > b` and `b < a`, each for the other.
    private func respelled(_ tree: SyntaxTree) -> [TextChange] {
        let source = tree.source
        return tree.nodes.compactMap { node in
            guard !node.isInsideFString else { return nil }
            switch node.kind {
            case .augAssign:
                let statement = AST.AugAssign(unchecked: node)
                let between = source[statement.target.end..<statement.value.start]
                guard !between.contains("("), let sign = between.split(separator: "=").first else { return nil }
                let operation = sign.filter { !$0.isWhitespace }
                let target = statement.target.text
                let value = "\(target) \(operation) (\(statement.value.text))"
                return TextChange(range: node.range, text: "\(target) = \(value)")
            case .compare:
                let comparison = AST.Compare(unchecked: node)
                guard comparison.ops.count == 1 else { return nil }
                let left = source[comparison.left.parenthesizedRange]
                let right = source[comparison.comparators[0].parenthesizedRange]
                let text: String? =
                    switch comparison.ops[0] {
                    case .notEq: "(not \(left) == \(right))"
                    case .isNot: "(not \(left) is \(right))"
                    case .gt: "\(right) < \(left)"
                    case .ltE: "(not \(left) > \(right))"
                    case .lt: "\(right) > \(left)"
                    case .gtE: "(not \(left) < \(right))"
                    default: nil
                    }
                return text.map { TextChange(range: node.range, text: $0) }
            default: return nil
            }
        }
    }
}
