internal import PythonSyntax

/// `{k: 0 for k in ks}`.
struct DictComprehensionWithConstantValue: Rule {
    static let page = RulePage(
        name: "dict-comp-constant-value", code: "LOP016", topic: .loops, level: .idiom,
        summary: "A dictionary comprehension gives every key the same constant.",
        why: """
            The loop in it suggests that each key gets a value of its own. `dict.fromkeys` says that there is one value \
            for all of them.
            """,
        instead: "Write `dict.fromkeys(keys, value)`; without a value the keys get `None`.",
        whenNot: "When the value can be changed, as a list can: `fromkeys` would give all keys the same one.",
        fixSafety: "Safe: the value is a constant, and `dict` is the builtin.",
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
        ],
        silent: [
            Example("d = {k: [] for k in ks}\n"), Example("d = {k: 0 for k in ks if k}\n"),
            Example("d = {k.name: 0 for k in ks}\n"), Example("d = {k: 0 for k, v in ks}\n"),
            Example("d = {k: f() for k in ks}\n"), Example("d = {k: (0, []) for k in ks}\n"),
            Example("async def f(ks):\n    return {k: 0 async for k in ks}\n"),
        ])

    func check(_ dictionary: AST.DictComp, _ file: ReviewedFile) -> Finding? {
        guard let clause = dictionary.generators.only?.as(AST.Comprehension.self), clause.ifs.isEmpty,
            clause.isAsync == 0, dictionary.key.isSameName(as: clause.target), dictionary.value.isImmutableLiteral
        else { return nil }
        let value = dictionary.value.isNone ? "" : ", \(dictionary.value.code())"
        return Finding(dictionary.node, "Use `dict.fromkeys` for one value for all keys")
            .requiring(.builtins("dict", at: dictionary.node))
            .rewriting(
                "Write `dict.fromkeys`",
                [.replace(dictionary.node, "dict.fromkeys(\(clause.iter.code())\(value))")])
    }
}
