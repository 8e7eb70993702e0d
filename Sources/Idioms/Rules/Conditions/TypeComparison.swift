internal import PythonSyntax

/// `type(x) == int`.
struct TypeComparison: Rule {
    static let page = RulePage(
        name: "type-equality", code: "CND005", topic: .conditions, level: .idiom,
        summary: "The type of a value compared with `==` or `in`.",
        why: """
            A subclass can stand in for its base class everywhere; `type(x) == dict` turns a `Counter` or a \
            `defaultdict` away although it would do. `isinstance` asks what you want to know: can it be used as one?
            """,
        instead: "Ask `isinstance(x, int)`, with a tuple for several classes.",
        whenNot: "When subclasses must be excluded: then `type(x) is int` says so.",
        fixSafety: "Subclasses pass afterwards; `bool` is one of `int`.",
        peers: ["E721", "C0123"], reading: ["Library, isinstance"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x):\n    if «type(x) == int»:\n        return x\n",
                after: "def f(x):\n    if isinstance(x, int):\n        return x\n"),
            Example(
                "def f(x):\n    return «type(x) != str»\n", after: "def f(x):\n    return not isinstance(x, str)\n"),
            Example(
                "def f(x):\n    return «type(x.value) in (int, float)»\n",
                after: "def f(x):\n    return isinstance(x.value, (int, float))\n"),
            Example("def f(x):\n    return «dict == type(x)»\n", after: "def f(x):\n    return isinstance(x, dict)\n"),
            Example(
                "def f(x):\n    return «type(x) == type([])»\n", after: "def f(x):\n    return isinstance(x, list)\n"),
        ],
        silent: [
            Example("def f(x):\n    return isinstance(x, int)\n"), Example("def f(x):\n    return type(x) is int\n"),
            Example("def f(x, y):\n    return type(x) == type(y)\n"),
            Example("def f(x, cls):\n    return type(x) == cls\n"),
            Example("def type(x):\n    return x\ndef f(x):\n    return type(x) == int\n"),
            Example("def f(x, table):\n    return type(x) in table\n"),
            Example("def f(x):\n    return x.type == int\n"),
        ])

    func check(_ compare: AST.Compare, _ file: ReviewedFile) -> Finding? {
        guard let (left, op, right) = compare.node.singleComparison else { return nil }
        let isList = op == .in || op == .notIn
        guard isList || op == .eq || op == .notEq else { return nil }
        let (asked, wanted) = file.calls(left, builtin: "type") || isList ? (left, right) : (right, left)
        guard file.calls(asked, builtin: "type"), let value = AST.Call(unchecked: asked).onlyArgument else {
            return nil
        }
        var classes: String?
        if isList {
            if let tuple = wanted.as(AST.Tuple.self), !tuple.elts.isEmpty, tuple.elts.allSatisfy({ isClass($0, file) })
            {
                classes = wanted.code(.test)
            }
        } else {
            classes = className(wanted, file)
        }
        guard let classes else { return nil }
        let text = "\(op == .eq || op == .in ? "" : "not ")isinstance(\(value.code(.test)), \(classes))"
        return Finding(compare.node, "Ask with `isinstance`")
            .requiring(.builtins("isinstance", at: compare.node))
            .suggesting(
                "Use `isinstance`", because: "instances of subclasses then pass too",
                [.substitute(compare.node, text)])
    }

    private func className(_ node: Node, _ file: ReviewedFile) -> String? {
        if isClass(node, file) { return node.text }
        guard file.calls(node, builtin: "type"), let example = AST.Call(unchecked: node).onlyArgument else {
            return nil
        }
        let isLiteral = example.isEmptyLiteral || example.constantValue != nil && !example.isNone
        guard isLiteral, let name = file.types.type(of: example)?.rawValue else { return nil }
        return file.names.isBuiltin(name, at: node) ? name : nil
    }

    /// A built-in type, or a name that is written like a class's.
    private func isClass(_ node: Node, _ file: ReviewedFile) -> Bool {
        let last = node.as(AST.Attribute.self)?.attr ?? node.identifier
        guard let name = last?.description, node.isPlainValue else { return false }
        if node.kind == .name, file.names.isUnbound(node), Self.builtinTypes.contains(name) { return true }
        guard let first = name.first, first.isUppercase else { return false }
        return name.contains { $0.isLowercase }
    }

    private static let builtinTypes: Set<String> = [
        "int", "float", "complex", "bool", "str", "bytes", "bytearray", "list", "tuple", "dict", "set", "frozenset",
        "range",
    ]
}
