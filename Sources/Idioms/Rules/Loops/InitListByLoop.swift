internal import PythonSyntax

/// `for _ in range(n): out.append(0)`.
struct InitListByLoop: Rule {
    static let page = RulePage(
        name: "init-list-by-loop", code: "LOP017", topic: .loops, level: .idiom,
        summary: "A loop fills a list that was just made with one value, a number of times.",
        why: """
            How long the list is and what is in it are all there is to know, and `[value] * n` says just that. The \
            loop has a variable that nobody needs.
            """,
        instead: "Write `[value] * n`.",
        whenNot: """
            When the value can be changed, as a list can: `[[]] * n` has the same list in it n times, and \
            `[[] for _ in range(n)]` is right.
            """,
        fixSafety:
            """
                Safe when the list starts empty just before, and the value is a constant or of a type that cannot \
                be changed.
                """,
        reading: ["Built-in Types, Common Sequence Operations"], subsumes: ["append-loop-to-list-comp"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(n):
                    out = []
                    «for _ in range(n):
                        out.append(0)»
                    return out
                """,
                after: """
                    def f(n):
                        out = [0] * n
                        return out
                    """,
                showing: ["f(3)", "f(-1)", "f('a')", "f(1.5)"]),
            Example(
                """
                def f(words, fill: str):
                    marks: list[str] = list()
                    «for i in range(len(words) + 1):
                        # one more at the end
                        marks.append(fill)»
                    return marks
                """,
                after: """
                    def f(words, fill: str):
                        # one more at the end
                        marks: list[str] = [fill] * (len(words) + 1)
                        return marks
                    """,
                showing: ["f('abc', '-')", "f(1, '-')"]),
            Example(
                "cells = []\n«for _ in range(2):\n    cells.append((0, None))»\n", after: "cells = [(0, None)] * 2\n",
                showing: ["cells"]),
        ],
        silent: [
            Example("out = []\nfor _ in range(n):\n    out.append([])\n"),
            Example("out = []\nfor i in range(n):\n    out.append(i)\n"),
            Example("out = []\nfor _ in range(1, n):\n    out.append(0)\n"),
            Example("out = []\nfor _ in range(n):\n    out.append(f())\n"),
            Example(
                "def f(value, n):\n    out = []\n    for _ in range(n):\n        out.append(value)\n    return out\n"),
            Example("out = [1]\nfor _ in range(n):\n    out.append(0)\n"),
            Example("out = []\nfor _ in xs:\n    out.append(0)\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let (list, item) = loop.body.only?.callStatement("append"), loop.orelse.isEmpty,
            loop.target.kind == .name, let range = loop.iter.as(AST.Call.self), let count = range.onlyArgument,
            file.calls(range.node, builtin: "range"), !item.isSameName(as: loop.target),
            item.isImmutableLiteral || (item.kind == .name && file.types.type(of: item)?.isHashable == true),
            let accumulator = file.accumulator(list, before: loop.node), file.isEmpty(accumulator.initial, .list)
        else { return nil }
        let text = accumulator.declaration(with: "[\(item.code())] * \(count.code(.factor))")
        return Finding(loop.node, "Make `\(accumulator.name)` with `[\(item.text)] * …`")
            .requiring(
                .fresh(accumulator), .notRead(list, in: [item, loop.iter]), .noJumps(in: loop.node),
                .deadAfter(loop.target, loop.node), .notDeleted(loop.target)
            )
            .rewriting(
                "Replace the loop by a multiplied list",
                [.delete(accumulator.assignment), .replaceStatements(loop.node, text)])
    }
}
