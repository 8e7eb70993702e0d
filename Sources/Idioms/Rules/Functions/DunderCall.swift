internal import PythonSyntax

/// `x.__len__()`.
struct DunderCall: Rule {
    static let page = RulePage(
        name: "dunder-call", code: "FNC015", topic: .functions, level: .idiom,
        summary: "A special method called by its name.",
        why:
            "These methods are for Python to call; the function or operator does it, and checks the result.",
        instead: "Write `len(x)`, `str(x)`, `y in x`, `x[y]`.",
        whenNot: "Through `super()` or a class, where the method of just that class is meant.",
        fixSafety: "Safe for values of a built-in type; a class can define the method on the object only.",
        peers: ["PLC2801", "C2801"], reading: ["Data Model, Special method names"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs: list):\n    return «xs.__len__()»\n", after: "def f(xs: list):\n    return len(xs)\n",
                showing: ["f([1])"]),
            Example(
                "def f(xs: list, y):\n    if not «xs.__contains__(y)»:\n        return xs\n",
                after: "def f(xs: list, y):\n    if not y in xs:\n        return xs\n",
                showing: ["f([1], 1)", "f([1], 2)"]),
            Example(
                "def f(a, b):\n    return «a.b.__getitem__(b + 1)».c\n",
                after: "def f(a, b):\n    return a.b[b + 1].c\n"),
            Example(
                "def f(a, b):\n    return 1 + «(a + b).__str__()»\n", after: "def f(a, b):\n    return 1 + str(a + b)\n"
            ),
        ],
        silent: [
            Example("class A(list):\n    def __len__(self):\n        return super().__len__()\n"),
            Example("n = len(x)\n"),
            Example("n = list.__len__(x)\n"), Example("f = x.__len__\n"), Example("x.__init__()\n"),
            Example("n = Node.__str__()\n"),
            Example("class A:\n    def __str__(self):\n        return self.__repr__()\n"),
        ])

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let attribute = call.func.as(AST.Attribute.self), attribute.attr.hasPrefix("__"),
            call.keywords.isEmpty, !call.args.contains(where: { $0.kind == .starred })
        else { return nil }
        let receiver = attribute.value
        guard !isClassOrSuper(receiver), !isOwnMethod(receiver) else { return nil }
        let name = attribute.attr.description
        if call.args.isEmpty, let function = Self.functions[name] {
            return Finding(call.node, "Call `\(function)(…)`")
                .requiring(.builtins(function, at: call.node))
                .rewriting(
                    "Use `\(function)`", safeIf: [.typeKnown(receiver)],
                    [.substitute(call.node, "\(function)(\(receiver.code(.test)))")])
        }
        guard let argument = call.onlyArgument else { return nil }
        if name == "__contains__" {
            let text = "\(argument.code(.bitOr)) in \(receiver.code(.bitOr))"
            let needsParentheses = call.node.parent.map { ![.if, .while, .return, .assign].contains($0.kind) } ?? true
            let isNegated = call.node.parent?.negatedOperand != nil
            return Finding(call.node, "Ask with `in`")
                .rewriting(
                    "Use `in`", safeIf: [.typeKnown(receiver), .pure([receiver, argument])],
                    [.substitute(call.node, needsParentheses && !isNegated ? "(\(text))" : text)])
        }
        guard name == "__getitem__" else { return nil }
        let key = argument.kind == .tuple ? argument.text : argument.code(.test)
        return Finding(call.node, "Write `\(receiver.code(.atom).prefix(30))[…]`")
            .rewriting(
                "Use brackets", safeIf: [.typeKnown(receiver)],
                [.substitute(call.node, "\(receiver.code(.atom))[\(key)]")])
    }

    private func isClassOrSuper(_ node: Node) -> Bool {
        if node.isCall(of: "super") || node.isCall(of: "type") { return true }
        let last = node.identifier ?? node.as(AST.Attribute.self)?.attr
        guard let name = last?.description, let first = name.first(where: { $0 != "_" }) else { return false }
        return first.isUppercase
            || ["list", "dict", "set", "str", "int", "object", "type", "tuple", "float", "bytes"].contains(name)
    }

    /// A class may call its own methods by name.
    private func isOwnMethod(_ node: Node) -> Bool { node.isName("self") || node.isName("cls") }

    private static let functions: [String: String] = [
        "__len__": "len", "__str__": "str", "__repr__": "repr", "__iter__": "iter", "__next__": "next",
        "__hash__": "hash",
        "__abs__": "abs", "__bool__": "bool", "__int__": "int", "__float__": "float", "__reversed__": "reversed",
        "__bytes__": "bytes", "__dir__": "dir",
    ]
}
