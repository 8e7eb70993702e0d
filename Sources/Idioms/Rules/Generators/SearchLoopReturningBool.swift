internal import PythonSyntax

/// `for x in xs: if p(x): return True`, then `return False`.
struct SearchLoopReturningBool: Rule {
    static let page = RulePage(
        name: "any-all-return", code: "GEN003", topic: .generators, level: .idiom,
        summary: "A loop that returns `True` or `False` at the first hit, and the opposite at the end.",
        why: """
            Whether some item, or every item, passes a test is a question that has a word in Python. The loop makes \
            the reader match two returns to find out which of the questions it is.
            """,
        instead: "Write `return any(test for item in items)`, or `all(…)` where every item has to pass.",
        whenNot: "In the hottest code: the generator costs more per item than the loop.",
        fixSafety: "Safe: `any` and `all` stop at the same item and give the same `bool`.",
        peers: ["SIM110", "C0501"], reading: ["Built-in Functions, any", "Built-in Functions, all"],
        measured: "0.67 × on 3.11 and on 3.13 where the hit comes late: slower, but shorter to read")

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs):
                    «for x in xs:
                        if x > 2:
                            return True
                    return False»
                """,
                after: """
                    def f(xs):
                        return any(x > 2 for x in xs)
                    """,
                showing: ["f([1, 2, 3])", "f([])", "f(['a'])", "f(3)"]),
            Example(
                """
                def f(xs):
                    «for x in xs:
                        if not x:
                            return False
                    return True»
                """,
                after: """
                    def f(xs):
                        return all(x for x in xs)
                    """,
                showing: ["f([1, 0])", "f([1])", "f([])"]),
            Example(
                """
                def f(grid, limit):
                    «for row in grid:
                        for cell in row:
                            if cell > limit:
                                return False
                    # none is too big
                    return True»
                """,
                after: """
                    def f(grid, limit):
                        # none is too big
                        return not any(cell > limit for row in grid for cell in row)
                    """,
                showing: ["f([[1], [5]], 3)", "f([[1]], 3)"]),
            Example(
                """
                def f(n):
                    «for d in range(2, n):
                        if n % d == 0:
                            return False
                    return True»
                """,
                after: """
                    def f(n):
                        return all(n % d != 0 for d in range(2, n))
                    """,
                showing: ["[f(n) for n in range(20)]"]),
        ],
        silent: [
            Example(
                """
                class A(Base):
                    def has(self, keys):
                        for key in keys:
                            if super().has(key):
                                return True
                        return False
                """),
            Example("def f(xs):\n    for x in xs:\n        if x:\n            return True\n    return None\n"),
            Example("def f(xs):\n    for x in xs:\n        if x:\n            return True\n    return True\n"),
            Example(
                """
                def f(xs):
                    for x in xs:
                        if x:
                            return True
                    print('no')
                    return False
                """),
            Example(
                """
                def f(xs):
                    for x in xs:
                        if x:
                            print(x)
                            return True
                    return False
                """),
            Example("def f(xs):\n    for x in xs:\n        if x:\n            return True\n        return False\n"),
            Example(
                """
                async def f(xs):
                    for x in xs:
                        if await x:
                            return True
                    return False
                """),
            Example("def f(xs):\n    for x in xs:\n        if x:\n            return 1\n    return 0\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let next = loop.node.nextStatement?.as(AST.Return.self), let rest = next.value,
            case .bool(let otherwise)? = rest.constantValue, let lines = file.clauseLoop(loop),
            let test = lines.lastTest,
            let hit = lines.innermost.only?.as(AST.Return.self), let answer = hit.value, answer.isBool(!otherwise)
        else { return nil }
        let inverted = otherwise ? test.invertedTest : nil
        let word = inverted == nil ? "any" : "all"
        let open = otherwise && inverted == nil ? "not any(" : "\(word)("
        let text = file.comprehension(
            open, inverted ?? test.elementCode, lines.clausesBeforeTest, ")", after: "return ", at: loop.node)
        return Finding(
            from: loop.node, to: next.node, "Answer with `\(otherwise && inverted == nil ? "not any" : word)`"
        )
        .requiring(
            .noJumps(in: loop.node, allowing: [hit.node]), .movable(lines.parts), .keptLocal(lines.targets),
            .builtins(word, at: loop.node)
        )
        .rewriting(
            "Replace the loop by `\(word)`", safeIf: [.noNext(in: lines.parts)],
            [.replaceStatements(loop.node, through: next.node, text)])
    }
}
