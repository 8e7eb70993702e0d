@testable import PythonSyntax

/// A line a node, as the tests' Python program writes it.
enum MirrorDump {
    static func text(_ tree: SyntaxTree) -> String {
        tree.nodes.map { line($0, tree) }.joined(separator: "\n")
    }

    private static func line(_ node: Node, _ tree: SyntaxTree) -> String {
        var place = ""
        if isLocated(node.kind), tree.pythonMinor >= 12 || !node.isInsideFString {
            place = " \(position(node.start, tree))-\(position(node.end, tree))"
        }
        let fields = node.kind.fields.enumerated().compactMap { index, field -> String? in
            let name = "\(field.name)"
            if name == "type_comment" || name == "kind" || name == "type_params" { return nil }
            return show(node, index, field)
        }
        return "\(node.kind.className)\(place) " + fields.joined(separator: " ")
    }

    private static func show(_ node: Node, _ index: Int, _ field: NodeField) -> String {
        let slot = node.slot(index)
        if field.isList {
            let values = node.numbers(index).map { number in
                number < 0 ? "None" : element(number, field, node)
            }
            return "[" + values.joined(separator: ",") + "]"
        }
        if field.type == .constant { return constant(node.constant(index)) }
        if field.type == .number { return slot < 0 && field.name.description == "level" ? "None" : "\(slot)" }
        return slot < 0 ? "None" : element(slot, field, node)
    }

    private static func element(_ number: Int32, _ field: NodeField, _ node: Node) -> String {
        switch field.type {
        case .node: "."
        case .identifier, .string: "\(Symbol(storage: node.storage, index: number))"
        case .booleanOperator: "\(BooleanOperator(rawValue: number)!.className)"
        case .binaryOperator: "\(BinaryOperator(rawValue: number)!.className)"
        case .unaryOperator: "\(UnaryOperator(rawValue: number)!.className)"
        case .comparisonOperator: "\(ComparisonOperator(rawValue: number)!.className)"
        case .expressionContext: "\(ExpressionContext(rawValue: number)!.className)"
        case .number, .constant: "\(number)"
        }
    }

    private static func constant(_ value: ConstantValue) -> String {
        switch value {
        case .none: "NoneType"
        case .ellipsis: "ellipsis"
        case .bool: "bool"
        case .int(let number): "int:\(number)"
        case .bigInt: "int:big"
        case .float: "float"
        case .complex: "complex"
        case .string(let text): "str:\(text.bytes.count)"
        case .bytes(let text): "bytes:\(text.bytes.count)"
        }
    }

    private static func isLocated(_ kind: Kind) -> Bool {
        kind.isStatement || kind.isExpression || kind.isPattern
            || [.arg, .keyword, .alias, .exceptHandler, .typeVar, .paramSpec, .typeVarTuple].contains(kind)
    }

    /// Line from 1 and byte column, as Python has them.
    private static func position(_ offset: Int, _ tree: SyntaxTree) -> String {
        let source = tree.source
        let line = source.line(at: offset)
        return "\(line + 1):\(offset - source.lineRange(line).lowerBound)"
    }
}
