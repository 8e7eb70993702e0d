internal import PythonSyntax

/// `True if c else False`.
struct BoolTernary: Rule {
    static let page = RulePage(
        name: "bool-ternary", code: "CND014", topic: .conditions, level: .idiom,
        summary: "A conditional expression that gives `True` or `False`.",
        why: "It asks a question and then answers it once more by hand; the condition is the answer.",
        instead: "Use the condition itself, `bool(c)` where it is no bool yet, or `not c`.",
        whenNot: "There is no need for it.",
        fixSafety: "Safe: `bool(…)` and `not` always give a bool; a bare comparison is used where its types are known.",
        peers: ["SIM210", "SIM211", "R1719"], reading: ["Library, Truth Value Testing"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x):\n    return «True if x else False»\n", after: "def f(x):\n    return bool(x)\n",
                showing: ["f([])", "f(2)", "f(None)"]),
            Example(
                "def f(x, xs):\n    return «True if x in xs else False»\n",
                after: "def f(x, xs):\n    return x in xs\n",
                showing: ["f(1, [1])", "f(1, [])"]),
            Example(
                "def f(x):\n    return («False if x else True») or 1\n", after: "def f(x):\n    return (not x) or 1\n",
                showing: ["f(1)", "f(0)"]),
            Example("def f(n):\n    return «True if n > 3 else False»\n", after: "def f(n):\n    return n > 3\n"),
            Example(
                "def f(x):\n    return [«False if x is None else True»]\n",
                after: "def f(x):\n    return [x is not None]\n",
                showing: ["f(1)", "f(None)"]),
        ],
        silent: [
            Example("def f(x):\n    return bool(x)\n"), Example("def f(x):\n    return True if x else None\n"),
            Example("def f(x):\n    return 1 if x else 0\n"), Example("def f(x):\n    return True if x else True\n"),
            Example("def f(x, y):\n    return True if x else y\n"),
            Example("def bool(x):\n    return 3\ndef f(x):\n    return True if x else False\n"),
        ])

    func check(_ choice: AST.IfExp, _ file: ReviewedFile) -> Finding? {
        let isPositive = choice.body.isBool(true)
        guard isPositive || choice.body.isBool(false), choice.orelse.isBool(!isPositive) else { return nil }
        let test = choice.test
        let needsCall = isPositive && test.kind != .compare && !file.isSurelyBool(test)
        let text = needsCall ? "bool(\(test.code(.test)))" : isPositive ? test.code(.lambda) : file.negation(of: test)
        let bool = Check.that(
            .typeKnown, "the condition is a bool", otherwise: "the comparison could give something else than a bool"
        ) { !isPositive || needsCall || $0.isSurelyBool(test) }
        return Finding(choice.node, "Use `\(text.prefix(60))`")
            .requiring(needsCall ? .builtins("bool", at: choice.node) : nil)
            .rewriting("Use the condition", safeIf: [bool], [.substitute(choice.node, text)])
    }
}
