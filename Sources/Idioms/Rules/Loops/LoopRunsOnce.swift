internal import PythonSyntax

/// A loop whose body always ends in `return` or `break`.
struct LoopRunsOnce: Rule {
    static let page = RulePage(
        name: "loop-runs-once", code: "LOP023", topic: .loops, level: .idiom,
        summary: "A loop that never gets to a second turn.",
        why: """
            A loop says that something happens again and again, but its last line leaves it in any case. Often that \
            line was meant to stand one level deeper, in an `if`.
            """,
        instead:
            """
                Indent the `return` or `break` to where it belongs; for the first item alone write \
                `next(iter(items), None)`, for a `while` an `if`.
                """,
        whenNot: "For the first item of something whose iterator is hard to get by hand, such as an asynchronous one.",
        fixSafety: "Explained only: whether the last line or the loop is wrong, only its author knows.",
        peers: ["R6606", "E9996"], reading: ["Built-in Functions, next"])

    static let examples = Examples(
        flagged: [
            Example("def f(xs):\n    «for x in xs:\n        if x > 2:\n            print(x)\n        return x»\n"),
            Example("def f(xs):\n    «for x in xs:\n        return x»\n    return None\n"),
            Example("«while queue:\n    handle(queue.pop())\n    break»\n"),
            Example(
                """
                    def f(xs):
                        «for x in xs:
                            if x:
                                return True
                            else:
                                return False»
                    """
            ),
        ],
        silent: [
            Example("def f(xs):\n    for x in xs:\n        if x:\n            return x\n"),
            Example("def f(xs):\n    for x in xs:\n        if x:\n            continue\n        return x\n"),
            Example("for x in xs:\n    break\nelse:\n    print(0)\n"),
            Example("while True:\n    try:\n        f()\n    except OSError:\n        continue\n    break\n"),
            Example("while True:\n    if a:\n        break\n    f()\n    break\n"),
            Example("async def f(xs):\n    async for x in xs:\n        return x\n"),
            Example("def f(xs):\n    for x in xs:\n        yield x\n        return\n"),
            Example("def f(xs):\n    for x in xs:\n        raise ValueError(x)\n"),
        ])

    func check(_ loop: AST.AnyLoop, _ file: ReviewedFile) -> Finding? {
        guard loop.node.kind != .asyncFor, let last = loop.node.blocks[0].last, loop.node.blocks[1].isEmpty,
            Self.leaves(last)
        else { return nil }
        for part in loop.node.descendants {
            switch part.kind {
            case .continue where part.jumpTarget == loop.node: return nil
            // A generator's turn is a pause; and a `while` with a second way out is a block to jump out of.
            case .yield where part.isDirectlyIn(loop.node), .yieldFrom where part.isDirectlyIn(loop.node): return nil
            case .break where loop.node.kind == .while && part != last && part.jumpTarget == loop.node: return nil
            default: continue
            }
        }
        if loop.node.kind == .while {
            return Finding(loop.node, "Write an `if`: this loop has only one turn")
                .advising("Write `if`, or indent the last line to where it belongs")
        }
        let isFirst = loop.node.blocks[0].count == 1 && last.kind != .if
        return Finding(
            loop.node,
            isFirst
                ? "Take the first item with `next(iter(…), None)`"
                : "Indent the last line, or take the first item with `next`: this loop has only one turn"
        ).advising(
            isFirst ? "Use `next` for the first item" : "Indent the last line to where it belongs, or use `next`")
    }

    /// Control always leaves the loop here, in the ordinary way.
    private static func leaves(_ statement: Node) -> Bool {
        switch statement.kind {
        case .return, .break: return true
        case .if:
            let choice = AST.If(unchecked: statement)
            guard let first = choice.body.last, let second = choice.orelse.last else { return false }
            return leaves(first) && leaves(second)
        default: return false
        }
    }
}
