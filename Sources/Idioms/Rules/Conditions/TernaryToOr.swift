internal import PythonSyntax

/// `x if x else y`.
struct TernaryToOr: Rule {
    static let page = RulePage(
        name: "or-fallback", code: "CND016", topic: .conditions, level: .idiom,
        summary: "A value that is given if it is true, and a replacement otherwise.",
        why:
            "`or` gives its left side if that is true and its right side otherwise, and the value stands there once.",
        instead: "Write `x or y`.",
        whenNot: "When `0` or an empty string is a good value: then ask `x is not None`.",
        fixSafety: "Safe when the value has no side effects.",
        peers: ["FURB110"], reading: ["Language Reference, Boolean operations"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x, y):\n    return «x if x else y»\n", after: "def f(x, y):\n    return x or y\n",
                showing: ["f(1, 2)", "f(0, 2)", "f([], None)"]),
            Example(
                "def f(d):\n    return [«'none' if not d['a'] else d['a']»]\n",
                after: "def f(d):\n    return [d['a'] or 'none']\n", showing: ["f({'a': 1})", "f({'a': ''})", "f({})"]),
            Example(
                "def f(o, y):\n    n = («o.real if o.real else (y if y > 1 else 3)») + 1\n    return n\n",
                after: "def f(o, y):\n    n = (o.real or (y if y > 1 else 3)) + 1\n    return n\n",
                showing: ["f(1, 2)", "f(0, 2)", "f(0, 1)"]),
        ],
        silent: [
            Example("def f(x, y):\n    return x if y else x\n"),
            Example("def f(x, y):\n    return g(x) if g(x) else y\n"),
            Example("def f(x, y):\n    return x if x is not None else y\n"),
            Example("def f(x, y):\n    return y if x else x\n"),
            Example("def f(x, y):\n    return x if x else x\n"),
        ])

    func check(_ choice: AST.IfExp, _ file: ReviewedFile) -> Finding? {
        let negated = choice.test.negatedOperand
        let tested = negated ?? choice.test
        let (value, other) = negated == nil ? (choice.body, choice.orelse) : (choice.orelse, choice.body)
        guard tested.isEqual(to: value), !value.isEqual(to: other), value.constantValue == nil else { return nil }
        let text = "\(value.code(.or)) or \(other.code(.and))"
        return Finding(choice.node, "Write `\(text.prefix(60))`")
            .requiring(.pure([value]))
            .rewriting("Use `or`", [.substitute(choice.node, text)])
    }
}
