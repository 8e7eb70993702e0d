internal import PythonSyntax

/// `del xs[:]`.
struct ClearByDel: Rule {
    static let page = RulePage(
        name: "clear-by-del", code: "COL034", topic: .collections, level: .idiom,
        summary: "A list is emptied by deleting a slice of all of it.",
        why: "`clear` says in a word what happens.",
        instead: "Write `xs.clear()`.",
        whenNot: "For an `array.array` or another sequence without `clear`.",
        fixSafety: "Safe when the code shows that it is a list.",
        peers: ["FURB131"], reading: ["Standard types, Mutable Sequence Types"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs: list):\n    «del xs[:]»\n    return xs\n",
                after: "def f(xs: list):\n    xs.clear()\n    return xs\n", showing: ["f([1, 2])"]),
            Example(
                """
                xs = [1]
                ys = xs
                «del xs[:]»
                """,
                after: """
                    xs = [1]
                    ys = xs
                    xs.clear()
                    """,
                showing: ["xs", "ys"]),
            Example("def f(self):\n    «del self.items[:]»\n", after: "def f(self):\n    self.items.clear()\n"),
        ],
        silent: [
            Example("def f(xs):\n    del xs[1:]\n"), Example("def f(xs):\n    del xs\n"),
            Example("def f(xs):\n    del xs[0]\n"),
            Example("def f(xs, ys):\n    del xs[:], ys\n"), Example("def f(xs):\n    del xs[::2]\n"),
            Example("import array\nxs = array.array('i')\ndel xs[:]\n"),
        ])

    func check(_ deletion: AST.Delete, _ file: ReviewedFile) -> Finding? {
        guard let (container, slice) = deletion.targets.only?.slicePart, slice.lower == nil, slice.upper == nil,
            slice.step == nil, container.isStablePlace, !Self.isArray(container, file)
        else { return nil }
        let type = file.types.type(of: container)
        guard type == nil || type == .list || type == .bytearray else { return nil }
        return Finding(deletion.node, "Empty it with `clear`")
            .rewriting(
                "Use `clear`", safeIf: [.type(container, .list, .bytearray)],
                [
                    .replaceStatements(deletion.node, "\(container.text).clear()")
                ])
    }

    /// Comes from `array.array`, which has no `clear` before Python 3.13.
    private static func isArray(_ node: Node, _ file: ReviewedFile) -> Bool {
        guard let binding = file.names.variable(node)?.onlyBinding?.node,
            let value = binding.parent?.soleAssignment?.value
        else { return false }
        return file.calls(value, "array.array")
    }
}
