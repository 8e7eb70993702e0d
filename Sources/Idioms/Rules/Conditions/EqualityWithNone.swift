internal import PythonSyntax

/// `x == None`.
struct EqualityWithNone: Rule {
    static let page = RulePage(
        name: "eq-none", code: "CND001", topic: .conditions, level: .idiom,
        summary: "`None` compared with `==` or `!=`.",
        why: """
            There is one `None`, so the question is whether this is it: `is` asks that, `==` asks the object's own \
            `__eq__`, which may answer anything.
            """,
        instead: "Compare with `is None` or `is not None`.",
        whenNot: "Arrays, data frames and query builders overload `==` on purpose: `column == None` builds a query.",
        fixSafety: "Safe where the operand's type is known; elsewhere its `__eq__` could be special.",
        peers: ["E711", "C0121"], reading: ["PEP 8, Programming Recommendations"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x: int):\n    return «x == None»\n", after: "def f(x: int):\n    return x is None\n",
                showing: ["f(None)", "f(0)"]),
            Example(
                "x = 0\nif «x != None»:\n    print(x)\n", after: "x = 0\nif x is not None:\n    print(x)\n",
                showing: ["x"]),
            Example("if«(x)==None»:\n    print(x)\n", after: "if x is None:\n    print(x)\n"),
            Example("def f(x):\n    return «None == x»\n", after: "def f(x):\n    return x is None\n"),
        ],
        silent: [
            Example("def f(x):\n    return x is None\n"), Example("def f(x, y):\n    return x == y\n"),
            Example("def f(x):\n    return x in (None, 1)\n"), Example("def f(x):\n    return 1 < x == None\n"),
        ])

    func check(_ compare: AST.Compare, _ file: ReviewedFile) -> Finding? {
        guard let op = compare.ops.first, compare.ops.count == 1, op == .eq || op == .notEq else { return nil }
        let right = compare.comparators[0]
        guard right.isNone != compare.left.isNone else { return nil }
        let operand = right.isNone ? compare.left : right
        let word = op == .eq ? "is" : "is not"
        return Finding(compare.node, "Compare with `\(word) None`")
            .rewriting(
                "Use `\(word) None`", safeIf: [.typeKnown(operand)],
                [.substitute(compare.node, "\(operand.code(.bitOr)) \(word) None")])
    }
}
