internal import PythonSyntax

extension ReviewedFile {
    /// Annotations are kept as text here: `from __future__ import annotations`.
    var keepsAnnotationsAsText: Bool {
        AST.Module(unchecked: tree.root).body.contains { statement in
            guard let from = statement.as(AST.ImportFrom.self), let module = from.module, module == "__future__" else {
                return false
            }
            return from.names.contains { AST.Alias(unchecked: $0).name == "annotations" }
        }
    }

    /// `|` works with this annotation when it is evaluated: a class, `None` or something of `typing`.
    func isUnionOperand(_ node: Node) -> Bool {
        switch node.kind {
        case .subscript: return isUnionOperand(AST.Subscript(unchecked: node).value)
        case .binOp:
            let union = AST.BinOp(unchecked: node)
            return union.op == .bitOr && isUnionOperand(union.left) && isUnionOperand(union.right)
        case .constant: return node.isNone
        case .name, .attribute:
            if let definition = names.variable(node)?.onlyBinding?.node, definition.kind == .classDef { return true }
            if let value = names.variable(node)?.onlyBinding?.node.parent?.soleAssignment?.value, isTypeValue(value) {
                return true
            }
            guard let path = qualifiedName(node) else { return false }
            if path.hasPrefix("builtins.") { return Self.builtinTypes.contains(String(path.dropFirst(9))) }
            // An imported name in capitals is a class, as far as anybody can tell.
            return path.split(separator: ".").last?.first?.isUppercase ?? false
        default: return false
        }
    }

    /// `TypeVar("T")`, `NewType(…)`, `tuple[int, str]`: what a name for a type is assigned.
    private func isTypeValue(_ value: Node) -> Bool {
        if calls(value, "typing.TypeVar") || calls(value, "typing.NewType") { return true }
        return value.kind == .subscript && isUnionOperand(value)
    }

    static let builtinTypes: Set<String> = [
        "int", "float", "complex", "bool", "str", "bytes", "bytearray", "list", "tuple", "dict", "set", "frozenset",
        "range", "object", "type", "memoryview", "BaseException", "Exception", "ValueError", "TypeError", "KeyError",
        "OSError",
    ]

    /// An annotation that plainly leaves `None` out: a builtin class, a generic container, a class of this file.
    func excludesNone(_ annotation: Node) -> Bool {
        if let generic = annotation.as(AST.Subscript.self) {
            return generic.value.kind != .subscript && excludesNone(generic.value)
        }
        if let union = annotation.as(AST.BinOp.self) {
            return union.op == .bitOr && excludesNone(union.left) && excludesNone(union.right)
        }
        guard annotation.kind == .name || annotation.kind == .attribute else { return false }
        if let definition = names.variable(annotation)?.onlyBinding?.node, definition.kind == .classDef { return true }
        guard let path = qualifiedName(annotation), let last = path.split(separator: ".").last else { return false }
        if path.hasPrefix("builtins.") { return Self.builtinTypes.contains(String(last)) && last != "object" }
        let isKnown = ["typing.", "collections.", "pathlib.", "datetime.", "decimal.", "fractions.", "uuid."]
            .contains { path.hasPrefix($0) }
        let loose: Set<Substring> = [
            "Any", "Optional", "Union", "Literal", "Annotated", "Hashable", "TypeAlias", "ClassVar", "Final",
            "NoReturn",
            "TypeVar", "Protocol",
        ]
        return isKnown && last.first?.isUppercase == true && !loose.contains(last) || path == "datetime.datetime"
            || path == "datetime.date"
    }

    /// How an annotation says what `type` is; nil where it cannot.
    func annotation(for type: ValueType?) -> String? {
        switch type {
        case .int, .float, .complex, .bool, .str, .bytes, .list, .tuple, .dict, .set, .frozenset: type?.rawValue
        case .some(.none): "None"
        default: nil
        }
    }

    /// What a function gives, where each `return` shows it; nil where one does not.
    func returnAnnotation(of function: AST.AnyFunction) -> String? {
        if function.node.isGenerator { return nil }
        let returns = function.node.descendants.compactMap { $0.as(AST.Return.self) }.filter {
            $0.node.isDirectlyIn(function.node)
        }
        let values = returns.compactMap(\.value)
        if values.isEmpty { return function.node.isStub ? nil : "None" }
        guard values.count == returns.count, !function.body.canRunThrough(self) else { return nil }
        var found: [String] = []
        for value in values {
            guard let text = annotation(for: types.type(of: value)) else { return nil }
            if !found.contains(text) { found.append(text) }
        }
        if found.count == 2, found.contains("None"), settings.targetMinor >= 10 {
            return (found.filter { $0 != "None" } + ["None"]).joined(separator: " | ")
        }
        return found.count == 1 ? found[0] : nil
    }
}
