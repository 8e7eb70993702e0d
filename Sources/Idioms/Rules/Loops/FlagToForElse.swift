internal import PythonSyntax

/// `found = True; break` in a loop, `if not found:` behind it.
struct FlagToForElse: Rule {
    static let page = RulePage(
        name: "flag-to-for-else", code: "LOP021", topic: .loops, level: .taste,
        summary: "A flag remembers whether a loop was left by `break`.",
        why: """
            Three lines keep a variable whose only question is whether the `break` was reached. The `else` of a loop \
            answers it: it runs when the loop came to its end without one.
            """,
        instead: "Write `else:` below the loop, and read it as “no break”.",
        whenNot: """
            For readers who are new to Python: many take this `else` for “the loop was empty”. A function with \
            `return` in the place of `break` is clear to everybody.
            """,
        fixSafety: "Offered as a suggestion: it behaves alike, but not everybody reads the `else` of a loop at once.",
        reading: ["Tutorial, else Clauses on Loops"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(xs):
                    found = False
                    «for x in xs:
                        if x > 2:
                            print(x)
                            found = True
                            break»
                    if not found:
                        print("none")
                """,
                after: """
                    def f(xs):
                        for x in xs:
                            if x > 2:
                                print(x)
                                break
                        else:
                            print("none")
                    """),
            Example(
                """
                clean = True
                «for line in lines:
                    words = line.split()
                    if not words:
                        clean = False
                        break»

                # all of them
                if clean:
                    report()
                """,
                after: """
                    for line in lines:
                        words = line.split()
                        if not words:
                            break

                    # all of them
                    else:
                        report()
                    """),
            Example(
                """
                def f(node):
                    done = False
                    «while node:
                        node = node.parent
                        if node is f:
                            done = True
                            break»
                    if not done:
                        raise ValueError(node)
                """,
                after: """
                    def f(node):
                        while node:
                            node = node.parent
                            if node is f:
                                break
                        else:
                            raise ValueError(node)
                    """),
        ],
        silent: [
            Example(
                """
                    found = False
                    for x in xs:
                        if x:
                            found = True
                            break
                    if not found:
                        print(0)
                    """
            ),
            Example(
                """
                    found = False
                    for x in xs:
                        f(x)
                        if x:
                            found = True
                    if not found:
                        print(0)
                    """),
            Example(
                """
                    found = False
                    for x in xs:
                        f(x)
                        if x:
                            found = True
                            break
                    if found:
                        print(0)
                    """
            ),
            Example(
                """
                    found = False
                    for x in xs:
                        f(x)
                        if x:
                            found = True
                            break
                    if not found:
                        print(0)
                    print(found)
                    """
            ),
            Example(
                """
                    found = False
                    for x in xs:
                        if x is None:
                            break
                        if x:
                            found = True
                            break
                    if not found:
                        print(0)
                    """
            ),
            Example(
                """
                    found = False
                    for x in xs:
                        f(x)
                        if x:
                            found = True
                            break
                    if not found:
                        print(0)
                    else:
                        print(1)
                    """
            ),
        ])

    func check(_ loop: AST.AnyLoop, _ file: ReviewedFile) -> Finding? {
        guard let last = loop.node.nextStatement?.as(AST.If.self), last.orelse.isEmpty, !last.node.isWrittenElif,
            let (flag, wanted) = Self.flagTest(last.test), loop.node.blocks[1].isEmpty,
            let start = file.accumulator(flag, before: loop.node), start.initial.isBool(wanted),
            let variable = file.names.variable(flag), !variable.isCaptured
        else { return nil }
        let breaks = loop.node.descendants.filter { $0.kind == .break && $0.jumpTarget == loop.node }
        guard breaks.count == 1, let turn = breaks[0].previousStatement, let (target, value) = turn.soleAssignment,
            target.isSameName(as: flag), value.isBool(!wanted),
            variable.occurrences.allSatisfy({ mention in
                [start.assignment, turn, last.test].contains { $0.contains(mention.node) }
            })
        else { return nil }
        // A loop that does nothing else asks a question that `any` asks better.
        if loop.node.blocks[0].only?.as(AST.If.self)?.body.count == 2, turn.previousStatement == nil { return nil }
        let header = Edit(last.node.start..<last.test.parenthesizedRange.upperBound, "else")
        return Finding(loop.node, "Use the loop's `else` in the place of `\(flag.text)`")
            .requiring(.fresh(start))
            .suggesting(
                "Replace the flag by `else`", because: "not everybody knows the `else` of a loop",
                [.delete(start.assignment), .delete(turn), header])
    }

    /// `flag`, `not flag`, `flag is False`: the flag, and the value for which the test holds.
    private static func flagTest(_ test: Node) -> (Node, Bool)? {
        if test.kind == .name { return (test, true) }
        if let operand = test.negatedOperand, operand.kind == .name { return (operand, false) }
        guard let (left, op, right) = test.singleComparison, left.kind == .name, op == .is || op == .eq,
            case .bool(let value)? = right.constantValue
        else { return nil }
        return (left, value)
    }
}
