internal import PythonSyntax

/// `for i in range(len(xs)): f(xs[i])`.
struct RangeLenDirect: Rule {
    static let page = RulePage(
        name: "range-len-direct", code: "ITR001", topic: .iteration, level: .idiom,
        summary: "A loop over indices that are used for nothing but to get the items.",
        why: """
            `for` hands out the items themselves, of lists and of everything else that can be gone through. With an \
            index in between the reader has to check that it always means the same item.
            """,
        instead: "Write `for x in xs:`; when the index is wanted too, `for i, x in enumerate(xs):`.",
        whenNot: "When items are assigned, or the loop changes the sequence's length as it goes.",
        fixSafety:
            "Safe for lists, tuples and strings that the body does not change, when the index is not used afterwards.",
        peers: ["C0200", "R6307", "WPS518"], reading: ["Tutorial, for Statements"],
        measured: "2.0 × on 3.11, 2.5 × on 3.13", subsumes: ["range-from-zero"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(names: list):
                    for i in «range(len(names))»:
                        print(names[i], len(names[i]))
                """,
                after: """
                    def f(names: list):
                        for name in names:
                            print(name, len(name))
                    """,
                showing: ["f(['a', 'bc'])", "f([])", "f([1])"]),
            Example(
                """
                def f(rows: tuple):
                    total = 0
                    for i in «range(0, len(rows))»:
                        row = rows[i]
                        total += row + rows[i]
                    return total
                """,
                after: """
                    def f(rows: tuple):
                        total = 0
                        for row in rows:
                            total += row + row
                        return total
                    """,
                showing: ["f((1, 2))", "f(())"]),
            Example(
                "def f(xs: list):\n    return [xs[i] * 2 for i in «range(len(xs))» if xs[i]]\n",
                after: "def f(xs: list):\n    return [x * 2 for x in xs if x]\n", showing: ["f([1, 0, 2])", "f([])"]),
            Example(
                "def f(self):\n    for i in «range(len(self.parts))»:\n        self.parts[i].run()\n",
                after: "def f(self):\n    for part in self.parts:\n        part.run()\n"),
            Example(
                """
                def f(xs: list):
                    for i in «range(len(xs))»:
                        ys = xs
                        ys.append(xs[i])
                """,
                after: """
                    def f(xs: list):
                        for x in xs:
                            ys = xs
                            ys.append(x)
                    """),
            Example(
                """
                def f(data):
                    for i in «range(len(data))»:
                        a, b = data[i]
                        print(a, b)
                """,
                after: """
                    def f(data):
                        for a, b in data:
                            print(a, b)
                    """),
        ],
        silent: [
            Example("for i in range(len(xs)):\n    print(i, xs[i])\n"),
            Example("for i in range(len(xs)):\n    xs[i] = xs[i] + 1\n"),
            Example("for i in range(len(xs)):\n    print(xs[i])\nprint(i)\n"),
            Example("for i in range(len(xs)):\n    print(ys[i])\n"),
            Example("class A:\n    for i in range(len(xs)):\n        print(xs[i])\n"),
            Example("for i in range(len(xs)):\n    if xs[i]:\n        xs.append(1)\n"),
            Example("for i in range(len(xs)):\n    print(xs[i + 1:])\n"),
            Example("for i in range(len(xs)):\n    print(xs[i])\n    i = 3\n"),
            Example("def __iter__(self):\n    for i in range(len(self)):\n        yield self[i]\n"),
            Example("def f(d: dict):\n    for i in range(len(d)):\n        print(d[i])\n"),
            Example("for i in range(len(xs)):\n    fs.append(lambda: xs[i])\n"),
        ])

    func check(_ clause: AST.ForClause, _ file: ReviewedFile) -> Finding? {
        guard !clause.isAsync, clause.target.kind == .name, let sequence = file.rangeOfLength(clause.iter),
            let uses = file.indexUses(clause, sequence), uses.others.isEmpty, !uses.items.isEmpty,
            file.types.type(of: sequence)?.isSequence != false
        else { return nil }
        let finding = Finding(
            clause.iter, "Loop over `\(sequence.text)` itself: the index is only used to get its items"
        )
        .requiring(.notSeenToChange(sequence, in: clause.body), .dead(clause.target, after: clause))
        guard let naming = file.naming(uses.items, in: clause, file.itemNames(sequence)) else {
            return finding.advising(
                "Write `for item in \(sequence.text)`, and the item's name for `\(uses.items[0].text)`")
        }
        return finding.rewriting(
            "Loop over the items", safeIf: [.isPlainSequence(sequence), .steady(sequence, in: clause.body)],
            [.replace(clause.target, naming.target), .replaceWord(clause.iter, sequence.code(.or))] + naming.edits)
    }
}
