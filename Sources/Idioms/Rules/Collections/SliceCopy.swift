internal import PythonSyntax

/// `xs[:]`.
struct SliceCopy: Rule {
    static let page = RulePage(
        name: "slice-copy", code: "COL030", topic: .collections, level: .idiom,
        summary: "A list is copied by slicing all of it.",
        why: "`copy` says in a word what two brackets and a colon have to be read for.",
        instead: "Write `xs.copy()`.",
        whenNot: "When it may be another sequence: a tuple or a string has no `copy`, an array's slice is no copy.",
        fixSafety: "Safe: it is only found where the code shows a list.",
        peers: ["FURB145"], reading: ["Standard types, Mutable Sequence Types"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs: list):
                    ys = «xs[:]»
                    ys.append(1)
                    return xs, ys
                """,
                after: """
                    def f(xs: list):
                        ys = xs.copy()
                        ys.append(1)
                        return xs, ys
                    """,
                showing: ["f([2])"]),
            Example(
                "xs = [3, 1]\nfor x in «xs[:]»:\n    xs.remove(x)\n",
                after: "xs = [3, 1]\nfor x in xs.copy():\n    xs.remove(x)\n", showing: ["xs"]),
            Example(
                "def f():\n    xs = list('ab')\n    return «xs[:]» + [1]\n",
                after: "def f():\n    xs = list('ab')\n    return xs.copy() + [1]\n", showing: ["f()"]),
        ],
        silent: [
            Example("def f(xs):\n    return xs[:]\n"), Example("xs = [1]\nxs[:] = [2]\n"),
            Example("xs = [1]\ndel xs[:]\n"),
            Example("xs = [1, 2]\nys = xs[1:]\n"), Example("s = 'ab'\nt = s[:]\n"),
            Example("xs = [1, 2]\nys = xs[::2]\n"),
        ])

    func check(_ item: AST.Subscript, _ file: ReviewedFile) -> Finding? {
        guard item.ctx == .load, let slice = item.slice.as(AST.Slice.self), slice.lower == nil, slice.upper == nil,
            slice.step == nil, item.value.kind == .name || item.value.kind == .attribute,
            file.types.type(of: item.value) == .list
        else { return nil }
        return Finding(item.node, "Copy with `\(item.value.text).copy()`")
            .rewriting(
                "Use `copy`", safeIf: [.type(item.value, .list)],
                [
                    .replace(item.node, "\(item.value.code(.atom)).copy()")
                ])
    }
}
