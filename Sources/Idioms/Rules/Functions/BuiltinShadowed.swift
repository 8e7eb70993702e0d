internal import PythonSyntax

/// `list = […]`.
struct BuiltinShadowed: Rule {
    static let page = RulePage(
        name: "builtin-shadowed", code: "FNC013", topic: .functions, level: .idiom,
        summary: "A variable or parameter with the name of a function or class that one often needs.",
        why: "From there on `list(…)` calls whatever the variable holds, and fails at a place that looks right.",
        instead: "Choose a name that says what it holds: `names`, `total`; or put an underscore behind it.",
        whenNot: "In a class, where the name is only reached through the object.",
        fixSafety: "There is no rewrite: renaming may touch other files.",
        peers: ["A001", "A002", "W0622"], reading: ["PEP 8, Naming Conventions", "Library, Built-in Functions"])

    static let examples = Examples(
        flagged: [
            Example("«list» = [1, 2]\nprint(list)\n"),
            Example("def f(xs):\n    «sum» = 0\n    for x in xs:\n        sum += x\n    return sum\n"),
            Example("def f(«str», n=1):\n    return str * n\n"),
            Example("for «max» in range(3):\n    print(max)\n"),
        ],
        silent: [
            Example("names = [1, 2]\n"), Example("class A:\n    list = 1\n    str = 'x'\n"),
            Example("try:\n    input = raw_input\nexcept NameError:\n    pass\n"),
            Example("def f(id, type):\n    return id, type\n"),
            Example("a.list = [1]\n"), Example("def f():\n    global print\n    print = log\n"),
            Example("f = lambda str: str\n"),
            Example("def f(x, len=len, input=None):\n    return len(x)\n"), Example("list_ = [1]\n"),
        ])

    func check(_ binding: AST.NameOrArg, _ file: ReviewedFile) -> Finding? {
        let symbol: Symbol
        if let name = binding.node.as(AST.Name.self) {
            guard name.ctx == .store else { return nil }
            symbol = name.id
        } else {
            symbol = AST.Arg(unchecked: binding.node).arg
            guard Self.needed.contains(symbol), let arguments = binding.node.parent?.as(AST.Arguments.self),
                arguments.node.parent?.kind != .lambda, arguments.defaultValue(of: binding.node)?.kind != .name
            else { return nil }
            // Short names that a parameter may well have, next to nothing that needs the builtin.
            guard !Self.usualParameters.contains(symbol) else { return nil }
        }
        guard Self.needed.contains(symbol), let variable = file.names.variable(binding.node),
            variable.scope.kind == .module || variable.scope.kind == .function, !variable.isDeclared,
            variable.bindings.first?.node == binding.node, !isAlias(binding.node)
        else { return nil }
        return Finding(binding.node, "Choose another name: `\(symbol)` hides the builtin")
            .advising("Say in the name what it holds")
    }

    /// Another function on purpose, for an older or a newer Python.
    private func isAlias(_ node: Node) -> Bool {
        if let value = node.statement?.soleAssignment?.value,
            value.kind == .name || value.kind == .attribute || value.kind == .lambda
        {
            return true
        }
        return node.ancestors.contains { AST.AnyTry.accepts($0.kind) } && node.enclosingFunction == nil
    }

    private static let usualParameters: Words = [
        "input", "object", "next", "map", "filter", "min", "max", "iter", "bytes", "all", "any", "open", "repr",
        "range", "round",
    ]

    private static let needed: Words = [
        "list", "dict", "set", "str", "int", "float", "bool", "tuple", "bytes", "sum", "max", "min", "len", "range",
        "input", "print", "sorted", "open", "map", "filter", "zip", "enumerate", "any", "all", "abs", "round",
        "reversed",
        "isinstance", "super", "iter", "next", "repr", "object",
    ]
}
