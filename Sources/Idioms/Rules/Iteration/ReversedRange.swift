internal import PythonSyntax

/// `for i in range(len(xs) - 1, -1, -1): f(xs[i])`.
struct ReversedRange: Rule {
    static let page = RulePage(
        name: "reversed-range", code: "ITR012", topic: .iteration, level: .idiom,
        summary: "Indices counted down to go through a sequence from its end.",
        why: "Three numbers, each of them easily off by one, say what `reversed` says in a word.",
        instead: "Write `for x in reversed(xs):`.",
        whenNot: "When items are deleted on the way, which is what counting down is good for.",
        fixSafety:
            "Safe for lists, tuples and strings that the body does not change, when the index is not used afterwards.",
        reading: ["Built-in Functions, reversed"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs: list):\n    for i in «range(len(xs) - 1, -1, -1)»:\n        print(xs[i])\n",
                after: "def f(xs: list):\n    for x in reversed(xs):\n        print(x)\n",
                showing: ["f([1, 2])", "f([])"]),
            Example(
                "def f(word: str):\n    return [word[i].upper() for i in «range(len(word) - 1, -1, -1)»]\n",
                after: "def f(word: str):\n    return [item.upper() for item in reversed(word)]\n",
                showing: ["f('abc')"]),
            Example(
                """
                for k in «reversed(range(len(self.lines)))»:
                    line = self.lines[k]
                    print(line)
                """,
                after: """
                    for line in reversed(self.lines):
                        print(line)
                    """),
        ],
        silent: [
            Example("for i in range(len(xs) - 1, -1, -1):\n    print(i, xs[i])\n"),
            Example("for i in range(len(xs) - 1, -1, -1):\n    if xs[i]:\n        del xs[i]\n"),
            Example("for i in range(len(xs) - 1, 0, -1):\n    print(xs[i])\n"),
            Example("for i in range(len(xs) - 1, -1, -2):\n    print(xs[i])\n"),
            Example("for i in range(len(xs) - 1, -1, -1):\n    print(xs[i - 1])\n"),
            Example("for i in range(len(xs) - 1, -1, -1):\n    print(xs[i])\nprint(i)\n"),
        ])

    func check(_ clause: AST.ForClause, _ file: ReviewedFile) -> Finding? {
        guard !clause.isAsync, clause.target.kind == .name, let sequence = Self.sequence(clause.iter, file),
            let uses = file.indexUses(clause, sequence), uses.others.isEmpty, !uses.items.isEmpty,
            file.types.type(of: sequence)?.isSequence != false
        else { return nil }
        let finding = Finding(clause.iter, "Use `reversed(\(sequence.text))`: it hands out the items from the end")
            .requiring(
                .notSeenToChange(sequence, in: clause.body), .dead(clause.target, after: clause),
                .builtins("reversed", at: clause.iter))
        guard let naming = file.naming(uses.items, in: clause, file.itemNames(sequence)) else {
            return finding.advising("Write `for item in reversed(\(sequence.text))`")
        }
        return finding.rewriting(
            "Loop over `reversed(\(sequence.text))`",
            safeIf: [.isPlainSequence(sequence), .steady(sequence, in: clause.body)],
            [.replace(clause.target, naming.target), .replace(clause.iter, "reversed(\(sequence.text))")] + naming.edits
        )
    }

    /// `xs` of `range(len(xs) - 1, -1, -1)` and `reversed(range(len(xs)))`.
    private static func sequence(_ iter: Node, _ file: ReviewedFile) -> Node? {
        if file.calls(iter, builtin: "reversed") {
            return AST.Call(unchecked: iter).onlyArgument.flatMap { file.rangeOfLength($0) }
        }
        guard file.calls(iter, builtin: "range"), let bounds = AST.Call(unchecked: iter).arguments(3),
            bounds[1].intValue == -1, bounds[2].intValue == -1, let start = bounds[0].as(AST.BinOp.self),
            start.op == .sub,
            start.right.isInt(1)
        else { return nil }
        return file.measured(start.left)
    }
}
