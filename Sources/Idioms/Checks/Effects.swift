public import PythonSyntax

/// Which expressions can be evaluated more or less often, or in another order, without anybody noticing.
enum Effects {
    /// Builtins that neither change their arguments nor anything else.
    static let pureBuiltins: Words = [
        "abs", "all", "any", "ascii", "bin", "bool", "bytes", "callable", "chr", "complex", "dict", "divmod",
        "enumerate", "float", "format", "frozenset", "hash", "hex", "id", "int", "isinstance", "issubclass", "len",
        "list", "max", "min", "oct", "ord", "pow", "range", "repr", "reversed", "round", "set", "slice", "sorted",
        "str", "sum", "tuple", "type", "zip", "getattr", "hasattr",
    ]
}

extension ReviewedFile {
    /// Whether evaluating `node` has no side effects: names, constants, attributes, operators, subscripts, and calls of
    /// builtins and of strings' and containers' reading methods. Operators and attributes of the user's own classes
    /// are taken to behave like everybody's.
    public func isPure(_ node: Node) -> Bool {
        for part in node.subtree {
            switch part.kind {
            case .await, .yield, .yieldFrom, .namedExpr: return false
            case .call: if !isPureCall(AST.Call(unchecked: part)) { return false }
            default: continue
            }
        }
        return true
    }

    private func isPureCall(_ call: AST.Call) -> Bool {
        if let name = call.func.identifier {
            return Effects.pureBuiltins.contains(name) && names.isUnbound(call.func)
        }
        guard let attribute = call.func.as(AST.Attribute.self) else { return false }
        // `itertools.count()` is no method.
        return Self.readingMethods.contains(attribute.attr) && qualifiedName(attribute.value) == nil
    }
}
