internal import PythonSyntax

/// `for i in range(len(a)): f(a[i], b[i])`.
struct ParallelIndexZip: Rule {
    static let page = RulePage(
        name: "parallel-index-zip", code: "ITR003", topic: .iteration, level: .idiom,
        summary: "An index that only serves to go through several sequences side by side.",
        why: """
            `zip` hands out what belongs together, each with a name of its own, and no index can slip. It also takes \
            sequences that have no `[…]`.
            """,
        instead: "Write `for x, y in zip(a, b):`; with `strict=True` (Python 3.10) it raises where one is shorter.",
        whenNot: "When one of them is a dict keyed by numbers, or items are assigned.",
        fixSafety: """
            Where the second sequence is shorter, the index raises `IndexError` and `zip` stops quietly; with \
            `strict=True` it raises `ValueError`, also where it is longer.
            """,
        peers: ["C0200"], reading: ["Tutorial, Looping Techniques", "PEP 618"], subsumes: ["range-from-zero"])

    static let examples = Examples(
        flagged: [
            Example(
                "for i in «range(len(names))»:\n    print(names[i], ages[i])\n",
                after: "for name, age in zip(names, ages):\n    print(name, age)\n"),
            Example(
                "total = sum([a[i] * b[i] for i in «range(len(a))»])\n",
                after: "total = sum([first * second for first, second in zip(a, b)])\n"),
            Example(
                """
                for i in «range(len(sources))»:
                    src = sources[i]
                    obj = self.objects[i]
                    print(src, obj, sources[i])
                """,
                after: """
                    for src, obj in zip(sources, self.objects):
                        print(src, obj, src)
                    """),
            Example(
                """
                def f(xs, ys, data):
                    for i in «range(len(xs))»:
                        print(xs[i] + ys[i] + data[i] + xs[i])

                """,
                after: """
                    def f(xs, ys, data):
                        for x, y, third in zip(xs, ys, data):
                            print(x + y + third + x)

                    """),
        ],
        silent: [
            Example("for i in range(len(a)):\n    print(a[i], b[i], i)\n"),
            Example("for i in range(len(a)):\n    b[i] = a[i]\n"),
            Example("for i in range(len(a)):\n    print(a[i])\n"),
            Example("for i in range(len(a)):\n    print(a[i], b[i])\nprint(i)\n"),
            Example("for i in range(len(a)):\n    print(a[i], b[i + 1])\n"),
            Example("def f(a, b: dict):\n    for i in range(len(a)):\n        print(a[i], b[i])\n"),
            Example("for i in range(len(a)):\n    print(a[i], b[i])\n    b.append(1)\n"),
        ])

    func check(_ clause: AST.ForClause, _ file: ReviewedFile) -> Finding? {
        guard !clause.isAsync, clause.target.kind == .name, let sequence = file.rangeOfLength(clause.iter),
            let reads = file.reads(of: clause.target, in: clause), reads.count > 1
        else { return nil }
        var sequences = [sequence]
        var items: [[Node]] = [[]]
        for read in reads {
            guard let item = read.parent?.as(AST.Subscript.self), item.slice == read, item.ctx == .load,
                item.value.isStablePlace, !item.value.isName("self"), !item.value.mentions(clause.target)
            else { return nil }
            let place = sequences.firstIndex { $0.isEqual(to: item.value) }
            if place == nil {
                sequences.append(item.value)
                items.append([])
            }
            items[place ?? sequences.count - 1].append(item.node)
        }
        guard (2...4).contains(sequences.count), !items[0].isEmpty,
            sequences.allSatisfy({ file.types.type(of: $0)?.isSequence != false }),
            // What only exists in a turn cannot be zipped before the loop.
            !sequences.contains(where: { place in clause.body.contains { isBound(place, in: $0, file) } })
        else { return nil }
        let list = sequences.map(\.text).joined(separator: ", ")
        var finding = Finding(clause.iter, "Use `zip` to go through \(Self.words(sequences)) together")
            .requiring(.dead(clause.target, after: clause), .builtins("zip", at: clause.iter))
        for place in sequences { finding = finding.requiring(.notSeenToChange(place, in: clause.body)) }
        let leading = file.leadingNames(items, in: clause)
        guard file.canEdit(items.flatMap { $0 }), let names = names(for: sequences, leading, at: clause.owner, file)
        else {
            return finding.advising("Loop over `zip(\(list))`")
        }
        let edits = file.naming(items, names, leading)
        return finding.suggesting(
            "Loop over `zip`",
            because: "`zip` stops at the shortest where the index would raise; `strict=True` makes it raise, too",
            [.replace(clause.target, names.joined(separator: ", ")), .replace(clause.iter, "zip(\(list))")] + edits)
    }

    private static func words(_ sequences: [Node]) -> String {
        let quoted = sequences.map { "`\($0.text)`" }
        return quoted.dropLast().joined(separator: ", ") + " and " + quoted[quoted.count - 1]
    }

    private func isBound(_ place: Node, in node: Node, _ file: ReviewedFile) -> Bool {
        place.subtree.contains { part in
            part.kind == .name && file.names.variable(part).map { $0.isBound(in: node) } ?? false
        }
    }

    private func names(
        for sequences: [Node], _ leading: [Int: (name: String, statement: Node)], at node: Node, _ file: ReviewedFile
    ) -> [String]? {
        var chosen: [String] = []
        for (place, (sequence, general)) in zip(sequences, ["first", "second", "third", "fourth"]).enumerated() {
            let own = file.itemNames(sequence).dropLast(4)
            let given = leading[place]?.name
            guard let name = given ?? file.freshName((own + [general]).filter { !chosen.contains($0) }, at: node) else {
                return nil
            }
            chosen.append(name)
        }
        return chosen
    }
}
