internal import PythonSyntax

/// `for x in xs: yield x`.
struct YieldLoopToYieldFrom: Rule {
    static let page = RulePage(
        name: "yield-loop-to-yield-from", code: "LOP024", topic: .loops, level: .idiom,
        summary: "A loop yields every item as it is.",
        why: "`yield from` hands on all items of another iterable; the loop spells out how.",
        instead: "Write `yield from items`.",
        whenNot: "In an `async def`, where `yield from` is not allowed; and where `send` or `throw` should not reach the inner generator.",
        fixSafety: """
            Safe when the loop variable is not used afterwards. Generators that are driven with `send` or `throw` see \
            a difference: `yield from` passes those on.
            """,
        peers: ["UP028", "R1737", "SIM104"], reading: ["PEP 380"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs):\n    «for x in xs:\n        yield x»\n", after: "def f(xs):\n    yield from xs\n",
                showing: ["list(f('ab'))", "list(f(1))"]),
            Example(
                """
                def walk(tree):
                    yield tree[0]
                    for child in tree[1:]:
                        «for node in walk(child):
                            # depth first
                            yield node»
                """,
                after: """
                    def walk(tree):
                        yield tree[0]
                        for child in tree[1:]:
                            # depth first
                            yield from walk(child)
                    """,
                showing: ["list(walk([1, [2, [3]], [4]]))"]),
            Example(
                "def f(xs):\n    «for x in xs or (1, 2):\n        yield x»\n    yield 0\n",
                after: "def f(xs):\n    yield from xs or (1, 2)\n    yield 0\n", showing: ["list(f(''))"]),
        ],
        silent: [
            Example("async def f(xs):\n    for x in xs:\n        yield x\n"),
            Example("def f(xs):\n    for x in xs:\n        yield x + 1\n"),
            Example("def f(xs):\n    for x in xs:\n        yield x\n    print(x)\n"),
            Example("def f(xs):\n    for x in xs:\n        y = yield x\n"),
            Example("def f(xs):\n    for x in xs:\n        yield x\n    else:\n        yield 0\n"),
            Example("def f(xs):\n    for a, b in xs:\n        yield a, b\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let yield = loop.body.only?.as(AST.Expr.self)?.value.as(AST.Yield.self), loop.orelse.isEmpty,
            let value = yield.value, value.isSameName(as: loop.target),
            loop.node.enclosingFunction?.kind == .functionDef
        else { return nil }
        return Finding(loop.node, "Hand the items on with `yield from`")
            .requiring(.deadAfter(loop.target, loop.node))
            .rewriting(
                "Replace the loop by `yield from`", [.replaceStatements(loop.node, "yield from \(loop.iter.code())")])
    }
}
