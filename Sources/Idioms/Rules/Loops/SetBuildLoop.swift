internal import PythonSyntax

/// `s = set()`, then a loop that only adds.
struct SetBuildLoop: Rule {
    static let page = RulePage(
        name: "set-build-loop", code: "LOP006", topic: .loops, level: .idiom,
        summary: "A loop that does nothing but add to a set.",
        why: """
            A set comprehension says in one line what goes in and where it comes from; the loop says it in three and \
            leaves a half-filled set behind when it raises.
            """,
        instead: """
            Write `{element for item in items if test}`, or `set(items)` for the items as they are; `s.update(…)` when \
            the set has something in it already.
            """,
        whenNot: "When the loop looks at what is in the set already, or will soon do a second thing.",
        fixSafety: """
            Safe when the set starts empty just before, is not read while it is built, the loop variable is not used \
            afterwards and nothing leaves the loop early.
            """,
        peers: ["FURB142"], reading: ["Tutorial, Sets"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(words):
                    sizes = set()
                    «for word in words:
                        sizes.add(len(word))»
                    return sizes
                """,
                after: """
                    def f(words):
                        sizes = {len(word) for word in words}
                        return sizes
                    """,
                showing: ["f(['a', 'bb', 'c'])", "f([])", "f([1])"]),
            Example(
                """
                def f(xs):
                    found: set[int] = set()
                    «for x in xs:
                        found.add(x)»
                    return found
                """,
                after: """
                    def f(xs):
                        found: set[int] = set(xs)
                        return found
                    """,
                showing: ["f([1, 2, 1])", "f([[]])"]),
            Example(
                """
                keys = set()
                «for a, b in [(1, 2), (3, 3)]:
                    if a != b:
                        keys.add((a, b))»
                """,
                after: """
                    keys = {(a, b) for a, b in [(1, 2), (3, 3)] if a != b}
                    """,
                showing: ["keys"]),
            Example(
                """
                def f(xs):
                    s = {0}
                    «for x in xs:
                        if x:
                            s.add(x * 2)»
                    return s
                """,
                after: """
                    def f(xs):
                        s = {0}
                        s.update(x * 2 for x in xs if x)
                        return s
                    """,
                showing: ["f([1, 2, 0])", "f([])", "f(3)"]),
            Example(
                """
                def f(seen: set[int], xs):
                    «for x in xs:
                        seen.add(x)»
                """,
                after: """
                    def f(seen: set[int], xs):
                        seen.update(xs)
                    """,
                showing: ["(lambda s: [f(s, [1, 2]), s])({0})"]),
        ],
        silent: [
            Example("seen = set()\nfor x in xs:\n    if x in seen:\n        print(x)\n    seen.add(x)\n"),
            Example("seen = set()\nfor x in xs:\n    if x not in seen:\n        seen.add(f(x))\n"),
            Example("def f(s):\n    for x in xs:\n        s.add(f(x))\n"),
            Example("s = {0}\nfor x in xs:\n    s.add(len(s))\n"),
            Example("s = {0}\nfor x in xs:\n    s.add(x)\nprint(x)\n"),
            Example("s = set()\nfor x in xs:\n    s.add(f(x))\nprint(x)\n"),
            Example("s = set()\nfor x in xs:\n    s.update(f(x))\n"),
            Example("s = Registry()\nfor x in xs:\n    s.add(f(x))\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let lines = file.clauseLoop(loop, loops: 1), lines.clauses.count <= 2,
            let (set, element) = lines.innermost.only?.callStatement("add")
        else { return nil }
        let moved = [element] + lines.parts
        let isCopy = lines.clauses.count == 1 && element.isSameName(as: loop.target)
        guard let accumulator = file.accumulator(set, before: loop.node), file.isEmpty(accumulator.initial, .set) else {
            return update(loop, set, element, lines, isCopy, file)
        }
        let text =
            isCopy
            ? accumulator.declaration(with: "set(\(loop.iter.code()))")
            : file.comprehension(
                "{", element.elementCode, lines.clauses, "}", after: accumulator.declaration(with: ""), at: loop.node)
        return Finding(loop.node, "Build `\(accumulator.name)` with \(isCopy ? "`set(…)`" : "a set comprehension")")
            .requiring(
                .fresh(accumulator), .notRead(set, in: moved), .noJumps(in: loop.node), .movable(moved),
                .deadAfter(loop.target, loop.node), .notDeleted(loop.target))
            .rewriting(
                isCopy ? "Replace the loop by `set`" : "Replace the loop by a set comprehension",
                safeIf: [
                    .notInClassBody(loop.node), .noBareSuper(in: moved), .partialUnseen(accumulator, in: loop.node),
                ], [.delete(accumulator.assignment), .replaceStatements(loop.node, text)])
    }

    /// Into a set that may have something in it already.
    private func update(
        _ loop: AST.For, _ set: Node, _ element: Node, _ lines: ClauseLoop, _ isCopy: Bool, _ file: ReviewedFile
    ) -> Finding? {
        guard set.isStablePlace, set.kind != .subscript, file.likelyType(of: set) == .set else { return nil }
        let moved = [element] + lines.parts
        let text =
            isCopy
            ? "\(set.text).update(\(loop.iter.code()))"
            : file.comprehension(
                "\(set.text).update(", element.elementCode, lines.clauses, ")", after: "", at: loop.node)
        return Finding(loop.node, "Add all of them with `\(set.text).update(…)`")
            .requiring(
                .notMentioned(set, in: moved), .noJumps(in: loop.node), .movable(moved),
                .deadAfter(loop.target, loop.node), .notDeleted(loop.target))
            .rewriting(
                "Replace the loop by `update`",
                safeIf: [
                    .type(set, .set), .notInClassBody(loop.node), .noBareSuper(in: moved), .noNext(in: moved),
                ], [.replaceStatements(loop.node, text)])
    }
}
