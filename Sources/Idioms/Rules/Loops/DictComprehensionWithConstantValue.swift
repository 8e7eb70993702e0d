internal import PythonSyntax

/// `{k: 0 for k in ks}`.
struct DictComprehensionWithConstantValue: Rule {
    static let page = RulePage(
        name: "dict-comp-constant-value", code: "LOP016", topic: .loops, level: .idiom,
        summary: "A dictionary comprehension gives every key the same value.",
        why: """
            The loop in it suggests that each key gets a value of its own. `dict.fromkeys` says that there is one \
            value for all of them.
            """,
        instead: "Write `dict.fromkeys(keys, value)`; without a value the keys get `None`.",
        whenNot: "When the value can be changed, as a list can: `fromkeys` would give all keys the same one.",
        fixSafety: "Safe for a constant where `dict` is the builtin; a name or an attribute is looked up only once.",
        peers: ["C420"], reading: ["Built-in Types, dict.fromkeys"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(ks):\n    return «{k: 0 for k in ks}»\n", after: "def f(ks):\n    return dict.fromkeys(ks, 0)\n",
                showing: ["f('aba')", "f([[]])", "f(1)"]),
            Example(
                "def f(a, b):\n    return «{k: None for k in a or b}»\n",
                after: "def f(a, b):\n    return dict.fromkeys(a or b)\n", showing: ["f('', 'xy')"]),
            Example(
                "seen = «{word: (0, -1) for word in 'a b'.split()}»\n",
                after: "seen = dict.fromkeys('a b'.split(), (0, -1))\n", showing: ["seen"]),
            Example(
                "class A:\n    def f(self, ks):\n        return «{k: self.extension for k in ks}»\n",
                after: "class A:\n    def f(self, ks):\n        return dict.fromkeys(ks, self.extension)\n"),
        ],
        silent: [
            Example("d = {k: k for k in ks}\n"), Example("d = {k: k.name for k in ks}\n"),
            Example("d = {k: xs[0] for k in ks}\n"),
            Example("d = {k: [] for k in ks}\n"), Example("d = {k: 0 for k in ks if k}\n"),
            Example("d = {k.name: 0 for k in ks}\n"), Example("d = {k: 0 for k, v in ks}\n"),
            Example("d = {k: f() for k in ks}\n"), Example("d = {k: (0, []) for k in ks}\n"),
            Example("async def f(ks):\n    return {k: 0 async for k in ks}\n"),
        ])

    func check(_ dictionary: AST.DictComp, _ file: ReviewedFile) -> Finding? {
        guard let clause = dictionary.generators.only?.as(AST.Comprehension.self), clause.ifs.isEmpty,
            clause.isAsync == 0, dictionary.key.isSameName(as: clause.target)
        else { return nil }
        let isLiteral = dictionary.value.isImmutableLiteral
        guard isLiteral || Self.isElsewhere(dictionary.value, clause.target) else { return nil }
        let value = dictionary.value.isNone ? "" : ", \(dictionary.value.code())"
        let edit = Edit.replace(dictionary.node, "dict.fromkeys(\(clause.iter.code())\(value))")
        let finding = Finding(dictionary.node, "Use `dict.fromkeys` for one value for all keys")
            .requiring(.builtins("dict", at: dictionary.node))
        if isLiteral { return finding.rewriting("Write `dict.fromkeys`", [edit]) }
        return finding.suggesting(
            "Write `dict.fromkeys`",
            because: "`\(dictionary.value.text)` is then looked up once, even when there are no keys", [edit])
    }

    /// A name other than the loop's, or an attribute of one: each turn finds the same object there.
    private static func isElsewhere(_ value: Node, _ target: Node) -> Bool {
        if let attribute = value.as(AST.Attribute.self) { return isElsewhere(attribute.value, target) }
        return value.kind == .name && !value.isSameName(as: target)
    }
}
