internal import PythonSyntax

/// `any([f(x) for x in xs])`.
struct ListInsideAnyAll: Rule {
    static let page = RulePage(
        name: "list-inside-any-all", code: "LOP010", topic: .loops, level: .idiom,
        summary: "A list comprehension is handed to `any` or `all`.",
        why: """
            `any` stops at the first true item and `all` at the first false one, but a list is complete before they see \
            any of it. A generator expression makes each item when it is asked for.
            """,
        instead: "Leave the square brackets out: `any(test for item in items)`.",
        whenNot: "When working out an item has an effect that all items need, such as a check that reports what it finds.",
        fixSafety: """
            Safe when working out the items has no side effects: those behind the deciding one are no longer worked \
            out, so an error in them no longer shows either.
            """,
        peers: ["C419", "R1729"], reading: ["Built-in Functions, any", "Built-in Functions, all"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs):\n    return any(«[x > 2 for x in xs]»)\n", after: "def f(xs):\n    return any(x > 2 for x in xs)\n",
                showing: ["f([1, 3])", "f([])"]),
            Example(
                "def f(xs):\n    return all(«[len(x) for x in xs if x]»)\n",
                after: "def f(xs):\n    return all(len(x) for x in xs if x)\n", showing: ["f(['a', ''])", "f([1])"]),
            Example(
                "def f(xs):\n    return any(«[x.save() for x in xs]»)\n",
                after: "def f(xs):\n    return any(x.save() for x in xs)\n"),
        ],
        silent: [
            Example("def f(xs):\n    return any(x > 2 for x in xs)\n"),
            Example("def f(xs):\n    return sum([x > 2 for x in xs])\n"),
            Example("async def f(xs):\n    return any([await x for x in xs])\n"),
            Example("def any(xs):\n    return xs\n\nprint(any([x for x in y]))\n"),
            Example("def f(xs):\n    return any([(y := x) for x in xs])\n"),
            Example("def f(a, b):\n    return any([a, b])\n"),
        ])

    func check(_ list: AST.ListComp, _ file: ReviewedFile) -> Finding? {
        guard let call = list.node.parent?.as(AST.Call.self), call.onlyArgument == list.node,
            file.calls(call.node, builtin: "any") || file.calls(call.node, builtin: "all"),
            !AST.AnyComprehension(unchecked: list.node).isAsynchronous
        else { return nil }
        let name = call.func.text
        let parts = Array(list.node.descendants).filter { $0.parent == list.node }
        let needsOwn = file.hasCommaBehind(list.node) || list.node.parenthesizedRange != list.node.range
        let text = list.node.bracketedText
        return Finding(list.node, "Hand a generator expression to `\(name)`")
            .requiring(.movable([list.node]))
            .rewriting(
                "Leave the square brackets out", safeIf: [.pure(parts), .noNext(in: parts)],
                [.replace(list.node, needsOwn ? "(\(text))" : text)])
    }
}

extension ReviewedFile {
    /// A trailing comma follows the argument: a generator expression needs parentheses of its own then.
    func hasCommaBehind(_ argument: Node) -> Bool {
        let end = argument.parenthesizedRange.upperBound
        return source.bytes[end...].first { $0 != 32 && $0 != 9 && $0 != 10 && $0 != 13 } == UInt8(ascii: ",")
    }
}
