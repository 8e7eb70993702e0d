internal import PythonSyntax

/// A loop that appends to a list which has something in it already.
struct AppendLoopToExtend: Rule {
    static let page = RulePage(
        name: "append-loop-to-extend", code: "LOP004", topic: .loops, level: .idiom,
        summary: "A loop that does nothing but append to an existing list.",
        why: "`extend` adds many elements as `append` adds one, and says so in one line.",
        instead:
            "Write `out.extend(element for item in items if test)`, or `out.extend(items)` for the items as they are.",
        whenNot: "When working out an element looks at the list, or the loop will soon do a second thing.",
        fixSafety: """
            Safe when the code shows a list, nothing in the loop looks at it, and the loop variable is not used \
            afterwards.
            """,
        peers: ["PERF401", "PERF402"], reading: ["Built-in Types, Mutable Sequence Types"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs):
                    out = [0]
                    «for x in xs:
                        out.append(x * 2)»
                    return out
                """,
                after: """
                    def f(xs):
                        out = [0]
                        out.extend(x * 2 for x in xs)
                        return out
                    """,
                showing: ["f([1, 2])", "f([])", "f(3)"]),
            Example(
                """
                def f(out: list[str], words):
                    «for word in words:
                        # not the short ones
                        if len(word) > 2:
                            out.append(word)»
                """,
                after: """
                    def f(out: list[str], words):
                        # not the short ones
                        out.extend(word for word in words if len(word) > 2)
                    """,
                showing: ["(lambda out: [f(out, ['a', 'abc']), out])(['x'])"]),
            Example(
                """
                def f(xs, ys):
                    out = sorted(xs)
                    «for y in ys:
                        out.append(y)»
                    return out
                """,
                after: """
                    def f(xs, ys):
                        out = sorted(xs)
                        out.extend(ys)
                        return out
                    """,
                showing: ["f([2, 1], 'ab')", "f([], 1)"]),
            Example(
                """
                class Box:
                    def __init__(self):
                        self.items = []

                    def add(self, xs):
                        «for x in xs:
                            self.items.append(str(x))»
                """,
                after: """
                    class Box:
                        def __init__(self):
                            self.items = []

                        def add(self, xs):
                            self.items.extend(str(x) for x in xs)
                    """),
        ],
        silent: [
            Example("out = []\nfor x in xs:\n    out.append(x * 2)\n"),
            Example("def f(out, xs):\n    for x in xs:\n        out.append(x * 2)\n"),
            Example("out = [0]\nfor x in xs:\n    out.append(out[-1] + x)\n"),
            Example("out = [0]\nfor x in xs:\n    out.append(x * 2)\nprint(x)\n"),
            Example("out = [0]\nfor x in out:\n    out.append(x)\n"),
            Example("out = [0]\nfor x in xs:\n    groups[x].append(x * 2)\n"),
            Example("async def f(xs):\n    out = [0]\n    for x in xs:\n        out.append(await x)\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let lines = file.clauseLoop(loop, loops: 1), lines.clauses.count <= 2,
            let (list, element) = lines.innermost.only?.callStatement("append"), list.isStablePlace,
            list.kind != .subscript, file.likelyType(of: list) == .list
        else { return nil }
        // A list that was just made is a comprehension's.
        if let accumulator = file.accumulator(list, before: loop.node), file.isEmpty(accumulator.initial, .list) {
            return nil
        }
        let moved = [element] + lines.parts
        let isCopy = lines.clauses.count == 1 && element.isSameName(as: loop.target)
        let text =
            isCopy
            ? "\(list.text).extend(\(loop.iter.code()))"
            : file.comprehension(
                "\(list.text).extend(", element.elementCode, lines.clauses, ")", after: "", at: loop.node)
        return Finding(loop.node, "Add all of them with `\(list.text).extend(…)`")
            .requiring(
                .notMentioned(list, in: moved), .noJumps(in: loop.node), .movable(moved),
                .deadAfter(loop.target, loop.node), .notDeleted(loop.target)
            )
            .rewriting(
                "Replace the loop by `extend`",
                safeIf: [
                    .type(list, .list), .notInClassBody(loop.node), .noBareSuper(in: moved), .noNext(in: moved),
                ], [.replaceStatements(loop.node, text)])
    }
}
