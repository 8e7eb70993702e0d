public import PythonSyntax

extension Check {
    /// E: evaluating `nodes` has no side effects.
    public static func pure(_ nodes: [Node]) -> Check {
        Check(.effectFree, "the operands have no side effects") { file in
            let culprit = nodes.first { !file.isPure($0) }
            return culprit.map { "`\($0.text.prefix(40))` may have side effects" }
        }
    }

    /// T: `node` has one of `types`.
    public static func type(_ node: Node, _ types: ValueType...) -> Check {
        let list = types.map { "`\($0.rawValue)`" }.joined(separator: " or ")
        return Check(.typeKnown, "`\(node.text.prefix(40))` is \(list)") { file in
            guard let type = file.types.type(of: node) else { return "the type of `\(node.text.prefix(40))` is not known" }
            return types.contains(type) ? nil : "`\(node.text.prefix(40))` is `\(type.rawValue)`"
        }
    }

    /// H: every value `node` can have is hashable, as far as its type tells.
    public static func hashable(_ node: Node) -> Check {
        Check(.hashable, "`\(node.text.prefix(40))` is hashable") { file in
            guard let type = file.types.type(of: node) else { return "`\(node.text.prefix(40))` may be unhashable" }
            return type.isHashable ? nil : "`\(type.rawValue)` is unhashable"
        }
    }

    /// M: nothing in `nodes` rebinds or changes `sequence`, a name or a chain of attributes, nor hands it to a call
    /// that could.
    public static func unchanged(_ sequence: Node, in nodes: [Node]) -> Check {
        Check(.unchanged, "`\(sequence.text.prefix(40))` is not changed meanwhile") { file in
            nodes.lazy.compactMap { file.change(of: sequence, in: $0) }.first
        }
    }

    /// I: what an import would bring can be used at that place.
    public static func importable(_ name: ImportedName) -> Check {
        Check(.importable, "`\(name.text)` can be imported") { _ in name.obstacle }
    }
}

extension ReviewedFile {
    /// How `node` changes what `sequence` stands for; nil if it cannot be seen to.
    func change(of sequence: Node, in node: Node) -> String? {
        if sequence.kind != .name, sequence.kind != .attribute {
            // What it is worked out from must stay too: `xs` of `sorted(xs)`.
            let parts = sequence.subtree.filter { $0.kind == .name && names.variable($0) != nil }
            for part in parts { if let change = change(of: part, in: node) { return change } }
        }
        let text = sequence.text
        for part in node.subtree where part.isEqual(to: sequence) {
            if isStored(part) { return "`\(text)` is assigned meanwhile" }
            guard let parent = part.parent else { continue }
            switch parent.kind {
            case .subscript:
                if AST.Subscript(unchecked: parent).value == part, isStored(parent) {
                    return "an element of `\(text)` is assigned meanwhile"
                }
            case .attribute:
                guard let call = parent.parent?.as(AST.Call.self), call.func == parent else { continue }
                let name = AST.Attribute(unchecked: parent).attr
                if !Self.readingMethods.contains(name) { return "`\(text).\(name)()` may change it" }
            case .call:
                guard AST.Call(unchecked: parent).func != part, !isReadingCall(parent) else { continue }
                return "`\(text)` is handed to a call meanwhile"
            case .keyword:
                guard let call = parent.parent, call.kind == .call, !isReadingCall(call) else { continue }
                return "`\(text)` is handed to a call meanwhile"
            default: continue
            }
        }
        return rebinding(of: sequence, in: node)
    }

    /// A chain changes with each of its parts, and a name with a call that may rebind it as a global.
    private func rebinding(of sequence: Node, in node: Node) -> String? {
        for part in sequence.subtree where part.kind == .name {
            guard let variable = names.variable(part), variable.isBound(in: node) else { continue }
            return "`\(variable.name)` is assigned meanwhile"
        }
        if sequence.kind == .attribute, node.subtree.contains(where: { $0.kind == .call && !isPure($0) }) {
            return "a call may change `\(sequence.text)` meanwhile"
        }
        return nil
    }

    private func isStored(_ node: Node) -> Bool {
        switch node.kind {
        case .name: AST.Name(unchecked: node).ctx != .load
        case .attribute: AST.Attribute(unchecked: node).ctx != .load
        case .subscript: AST.Subscript(unchecked: node).ctx != .load
        default: false
        }
    }

    private func isReadingCall(_ node: Node) -> Bool {
        guard let name = AST.Call(unchecked: node).func.identifier else { return false }
        return Effects.pureBuiltins.contains(name) && names.isUnbound(AST.Call(unchecked: node).func)
    }

    /// Methods of the built-in containers and strings that only look.
    static let readingMethods: Words = [
        "count", "index", "copy", "get", "keys", "values", "items", "find", "rfind", "startswith", "endswith", "split",
        "join", "strip", "lower", "upper", "issubset", "issuperset", "isdisjoint", "union", "intersection",
        "difference", "isdigit", "isalpha", "replace", "most_common", "elements", "read_text", "encode", "decode",
    ]
}

extension Check {
    /// T: `node` has some built-in type, whichever.
    public static func typeKnown(_ node: Node) -> Check {
        Check(.typeKnown, "`\(node.text.prefix(40))` has a built-in type") { file in
            file.types.type(of: node) == nil ? "the type of `\(node.text.prefix(40))` is not known" : nil
        }
    }
}
