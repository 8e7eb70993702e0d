internal import PythonSyntax

/// Two loops, one inside the other, that only append.
struct NestedAppendLoop: Rule {
    static let page = RulePage(
        name: "nested-append-loop", code: "LOP002", topic: .loops, level: .idiom,
        summary: "Two nested loops that do nothing but append to a list that was just made.",
        why: """
            The element, the only thing that is particular here, stands three levels deep. A comprehension with two \
            `for` clauses puts it first and keeps the clauses in the order of the loops.
            """,
        instead:
            """
                Write `[element for row in rows for item in row]`: the clauses read from left to right as the \
                loops do from top to bottom.
                """,
        whenNot:
            "With three loops or a long test: nested loops are easier to read than a comprehension over several lines.",
        fixSafety: """
            Safe when the list starts empty just before, is not read while it is built, and neither loop variable is \
            used afterwards.
            """,
        reading: ["PEP 202", "Tutorial, Nested List Comprehensions"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(rows):
                    out = []
                    «for row in rows:
                        for x in row:
                            out.append(x * 2)»
                    return out
                """,
                after: """
                    def f(rows):
                        out = [x * 2 for row in rows for x in row]
                        return out
                    """,
                showing: ["f([[1, 2], [3]])", "f([])", "f([1])"]),
            Example(
                """
                names: list[str] = []
                groups = {"a": ["x", "yy"], "b": []}
                «for group, members in groups.items():
                    for member in members:
                        if len(member) > 1:
                            names.append(group + member)»
                """,
                after: """
                    groups = {"a": ["x", "yy"], "b": []}
                    names: list[str] = [
                        group + member
                        for group, members in groups.items()
                        for member in members
                        if len(member) > 1
                    ]
                    """,
                showing: ["names"]),
            Example(
                """
                pairs = []
                «for a in range(3):
                    if a:
                        for b in range(a):
                            pairs.append((a, b))»
                print(pairs)
                """,
                after: """
                    pairs = [(a, b) for a in range(3) if a for b in range(a)]
                    print(pairs)
                    """,
                showing: ["pairs"]),
        ],
        silent: [
            Example("out = []\nfor r in rs:\n    for x in r:\n        out.append(x)\n    print(r)\n"),
            Example("out = []\nfor a in x:\n    for b in a:\n        for c in b:\n            out.append(c)\n"),
            Example("out = []\nfor r in rs:\n    for x in r:\n        if x not in out:\n            out.append(x)\n"),
            Example("out = []\nfor r in rs:\n    for x in r:\n        out.append(x)\nprint(x)\n"),
            Example("for r in rs:\n    out = []\n    for x in r:\n        out.append(x + 1)\n"),
            Example("out = []\nfor r in rs:\n    for x in r:\n        out.append(x)\n        break\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let lines = file.clauseLoop(loop), lines.targets.count == 2, lines.clauses.count <= 3,
            let (list, element) = lines.innermost.only?.callStatement("append"),
            let accumulator = file.accumulator(list, before: loop.node), file.isEmpty(accumulator.initial, .list)
        else { return nil }
        let moved = [element] + lines.parts
        let text = file.comprehension(
            "[", element.elementCode, lines.clauses, "]", after: accumulator.declaration(with: ""), at: loop.node)
        return Finding(loop.node, "Build `\(accumulator.name)` with one comprehension of two `for`s")
            .requiring(
                .fresh(accumulator), .notRead(list, in: moved), .noJumps(in: loop.node), .movable(moved),
                .allDead(lines.targets, after: loop.node), .notDeleted(lines.targets[0], lines.targets[1])
            )
            .rewriting(
                "Replace the loops by a list comprehension",
                safeIf: [
                    .notInClassBody(loop.node), .noBareSuper(in: moved), .partialUnseen(accumulator, in: loop.node),
                ], [.delete(accumulator.assignment), .replaceStatements(loop.node, text)])
    }
}
