internal import PythonSyntax

/// `sum([f(x) for x in xs])`.
struct ListInsideSumMinMax: Rule {
    static let page = RulePage(
        name: "list-inside-sum-min-max", code: "LOP011", topic: .loops, level: .idiom,
        summary: "A list comprehension is handed to `sum`, `min` or `max`.",
        why: """
            Nobody needs the list: the numbers are looked at once, in order. A generator expression hands them over \
            one by one, so that a long run does not have to fit into memory.
            """,
        instead: "Leave the square brackets out: `sum(value for item in items)`.",
        whenNot: "Where a few items are summed very often: the list is the faster of the two then.",
        fixSafety: "Safe where the items call no `next()`.",
        peers: ["C419", "R1728"], reading: ["PEP 289"],
        measured: "0.87 × on 3.11, 0.89 × on 3.13: slower, in less memory",
        subsumes: ["identity-comprehension"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs):\n    return sum(«[x * x for x in xs]»)\n",
                after: "def f(xs):\n    return sum(x * x for x in xs)\n",
                showing: ["f([1, 3])", "f([])", "f(['a'])"]),
            Example(
                "def f(xs):\n    return max(«[abs(x) for x in xs if x]», default=0)\n",
                after: "def f(xs):\n    return max((abs(x) for x in xs if x), default=0)\n",
                showing: ["f([-3, 2])", "f([])"]),
            Example(
                "def f(xs):\n    return max(«[x for x in xs]»)\n", after: "def f(xs):\n    return max(xs)\n",
                showing: ["f([0, 1])", "f(1)", "f([])"]),
            Example(
                "def f(xs):\n    return min(«[x.size for x in xs]»,)\n",
                after: "def f(xs):\n    return min((x.size for x in xs),)\n", showing: ["f([])"]),
        ],
        silent: [
            Example("def f(xs):\n    return sum(x * x for x in xs)\n"),
            Example("def f(xs):\n    return ''.join([str(x) for x in xs])\n"),
            Example("def f(xs):\n    return sum([1, 2, 3])\n"),
            Example("def f(xs, y):\n    return max([x for x in xs], y)\n"),
            Example("async def f(xs):\n    return sum([await x for x in xs])\n"),
            Example("def f(xs):\n    return sorted([x + 1 for x in xs])\n"),
        ])

    func check(_ list: AST.ListComp, _ file: ReviewedFile) -> Finding? {
        guard let call = list.node.parent?.as(AST.Call.self), call.args.first == list.node,
            let name = ["sum", "min", "max"].first(where: { file.calls(call.node, builtin: $0) }),
            // `max(list, other)` compares the list itself.
            call.args.count == 1 || name == "sum", !AST.AnyComprehension(unchecked: list.node).isAsynchronous
        else { return nil }
        let isAlone = call.onlyArgument == list.node && list.node.ownRange == list.node.range
        let clause = AST.AnyComprehension(unchecked: list.node).plainClause
        if let clause, list.elt.isSameName(as: clause.target) {
            return Finding(list.node, "Hand `\(clause.iter.text)` itself to `\(name)`")
                .rewriting("Leave the comprehension out", [.replace(list.node, clause.iter.code())])
        }
        let text = list.node.bracketedText
        return Finding(list.node, "Hand a generator expression to `\(name)`")
            .requiring(.movable([list.node]))
            .rewriting(
                "Leave the square brackets out", safeIf: [.noNext(in: [list.node])],
                [.replace(list.node, isAlone && !file.hasCommaBehind(list.node) ? text : "(\(text))")])
    }
}
