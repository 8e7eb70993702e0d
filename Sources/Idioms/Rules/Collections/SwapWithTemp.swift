internal import PythonSyntax

/// `t = a; a = b; b = t`.
struct SwapWithTemp: Rule {
    static let page = RulePage(
        name: "swap-with-temp", code: "COL023", topic: .collections, level: .idiom,
        summary: "Two values change places by way of a third variable.",
        why: """
            The right side of an assignment is worked out completely before anything is bound, so no third variable is \
            needed, and the exchange can be seen at once.
            """,
        instead: "Write `a, b = b, a`.",
        whenNot: "When the third variable is used again.",
        fixSafety: "Safe when the third variable is not used afterwards and neither place is part of the other.",
        peers: ["PLR1712", "R1712", "FURB128"], reading: ["Language reference, Assignment statements"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(a, b):\n    «t = a\n    a = b\n    b = t»\n    return a, b\n",
                after: "def f(a, b):\n    a, b = b, a\n    return a, b\n", showing: ["f(1, 2)"]),
            Example(
                """
                def f(xs, i, j):
                    if xs[i] > xs[j]:
                        «temp = xs[i]
                        xs[i] = xs[j]
                        xs[j] = temp»
                    return xs
                """,
                after: """
                    def f(xs, i, j):
                        if xs[i] > xs[j]:
                            xs[i], xs[j] = xs[j], xs[i]
                        return xs
                    """,
                showing: ["f([3, 1], 0, 1)", "f([3, 1], 0, 0)", "f([1], 0, 4)"]),
            Example(
                """
                def f(n):
                    a, b = 0, 1
                    for _ in range(n):
                        «old = a; a = b; b = old»
                    return a
                """,
                after: """
                    def f(n):
                        a, b = 0, 1
                        for _ in range(n):
                            a, b = b, a
                        return a
                    """,
                showing: ["f(3)", "f(4)"]),
            Example(
                "def f(i, xs):\n    «t = i\n    i = xs[i]\n    xs[i] = t»\n    return i, xs\n",
                after: "def f(i, xs):\n    i, xs[i] = xs[i], i\n    return i, xs\n"),
        ],
        silent: [
            Example("def f(a, b):\n    t = a\n    a = b\n    b = t\n    return a, b, t\n"),
            Example("def f(a, b):\n    t = a\n    a = b + 1\n    b = t\n    return a, b\n"),
            Example("def f(a, b, c):\n    t = a\n    a = b\n    c = t\n    return a, b, c\n"),
            Example("def f(a, b):\n    a, b = b, a\n    return a, b\n"),
            Example("def f(a, b):\n    t = a\n    print(t)\n    a = b\n    b = t\n    return a, b\n"),
            Example("def f(xs, a):\n    t = xs[a()]\n    xs[a()] = xs[0]\n    xs[0] = t\n"),
        ])

    func check(_ assign: AST.Assign, _ file: ReviewedFile) -> Finding? {
        guard let first = assign.node.soleAssignment, first.target.kind == .name,
            let middle = assign.node.nextStatement,
            let second = middle.soleAssignment, second.target.isEqual(to: first.value), let last = middle.nextStatement,
            let third = last.soleAssignment, third.value.isSameName(as: first.target),
            third.target.isEqual(to: second.value)
        else { return nil }
        let (kept, a, b) = (first.target, first.value, second.value)
        guard file.isPure(a), file.isPure(b), !a.isEqual(to: b), !a.text.contains("\n"), !b.text.contains("\n"),
            ![a, b].contains(where: { place in place.subtree.contains { $0.isSameName(as: kept) } })
        else { return nil }
        let text = "\(a.text), \(b.text) = \(b.code()), \(a.code())"
        let apart = Check.that(
            .unchanged, "neither place is part of the other", otherwise: "one place is part of the other"
        ) { _ in
            !b.subtree.contains { $0.isEqual(to: a) } && !a.subtree.contains { $0.isEqual(to: b) }
        }
        return Finding(from: assign.node, to: last, "Swap without a third variable: `\(text)`")
            .requiring(.unused(kept, after: last))
            .rewriting(
                "Swap in one assignment", safeIf: [apart],
                [
                    .replaceStatements(assign.node, through: last, text)
                ])
    }
}
