internal import PythonSyntax

/// `total = 0`, then a loop that only adds.
struct SumLoop: Rule {
    static let page = RulePage(
        name: "sum-loop", code: "GEN001", topic: .generators, level: .idiom,
        summary: "A loop that does nothing but add numbers to a total that starts at zero.",
        why: """
            The loop spells out how a total is kept; `sum` says that this is one. What is added then stands in one \
            expression, and no half-done total has a name.
            """,
        instead: """
            Write `sum(what_to_add for item in items if test)`, or `sum(numbers)` where they are added as they are.
            """,
        whenNot: "When the loop does something else too, or the total has to be looked at on the way.",
        fixSafety: """
            Safe for ints. Since Python 3.12 `sum` keeps track of what floats lose in rounding, so that the last \
            digits may differ from the loop's.
            """,
        reading: ["Built-in Functions, sum", "PEP 289"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(words):
                    total = 0
                    «for word in words:
                        total += len(word)»
                    return total
                """,
                after: """
                    def f(words):
                        total = sum(len(word) for word in words)
                        return total
                    """,
                showing: ["f(['a', 'bc'])", "f([])", "f([1])", "f(3)"]),
            Example(
                """
                def f(xs: list[int]):
                    total: int = 0
                    «for x in xs:
                        if x % 2:
                            total = total + x»
                    return total
                """,
                after: """
                    def f(xs: list[int]):
                        total: int = sum(x for x in xs if x % 2)
                        return total
                    """,
                showing: ["f([1, 2, 3])", "f([])"]),
            Example(
                "total = 0\n«for n in range(5):\n    total += n»\nprint(total)\n",
                after: "total = sum(range(5))\nprint(total)\n", showing: ["total"]),
            Example(
                """
                def f(grid):
                    t = 0
                    «for row in grid:
                        for cell in row:
                            t += cell.weight»
                    return t
                """,
                after: """
                    def f(grid):
                        t = sum(cell.weight for row in grid for cell in row)
                        return t
                    """),
        ],
        silent: [
            Example("s = ''\nfor w in words:\n    s += w\n"),
            Example("total = 0\nfor x in xs:\n    if x:\n        total += 1\n"),
            Example("total = 0\nfor x in xs:\n    total += x\n    print(total)\n"),
            Example("total = 0\nfor x in xs:\n    total += x * total\n"),
            Example("total = 0\nfor x in xs:\n    total += x\nprint(x)\n"),
            Example("def f(xs, total):\n    for x in xs:\n        total += x\n    return total\n"),
            Example("total = 0\nfor x in xs:\n    total += 'a'\n"),
            Example("async def f(xs):\n    total = 0\n    for x in xs:\n        total += await x\n    return total\n"),
            Example(
                """
                class A:
                    total = 0
                    def f(self, xs):
                        for x in xs:
                            self.total += x
                """),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let lines = file.clauseLoop(loop), let statement = lines.innermost.only,
            let (total, element) = Self.addition(statement), element.constantValue == nil,
            let accumulator = file.accumulator(total, before: loop.node)
        else { return nil }
        let isFloat = accumulator.initial.constantValue == .float(0)
        guard accumulator.initial.isInt(0) || isFloat else { return nil }
        if let type = file.types.type(of: element), !type.isNumber { return nil }
        let moved = lines.parts + [element]
        let isPlain = lines.clauses.count == 1 && element.isSameName(as: loop.target)
        let text =
            isPlain
            ? accumulator.declaration(with: "sum(\(loop.iter.code()))")
            : file.comprehension(
                "sum(", element.elementCode, lines.clauses, ")", after: accumulator.declaration(with: ""), at: loop.node
            )
        let edits: [Edit] = [.delete(accumulator.assignment), .replaceStatements(loop.node, text)]
        let finding = Finding(loop.node, "Add up `\(accumulator.name)` with `sum`")
            .requiring(
                .fresh(accumulator), .notRead(total, in: moved), .noJumps(in: loop.node), .movable(moved),
                .allDead(lines.targets, after: loop.node), .builtins("sum", at: loop.node))
        let title = "Replace the loop by `sum`"
        if isFloat {
            return finding.suggesting(
                title, because: "the sum of nothing is the int `0`, and floats may be rounded otherwise", edits)
        }
        return finding.rewriting(
            title,
            safeIf: [
                .type(element, .int, .bool), .notInClassBody(loop.node), .noNext(in: moved),
                .partialUnseen(accumulator, in: loop.node),
            ], edits)
    }

    /// `total += element` or `total = total + element`.
    private static func addition(_ statement: Node) -> (total: Node, element: Node)? {
        if let update = statement.as(AST.AugAssign.self), update.op == .add { return (update.target, update.value) }
        guard let assign = statement.as(AST.Assign.self), let target = assign.targets.only,
            let sum = assign.value.as(AST.BinOp.self), sum.op == .add, sum.left.isSameName(as: target)
        else { return nil }
        return (target, sum.right)
    }
}
