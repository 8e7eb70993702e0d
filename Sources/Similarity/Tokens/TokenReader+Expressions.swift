internal import PythonSyntax

extension TokenReader {
    /// Expressions: f-strings, `format` and `%` say the same, as do `[]` and `list()`, `collections.deque` and an
    /// imported `deque`; longer texts are only texts.
    func expression(_ node: Node) -> [Item] {
        switch node.kind {
        case .name: return [.token(name(node))]
        case .attribute: return attribute(AST.Attribute(unchecked: node))
        case .constant: return [.token(constant(AST.Constant(unchecked: node).value, node))]
        case .joinedStr: return [.token(Word.format.meaning)] + fields(AST.JoinedStr(unchecked: node))
        case .call: return call(AST.Call(unchecked: node))
        case .binOp:
            let operation = AST.BinOp(unchecked: node)
            if operation.op == .mod, operation.left.stringValue != nil {
                let values = operation.right.as(AST.Tuple.self).map { nodes($0.elts) } ?? [.node(operation.right)]
                return [.token(Word.format.meaning)] + values
            }
            return [self.operation(operation.op), .node(operation.left), .node(operation.right)]
        case .unaryOp:
            let operation = AST.UnaryOp(unchecked: node)
            if operation.op == .not { return condition(Condition(node)) }
            return [construct(node, detail: operation.op.rawValue), .node(operation.operand)]
        case .boolOp:
            let operation = AST.BoolOp(unchecked: node)
            return [construct(node, detail: operation.op.rawValue)] + nodes(operation.values)
        case .compare:
            let comparison = AST.Compare(unchecked: node)
            if comparison.comparators.count == 1 { return condition(Condition(node)) }
            let steps = zip(comparison.ops, comparison.comparators).flatMap { operation, operand in
                [construct(node, detail: operation.rawValue), Item.node(operand)]
            }
            return [.node(comparison.left)] + steps
        case .ifExp:
            let choice = AST.IfExp(unchecked: node)
            var condition = Condition(choice.test)
            let (first, second) = condition.isNegated ? (choice.orelse, choice.body) : (choice.body, choice.orelse)
            condition.isNegated = false
            return [construct(node)] + self.condition(condition) + [.node(first), .node(second)]
        default: return [construct(node)] + children(node)
        }
    }

    /// Of a comparison, or of a truth.
    func condition(_ condition: Condition) -> [Item] {
        let sign: [Item] = condition.isNegated ? [.token(Word.not.meaning)] : []
        guard let (operation, left, right) = condition.comparison else { return sign + [.node(condition.node)] }
        let hash = StableHash.mix(UInt64(Kind.compare.rawValue) << 8 | UInt64(operation.rawValue))
        return sign + [.token(.fixed(hash)), .node(left), .node(right)]
    }

    func operation(_ operation: BinaryOperator) -> Item {
        .token(.fixed(StableHash.mix(UInt64(Kind.binOp.rawValue) << 8 | UInt64(operation.rawValue))))
    }

    private func attribute(_ attribute: AST.Attribute) -> [Item] {
        let hash = StableHash.of(attribute.attr.bytes)
        if attribute.value.kind == .name, case .module = names.meaning(attribute.value) {
            return [.token(Word.imported.of(hash))]
        }
        if let number = names.attribute(attribute.attr) {
            return [.token(Word.attribute.meaning), .token(.variable(number)), .node(attribute.value)]
        }
        return [.token(Word.attribute.of(hash)), .node(attribute.value)]
    }

    private func call(_ call: AST.Call) -> [Item] {
        if let receiver = call.receiver(of: "format"), receiver.stringValue != nil {
            return [.token(Word.format.meaning)] + nodes(call.args) + call.keywords.map {
                .node(AST.Keyword(unchecked: $0).value)
            }
        }
        if call.args.isEmpty, call.keywords.isEmpty, names.names.isUnbound(call.func) {
            let kind: Kind? =
                call.func.isName("list") ? .list : call.func.isName("dict") ? .dict
                : call.func.isName("tuple") ? .tuple : nil
            if let kind { return [.token(.fixed(StableHash.mix(UInt64(kind.rawValue) << 8)))] }
        }
        return [construct(call.node)] + children(call.node)
    }

    /// What an f-string puts in, without how.
    private func fields(_ string: AST.JoinedStr) -> [Item] {
        string.values.compactMap { $0.as(AST.FormattedValue.self).map { .node($0.value) } }
    }

    private func constant(_ value: ConstantValue, _ node: Node) -> Token.Meaning {
        switch value {
        case .none: .fixed(StableHash.mix(0x2000))
        case .ellipsis: .fixed(StableHash.mix(0x2001))
        case .bool(let flag): .fixed(StableHash.mix(flag ? 0x2003 : 0x2002))
        case .int(let number): .fixed(StableHash.mix(0x2004 ^ StableHash.mix(UInt64(bitPattern: Int64(number)))))
        case .float(let number): .fixed(StableHash.mix(0x2005 ^ StableHash.mix(number.bitPattern)))
        case .bigInt, .complex: Word.element.of(StableHash.of(node.text.utf8))
        // What a program compares with and joins by is short; what it says is long, and easily said otherwise.
        case .string(let symbol), .bytes(let symbol):
            symbol.bytes.count <= 3 ? Word.text.of(StableHash.of(symbol.bytes)) : Word.text.meaning
        }
    }
}
