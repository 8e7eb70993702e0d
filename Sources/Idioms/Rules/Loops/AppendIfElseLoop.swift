internal import PythonSyntax

/// A loop that appends one thing or another.
struct AppendIfElseLoop: Rule {
    static let page = RulePage(
        name: "append-if-else-loop", code: "LOP003", topic: .loops, level: .idiom,
        summary: "A loop that appends in both arms of an `if` to a list that was just made.",
        why: """
            Each turn adds exactly one element, but the reader has to compare two arms to see it. A conditional \
            expression as the element of a comprehension says that only its value differs.
            """,
        instead: "Write `[a if test else b for item in items]`.",
        whenNot: "When the arms are long or there are more than two: the loop shows them better.",
        fixSafety: """
            Safe when the list starts empty just before, is not read while it is built, the loop variable is not used \
            afterwards and nothing leaves the loop early.
            """,
        reading: ["PEP 308", "PEP 202"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs):
                    out = []
                    «for x in xs:
                        if x > 0:
                            out.append(x)
                        else:
                            out.append(0)»
                    return out
                """,
                after: """
                    def f(xs):
                        out = [x if x > 0 else 0 for x in xs]
                        return out
                    """,
                showing: ["f([1, -2, 3])", "f([])", "f(['a'])"]),
            Example(
                """
                words = []
                «for n in range(4):
                    # as in the song
                    if n % 2 == 0:
                        words.append(n or "none")
                    else:
                        words.append(f"{n}!")»
                """,
                after: """
                    # as in the song
                    words = [n or "none" if n % 2 == 0 else f"{n}!" for n in range(4)]
                    """,
                showing: ["words"]),
            Example(
                """
                def f(pairs):
                    best: list[int] = list()
                    «for a, b in pairs:
                        if a < b: best.append(b)
                        else: best.append(a)»
                    return best
                """,
                after: """
                    def f(pairs):
                        best: list[int] = [b if a < b else a for a, b in pairs]
                        return best
                    """,
                showing: ["f([(1, 2), (4, 3)])", "f([1])"]),
        ],
        silent: [
            Example("a = []\nb = []\nfor x in xs:\n    if x:\n        a.append(x)\n    else:\n        b.append(x)\n"),
            Example(
                "out = []\nfor x in xs:\n    if x:\n        out.append(x)\n    elif x is None:\n        out.append(0)\n"
            ),
            Example("out = []\nfor x in xs:\n    if x:\n        out.append(x)\n    else:\n        out.extend(x)\n"),
            Example(
                "out = []\nfor x in xs:\n    if x in out:\n        out.append(x)\n    else:\n        out.append(0)\n"),
            Example(
                "out = []\nfor x in xs:\n    if x:\n        out.append(x)\n    else:\n        out.append(0)\nprint(x)\n"
            ),
            Example(
                """
                    def f(out):
                        for x in xs:
                            if x:
                                out.append(x)
                            else:
                                out.append(0)
                    """
            ),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let choice = loop.body.only?.as(AST.If.self), loop.orelse.isEmpty, loop.target.isPlainTarget,
            let (list, first) = choice.body.only?.callStatement("append"),
            let (other, second) = choice.orelse.only?.callStatement("append"), list.isSameName(as: other),
            first.kind != .ifExp, second.kind != .ifExp,
            let accumulator = file.accumulator(list, before: loop.node), file.isEmpty(accumulator.initial, .list)
        else { return nil }
        let moved = [choice.test, first, second, loop.iter]
        let element = "\(first.code(.or)) if \(choice.test.code(.or)) else \(second.code(.or))"
        let clause = "for \(loop.target.text) in \(loop.iter.code(.or))"
        let text = "\(accumulator.declaration(with: "["))\(element) \(clause)]"
        return Finding(loop.node, "Build `\(accumulator.name)` with a list comprehension of `… if … else …`")
            .requiring(
                .fresh(accumulator), .notRead(list, in: moved), .noJumps(in: loop.node), .movable(moved),
                .deadAfter(loop.target, loop.node), .notDeleted(loop.target), .fits(text, at: loop.node)
            )
            .rewriting(
                "Replace the loop by a list comprehension",
                safeIf: [
                    .notInClassBody(loop.node), .noBareSuper(in: moved), .partialUnseen(accumulator, in: loop.node),
                ], [.delete(accumulator.assignment), .replaceStatements(loop.node, text)])
    }
}
