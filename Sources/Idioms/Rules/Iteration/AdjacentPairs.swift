internal import PythonSyntax

/// `xs[i]` and `xs[i + 1]` over `range(len(xs) - 1)`.
struct AdjacentPairs: Rule {
    static let page = RulePage(
        name: "adjacent-pairs", code: "ITR014", topic: .iteration, level: .idiom,
        summary: "Each item with the one behind it, found by index arithmetic.",
        why: """
            `pairwise` names the idea and both neighbours. The `- 1` and `+ 1` that keep the index inside the list go \
            away with it.
            """,
        instead: "Write `for a, b in itertools.pairwise(xs):`.",
        whenNot: "When items are exchanged on the way, as in a sort, or Python 3.9 must run it.",
        fixSafety:
            "Safe for lists, tuples and strings that the body does not change, when the index is not used afterwards.",
        peers: ["RUF007"], reading: ["itertools, pairwise"], python: 10)

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs: list):
                    out = []
                    for i in «range(len(xs) - 1)»:
                        out.append(xs[i + 1] - xs[i])
                    return out
                """,
                after: """
                    from itertools import pairwise
                    def f(xs: list):
                        out = []
                        for current, following in pairwise(xs):
                            out.append(following - current)
                        return out
                    """,
                showing: ["f([1, 4, 9])", "f([1])", "f([])"]),
            Example(
                "import itertools\ndef f(a: tuple):\n    return all(a[k - 1] <= a[k] for k in «range(1, len(a))»)\n",
                after: """
                    import itertools
                    def f(a: tuple):
                        return all(previous <= current for previous, current in itertools.pairwise(a))

                    """,
                showing: ["f((1, 2))", "f((2, 1))", "f(())"]),
            Example(
                "def f(points):\n    for i in «range(len(points) - 1)»:\n        draw(points[i], points[i + 1])\n",
                after: """
                    from itertools import pairwise
                    def f(points):
                        for current, following in pairwise(points):
                            draw(current, following)

                    """),
            Example(
                "def f(word: str):\n    return [a + b for a, b in «zip(word, word[1:])»]\n",
                after: """
                    from itertools import pairwise
                    def f(word: str):
                        return [a + b for a, b in pairwise(word)]

                    """, showing: ["f('abc')", "f('')"]),
            Example(
                "steps = list(«zip(self.xs[:-1], self.xs[1:])»)\n",
                after: "from itertools import pairwise\nsteps = list(pairwise(self.xs))\n"),
        ],
        silent: [
            Example("for i in range(len(xs) - 1):\n    xs[i], xs[i + 1] = xs[i + 1], xs[i]\n"),
            Example("for i in range(len(xs) - 1):\n    print(i, xs[i], xs[i + 1])\n"),
            Example("for i in range(len(xs) - 1):\n    print(xs[i])\n"),
            Example("for a, b in zip(xs, ys[1:]):\n    print(a, b)\n"),
            Example("for a, b in zip(xs[::2], xs[1::2]):\n    print(a, b)\n"),
            Example("for a, b in zip(xs, xs[2:]):\n    print(a, b)\n"),
            Example("for a, b in zip(xs, xs[1:]):\n    xs.append(a)\n"),
            Example("for i in range(len(xs) - 2):\n    print(xs[i], xs[i + 1], xs[i + 2])\n"),
            Example("for i in range(len(xs)):\n    print(xs[i], xs[i + 1])\n"),
            Example("for i in range(len(xs) - 1):\n    print(xs[i], ys[i + 1])\n"),
            Example("for i in range(len(xs) - 1):\n    print(xs[i], xs[i + 1])\nprint(i)\n"),
        ])

    func check(_ subject: AST.ForClauseOrCall, _ file: ReviewedFile) -> Finding? {
        guard file.settings.targetMinor >= 10 else { return nil }
        if let call = subject.node.as(AST.Call.self) { return check(zip: call, file) }
        let clause = AST.ForClause(unchecked: subject.node)
        guard !clause.isAsync, clause.target.kind == .name,
            let (sequence, isBehind) = Self.range(clause.iter, file),
            let reads = file.reads(of: clause.target, in: clause),
            file.types.type(of: sequence)?.isSequence != false
        else { return nil }
        var here: [Node] = []
        var beside: [Node] = []
        for read in reads {
            if let item = read.parent, item.isItem(read, of: sequence) {
                here.append(item)
            } else if let sum = read.parent?.as(AST.BinOp.self), sum.left == read, sum.right.isInt(1),
                sum.op == (isBehind ? .sub : .add), let item = sum.node.parent, item.isItem(sum.node, of: sequence)
            {
                beside.append(item)
            } else {
                return nil
            }
        }
        guard !here.isEmpty, !beside.isEmpty, (here + beside).allSatisfy({ AST.Subscript(unchecked: $0).ctx == .load })
        else { return nil }
        let pairwise = file.imported("itertools", "pairwise", at: clause.iter)
        let finding = Finding(clause.iter, "Use `itertools.pairwise` for neighbours in `\(sequence.text)`")
            .requiring(.notSeenToChange(sequence, in: clause.body), .dead(clause.target, after: clause))
        let pairs = isBehind ? [("previous", "current"), ("a", "b")] : [("current", "following"), ("a", "b")]
        let free = pairs.first { [$0.0, $0.1].allSatisfy { file.freshName([$0], at: clause.owner) != nil } }
        guard let (left, right) = free, file.canEdit(here + beside) else {
            return finding.advising("Loop over `\(pairwise.text)(\(sequence.text))`")
        }
        let texts = isBehind ? (right, left) : (left, right)
        let edits = here.map { Edit.replaceWord($0, texts.0) } + beside.map { Edit.replaceWord($0, texts.1) }
        return finding.rewriting(
            "Loop over `pairwise(\(sequence.text))`",
            safeIf: [.importable(pairwise), .isPlainSequence(sequence), .steady(sequence, in: clause.body)],
            pairwise.edits + [
                .replace(clause.target, "\(left), \(right)"),
                .replace(clause.iter, "\(pairwise.text)(\(sequence.text))"),
            ] + edits)
    }

    /// `zip(xs, xs[1:])`, `zip(xs[:-1], xs[1:])`.
    private func check(zip call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.func.isName("zip"), let parts = call.arguments(2), let (sequence, rest) = parts[1].slicePart,
            rest.lower?.isInt(1) == true, rest.upper == nil, rest.step == nil, sequence.isStablePlace,
            file.calls(call.node, builtin: "zip")
        else { return nil }
        if let (other, head) = parts[0].slicePart {
            guard other.isEqual(to: sequence), head.lower == nil, head.upper?.intValue == -1, head.step == nil else {
                return nil
            }
        } else if !parts[0].isEqual(to: sequence) {
            return nil
        }
        let pairwise = file.imported("itertools", "pairwise", at: call.node)
        let text = "\(pairwise.text)(\(sequence.text))"
        let body = call.node.parent?.as(AST.ForClause.self)?.body ?? []
        return Finding(call.node, "Use `itertools.pairwise` for neighbours in `\(sequence.text)`")
            .requiring(.notSeenToChange(sequence, in: body))
            .rewriting(
                "Use `pairwise(\(sequence.text))`",
                safeIf: [.importable(pairwise), .isPlainSequence(sequence), .steady(sequence, in: body)],
                pairwise.edits + [.replace(call.node, text)])
    }

    /// `range(len(xs) - 1)`, or `range(1, len(xs))` for the neighbour behind.
    private static func range(_ iter: Node, _ file: ReviewedFile) -> (Node, isBehind: Bool)? {
        guard iter.isCall(of: "range"), file.calls(iter, builtin: "range") else { return nil }
        let call = AST.Call(unchecked: iter)
        if let bounds = call.arguments(2), bounds[0].isInt(1) { return file.measured(bounds[1]).map { ($0, true) } }
        let bound = call.onlyArgument ?? call.arguments(2).flatMap { $0[0].isInt(0) ? $0[1] : nil }
        guard let bound = bound?.as(AST.BinOp.self), bound.op == .sub, bound.right.isInt(1) else { return nil }
        return file.measured(bound.left).map { ($0, false) }
    }
}
