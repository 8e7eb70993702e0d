internal import PythonSyntax

/// A loop that appends a total as it grows.
struct RunningTotalLoop: Rule {
    static let page = RulePage(
        name: "running-total", code: "GEN010", topic: .generators, level: .idiom,
        summary: "A loop that adds to a total and appends the total so far to a list.",
        why: """
            Sums of all beginnings are what `accumulate` gives. Without it two variables grow side by side and the \
            reader checks which of the two lines comes first.
            """,
        instead: """
            Write `list(itertools.accumulate(numbers))`, or loop over `accumulate(numbers)` where no list is needed.
            """,
        whenNot: "When the total is used otherwise as well, or starts with something else than zero.",
        fixSafety: """
            Safe for ints. The first sum is the first number itself rather than zero plus it, which other types can \
            show.
            """,
        reading: ["itertools, accumulate"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs: list[int]):
                    out = []
                    total = 0
                    «for x in xs:
                        total += x
                        out.append(total)»
                    return out
                """,
                after: """
                    from itertools import accumulate
                    def f(xs: list[int]):
                        out = list(accumulate(xs))
                        return out
                    """,
                showing: ["f([1, 2, 3])", "f([])"]),
            Example(
                """
                import itertools
                def f(words):
                    total = 0
                    ends: list[int] = []
                    «for w in words:
                        total = total + len(w)
                        ends.append(total)»
                    return ends
                """,
                after: """
                    import itertools
                    def f(words):
                        ends: list[int] = list(itertools.accumulate(len(w) for w in words))
                        return ends
                    """,
                showing: ["f(['a', 'bc'])", "f([])"]),
            Example(
                "xs = [1, 2]\nout = []\nt = 0\n«for x in xs:\n    t += x\n    out.append(t)»\nprint(out)\n",
                after: "from itertools import accumulate\nxs = [1, 2]\nout = list(accumulate(xs))\nprint(out)\n",
                showing: ["out"]),
        ],
        silent: [
            Example("out = []\nt = 0\nfor x in xs:\n    t += x\n    out.append(t)\nprint(t)\n"),
            Example("out = []\nt = 0\nfor x in xs:\n    out.append(t)\n    t += x\n"),
            Example("out = []\nt = 10\nfor x in xs:\n    t += x\n    out.append(t)\n"),
            Example("out = [0]\nt = 0\nfor x in xs:\n    t += x\n    out.append(t)\n"),
            Example("out = []\nt = 0\nfor x in xs:\n    t -= x\n    out.append(t)\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard loop.body.count == 2, loop.orelse.isEmpty, loop.target.isPlainTarget,
            let (total, element) = Self.addition(loop.body[0]),
            let call = loop.body[1].as(AST.Expr.self)?.value.as(AST.Call.self), let list = call.receiver(of: "append"),
            call.onlyArgument?.isSameName(as: total) == true,
            let sums = file.accumulator(list, before: loop.node), file.isEmpty(sums.initial, .list),
            let start = file.accumulator(total, before: loop.node), start.initial.isInt(0)
        else { return nil }
        let accumulate = file.imported("itertools", "accumulate", at: loop.node)
        let isPlain = element.isSameName(as: loop.target)
        let inner =
            isPlain ? loop.iter.code() : "\(element.elementCode) for \(loop.target.text) in \(loop.iter.code(.or))"
        let text = sums.declaration(with: "list(\(accumulate.text)(\(inner)))")
        let moved = [element, loop.iter]
        return Finding(loop.node, "Make the running totals with `itertools.accumulate`")
            .requiring(
                .fresh(sums), .fresh(start), .notRead(total, in: moved), .notRead(list, in: moved),
                .noJumps(in: loop.node), .movable(moved), .allDead([loop.target, total], after: loop.node),
                .builtins("list", at: loop.node)
            )
            .rewriting(
                "Replace the loop by `accumulate`",
                safeIf: [
                    .importable(accumulate), .type(element, .int), .notInClassBody(loop.node), .noNext(in: moved),
                    .partialUnseen(sums, in: loop.node), .fits(text, at: loop.node),
                ],
                accumulate.edits
                    + [.delete(sums.assignment), .delete(start.assignment), .replaceStatements(loop.node, text)])
    }

    /// `total += element` or `total = total + element`.
    private static func addition(_ statement: Node) -> (total: Node, element: Node)? {
        if let update = statement.as(AST.AugAssign.self), update.op == .add, update.target.kind == .name {
            return (update.target, update.value)
        }
        guard let assign = statement.as(AST.Assign.self), let target = assign.targets.only, target.kind == .name,
            let sum = assign.value.as(AST.BinOp.self), sum.op == .add, sum.left.isSameName(as: target)
        else { return nil }
        return (target, sum.right)
    }
}
