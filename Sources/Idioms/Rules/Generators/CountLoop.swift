internal import PythonSyntax

/// `n = 0`, then a loop that adds one where a test holds.
struct CountLoop: Rule {
    static let page = RulePage(
        name: "count-loop", code: "GEN002", topic: .generators, level: .idiom,
        summary: "A loop that does nothing but count the items for which a test holds.",
        why: """
            Four lines and a variable that changes say what one expression can: how many there are. The test, which is \
            all that matters, ends up in the middle of it.
            """,
        instead: "Write `sum(1 for item in items if test)`: a one for each that counts.",
        whenNot: "When the loop does more than count, or the count is looked at on the way.",
        fixSafety: """
            Safe when the count starts at zero just before and nobody looks at it, or at the loop variable, on the \
            way.
            """,
        reading: ["Built-in Functions, sum", "PEP 289"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs):
                    n = 0
                    «for x in xs:
                        if x > 2:
                            n += 1»
                    return n
                """,
                after: """
                    def f(xs):
                        n = sum(1 for x in xs if x > 2)
                        return n
                    """,
                showing: ["f([1, 2, 3, 4])", "f([])", "f(['a'])", "f(None)"]),
            Example(
                """
                def f(text):
                    vowels: int = 0
                    «for c in text:
                        # both cases
                        if c.lower() in "aeiou":
                            vowels = vowels + 1»
                    return vowels
                """,
                after: """
                    def f(text):
                        # both cases
                        vowels: int = sum(1 for c in text if c.lower() in "aeiou")
                        return vowels
                    """,
                showing: ["f('Anna')", "f('')"]),
            Example(
                """
                grid = [[0, 1], [1, 1]]
                ones = 0
                «for row in grid:
                    for cell in row:
                        if cell == 1:
                            ones += 1»
                print(ones)
                """,
                after: """
                    grid = [[0, 1], [1, 1]]
                    ones = sum(1 for row in grid for cell in row if cell == 1)
                    print(ones)
                    """,
                showing: ["ones"]),
        ],
        silent: [
            Example("n = 0\nfor x in xs:\n    n += 1\n"), Example("n = 1\nfor x in xs:\n    if x:\n        n += 1\n"),
            Example("n = 0\nfor x in xs:\n    if x > n:\n        n += 1\n"),
            Example("n = 0\nfor x in xs:\n    if x:\n        n += 1\n    else:\n        n -= 1\n"),
            Example("n = 0\nfor x in xs:\n    if x:\n        n += 2\n"),
            Example("n = 0\nfor x in xs:\n    if x:\n        n += 1\nprint(x)\n"),
            Example("n = 0\nfor x in xs:\n    if x:\n        n += 1\n        break\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let lines = file.clauseLoop(loop), lines.lastTest != nil, let statement = lines.innermost.only,
            let count = Self.increment(statement), let accumulator = file.accumulator(count, before: loop.node),
            accumulator.initial.isInt(0)
        else { return nil }
        let text = file.comprehension(
            "sum(", "1", lines.clauses, ")", after: accumulator.declaration(with: ""), at: loop.node)
        return Finding(loop.node, "Count `\(accumulator.name)` with `sum(1 for …)`")
            .requiring(
                .fresh(accumulator), .notRead(count, in: lines.parts), .noJumps(in: loop.node), .movable(lines.parts),
                .allDead(lines.targets, after: loop.node), .builtins("sum", at: loop.node)
            )
            .rewriting(
                "Replace the loop by `sum`",
                safeIf: [
                    .notInClassBody(loop.node), .noNext(in: lines.parts), .partialUnseen(accumulator, in: loop.node),
                ], [.delete(accumulator.assignment), .replaceStatements(loop.node, text)])
    }

    /// The variable of `n += 1` or `n = n + 1`.
    private static func increment(_ statement: Node) -> Node? {
        if let update = statement.as(AST.AugAssign.self) {
            return update.op == .add && update.value.isInt(1) ? update.target : nil
        }
        guard let assign = statement.as(AST.Assign.self), let target = assign.targets.only,
            let sum = assign.value.as(AST.BinOp.self), sum.op == .add, sum.left.isSameName(as: target),
            sum.right.isInt(1)
        else { return nil }
        return target
    }
}
