internal import PythonSyntax

/// Evaluates literals and the arithmetic between them, exactly as Python would; what it does not know, it leaves.
struct ConstantFolder {
    /// What a name stands for, if that is a constant too.
    var lookUp: (String) -> Node? = { _ in nil }
    /// What names stand for in this turn of a loop.
    var constants: [String: FoldedConstant] = [:]
    /// Builtins that mean something else here.
    var rebound: Set<String> = []

    /// Brackets inside brackets, and names behind names, that are followed.
    private static let maximumDepth = 200
    /// Characters or items that a repetition may make.
    static let maximumLength = 4096

    /// The expression as a literal on one line, or nil if it is none.
    func literal(_ node: Node) -> String? { fold(node, 0)?.text }

    /// The expression's value, if it is a number that fits.
    func number(_ node: Node) -> Double? {
        switch fold(node, 0) {
        case .int(let value): abs(value) <= FoldedConstant.exactInts ? Double(value) : nil
        case .float(let value): value
        default: nil
        }
    }

    func value(_ node: Node) -> FoldedConstant? { fold(node, 0) }

    private func fold(_ node: Node, _ depth: Int) -> FoldedConstant? {
        guard depth < Self.maximumDepth else { return nil }
        switch node.kind {
        case .constant: return constant(node)
        case .name:
            let name = AST.Name(unchecked: node).id.description
            return constants[name] ?? lookUp(name).flatMap { fold($0, depth + 1) }
        case .list: return items(AST.List(unchecked: node).elts, .list, depth)
        case .tuple: return items(AST.Tuple(unchecked: node).elts, .tuple, depth)
        case .set: return items(AST.Set(unchecked: node).elts, .set, depth)
        case .dict: return dictionary(AST.Dict(unchecked: node), depth)
        case .call: return call(AST.Call(unchecked: node), depth)
        case .unaryOp:
            let operation = AST.UnaryOp(unchecked: node)
            return fold(operation.operand, depth + 1)?.applying(operation.op)
        case .binOp:
            let operation = AST.BinOp(unchecked: node)
            guard let left = fold(operation.left, depth + 1), let right = fold(operation.right, depth + 1) else {
                return nil
            }
            return left.applying(operation.op, right)
        default: return nil
        }
    }

    private func constant(_ node: Node) -> FoldedConstant? {
        switch AST.Constant(unchecked: node).value {
        case .none: .other("None")
        case .ellipsis: .other("...")
        case .bool(let flag): .other(flag ? "True" : "False")
        case .int(let value): .int(value)
        case .bigInt: .bigInt(node.text)
        case .float(let value): .float(value)
        case .complex: .other(node.text)
        case .string(let symbol): .string(Array(symbol.bytes))
        case .bytes(let symbol): .bytes(Array(symbol.bytes))
        }
    }

    private func items(_ nodes: NodeList, _ kind: FoldedConstant.Container, _ depth: Int) -> FoldedConstant? {
        var items: [FoldedConstant] = []
        items.reserveCapacity(nodes.count)
        for node in nodes {
            guard let item = fold(node, depth + 1) else { return nil }
            items.append(item)
        }
        return .items(kind, items)
    }

    private func dictionary(_ node: AST.Dict, _ depth: Int) -> FoldedConstant? {
        guard !node.keys.hasGaps else { return nil }
        var items: [FoldedConstant] = []
        for (key, value) in zip(node.keys, node.values) {
            guard let key = fold(key, depth + 1), let value = fold(value, depth + 1) else { return nil }
            items += [key, value]
        }
        return .items(.dict, items)
    }

    /// `tuple([1, 2])`, `set()`, `str(5)`, `float('inf')`.
    private func call(_ node: AST.Call, _ depth: Int) -> FoldedConstant? {
        guard let name = node.func.identifier?.description, !rebound.contains(name), node.keywords.isEmpty else {
            return nil
        }
        if name == "float" {
            guard let text = node.onlyArgument?.stringValue else { return nil }
            return switch text {
            case "inf", "+inf", "infinity": .float(.infinity)
            case "-inf", "-infinity": .float(-.infinity)
            default: nil
            }
        }
        if name == "str" {
            guard let argument = node.onlyArgument, case .int(let number)? = fold(argument, depth + 1) else {
                return nil
            }
            return .string(Array("\(number)".utf8))
        }
        let kinds: [String: FoldedConstant.Container] = [
            "list": .list, "tuple": .tuple, "set": .set, "frozenset": .frozenset,
        ]
        guard let kind = kinds[name] else { return nil }
        if node.args.isEmpty { return .items(kind, []) }
        // The elements of a set come in an order of their own.
        guard let argument = node.onlyArgument, case .items(let inner, let items)? = fold(argument, depth + 1),
            inner == .list || inner == .tuple || (inner == .set && kind != .list && kind != .tuple)
        else { return nil }
        return .items(kind, items)
    }
}
