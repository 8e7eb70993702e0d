internal import PythonSyntax

/// `any([f(x) for x in xs])`.
struct ListInsideAnyAll: Rule {
    static let page = RulePage(
        name: "list-inside-any-all", code: "LOP010", topic: .loops, level: .idiom,
        summary: "A list comprehension is handed to `any` or `all`.",
        why: """
            `any` stops at the first true item and `all` at the first false one, but a list is complete before they \
            see any of it. A generator expression makes each item when it is asked for.
            """,
        instead: "Leave the square brackets out: `any(test for item in items)`.",
        whenNot:
            "When working out an item has an effect that all items need, such as a check that reports what it finds.",
        fixSafety: """
            Safe when working out the items has no side effects, and nobody reads on from the same iterator: the items \
            behind the deciding one are no longer worked out, so an error in them no longer shows either.
            """,
        peers: ["C419", "R1729"], reading: ["Built-in Functions, any", "Built-in Functions, all"],
        subsumes: ["identity-comprehension"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs):\n    return any(«[x > 2 for x in xs]»)\n",
                after: "def f(xs):\n    return any(x > 2 for x in xs)\n",
                showing: ["f([1, 3])", "f([])"]),
            Example(
                "def f(xs):\n    return all(«[len(x) for x in xs if x]»)\n",
                after: "def f(xs):\n    return all(len(x) for x in xs if x)\n", showing: ["f(['a', ''])", "f([1])"]),
            Example(
                "def f(xs):\n    return any(«[x for x in xs]»)\n", after: "def f(xs):\n    return any(xs)\n",
                showing: ["f([0, 1])", "f(1)"]),
            Example(
                "def f(xs):\n    if all(«[len(x) for x in xs]»):\n        return list(xs)\n",
                after: "def f(xs):\n    if all(len(x) for x in xs):\n        return list(xs)\n"),
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
        let needsOwn = file.hasCommaBehind(list.node) || list.node.ownRange != list.node.range
        let text = list.node.bracketedText
        let clause = AST.AnyComprehension(unchecked: list.node).plainClause
        if let clause, list.elt.isSameName(as: clause.target) {
            return Finding(list.node, "Hand `\(clause.iter.text)` itself to `\(name)`")
                .rewriting(
                    "Leave the comprehension out",
                    safeIf: [.pure([clause.iter]), .notReadOn(clause.iter, in: list.node)],
                    [.replace(list.node, clause.iter.code())])
        }
        let first = AST.Comprehension(unchecked: list.generators[0]).iter
        return Finding(list.node, "Hand a generator expression to `\(name)`")
            .requiring(.movable([list.node]))
            .rewriting(
                "Leave the square brackets out",
                safeIf: [.pure(parts), .noNext(in: parts), .notReadOn(first, in: list.node)],
                [.replace(list.node, needsOwn ? "(\(text))" : text)])
    }
}

extension Check {
    /// Nobody reads on where `any` stopped: `items` is a container, or is not mentioned again.
    fileprivate static func notReadOn(_ items: Node, in list: Node) -> Check {
        Check(.unchanged, "nobody reads on in `\(items.text.prefix(40))`") { file in
            guard let variable = file.names.variable(items), file.types.type(of: items)?.isContainer != true,
                let statement = list.statement
            else { return nil }
            // The statement can be an `if` or a loop, with a block that reads on.
            let readsOn = variable.reads.contains { statement.contains($0.node) && $0.node.start > list.end }
            return readsOn || variable.isRead(after: statement)
                ? "if `\(variable.name)` is an iterator, it is no longer read to its end" : nil
        }
    }
}

extension ReviewedFile {
    /// A trailing comma follows the argument: a generator expression needs parentheses of its own then.
    func hasCommaBehind(_ argument: Node) -> Bool {
        let end = argument.ownRange.upperBound
        return source.bytes[end...].first { $0 != 32 && $0 != 9 && $0 != 10 && $0 != 13 } == UInt8(ascii: ",")
    }
}
