internal import PythonSyntax

/// `found = False`, then a loop that sets it and breaks.
struct SearchLoopWithFlag: Rule {
    static let page = RulePage(
        name: "any-all-flag", code: "GEN004", topic: .generators, level: .idiom,
        summary: "A flag that a loop turns over at the first hit.",
        why: """
            A flag is a question whose answer is collected by hand: the reader looks for where it starts, where it is \
            turned and whether the loop goes on. `any` and `all` ask the question itself.
            """,
        instead: "Write `found = any(test for item in items)`, or `all(…)` for a flag that starts as `True`.",
        whenNot: "When the item that was found is needed too: `next(…, None)` gives it, or the loop stays.",
        fixSafety: """
            Safe with a `break`, where the flag starts just before and the loop variable is not used afterwards. \
            Without one the loop looks at every item, which a test with side effects would show.
            """,
        peers: ["C0501"], reading: ["Built-in Functions, any", "Built-in Functions, all"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs):
                    found = False
                    «for x in xs:
                        if x > 2:
                            found = True
                            break»
                    return found
                """,
                after: """
                    def f(xs):
                        found = any(x > 2 for x in xs)
                        return found
                    """,
                showing: ["f([1, 3])", "f([])", "f(['a'])"]),
            Example(
                """
                def f(n):
                    prime: bool = True
                    «for d in range(2, n):
                        if n % d == 0:
                            prime = False
                            break»
                    return prime
                """,
                after: """
                    def f(n):
                        prime: bool = all(n % d != 0 for d in range(2, n))
                        return prime
                    """,
                showing: ["[f(n) for n in range(20)]"]),
            Example(
                """
                def f(xs, y):
                    ok = True
                    «for x in xs:
                        if x > y:
                            ok = False»
                    return ok
                """,
                after: """
                    def f(xs, y):
                        ok = not any(x > y for x in xs)
                        return ok
                    """),
        ],
        silent: [
            Example("found = False\nfor x in xs:\n    if x:\n        found = True\n        break\nprint(x)\n"),
            Example("found = False\nfor x in xs:\n    if x and not found:\n        found = True\n"),
            Example("found = False\nfor x in xs:\n    if x:\n        found = True\n        print(x)\n        break\n"),
            Example("found = True\nfor x in xs:\n    if x:\n        found = True\n        break\n"),
            Example(
                """
                found = False
                for x in xs:
                    if x:
                        found = True
                        break
                else:
                    print(0)
                """),
            Example("done = False\nfor x in xs:\n    if x.cancel():\n        done = True\n"),
            Example("found = 0\nfor x in xs:\n    if x:\n        found = 1\n        break\n"),
            Example("for x in xs:\n    if x:\n        found = True\n        break\n"),
        ])

    func check(_ loop: AST.For, _ file: ReviewedFile) -> Finding? {
        guard let lines = file.clauseLoop(loop, loops: 1), let test = lines.lastTest, lines.clauses.count == 2,
            let first = lines.innermost.first, let assign = first.as(AST.Assign.self), let flag = assign.targets.only,
            case .bool(let turned)? = assign.value.constantValue
        else { return nil }
        let stop = lines.innermost.count == 2 && lines.innermost[1].kind == .break ? lines.innermost[1] : nil
        guard lines.innermost.count == 1 || stop != nil, let accumulator = file.accumulator(flag, before: loop.node),
            accumulator.initial.isBool(!turned)
        else { return nil }
        let inverted = turned ? nil : test.invertedTest
        let word = inverted == nil ? "any" : "all"
        let open = !turned && inverted == nil ? "not any(" : "\(word)("
        let text = file.comprehension(
            open, inverted ?? test.elementCode, lines.clausesBeforeTest, ")", after: accumulator.declaration(with: ""),
            at: loop.node)
        let edits: [Edit] = [.delete(accumulator.assignment), .replaceStatements(loop.node, text)]
        let finding = Finding(loop.node, "Find out `\(accumulator.name)` with `\(word)`")
            .requiring(
                .fresh(accumulator), .notRead(flag, in: lines.parts),
                .noJumps(in: loop.node, allowing: stop.map { [$0] } ?? []),
                .movable(lines.parts), .allDead(lines.targets, after: loop.node), .builtins(word, at: loop.node),
                // Without a `break` every item is tested: a test with effects may be the point.
                stop == nil ? .pure([test]) : nil)
        let title = "Replace the loop by `\(word)`"
        if stop == nil {
            return finding.suggesting(title, because: "`\(word)` stops at the first hit, the loop goes on", edits)
        }
        return finding.rewriting(
            title,
            safeIf: [
                .notInClassBody(loop.node), .noNext(in: lines.parts), .partialUnseen(accumulator, in: loop.node),
            ], edits)
    }
}
