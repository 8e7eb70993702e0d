internal import PythonSyntax

/// `g(t[0], t[1])`.
struct SpreadArgsByIndex: Rule {
    static let page = RulePage(
        name: "spread-args-by-index", code: "COL024", topic: .collections, level: .idiom, confidence: .medium,
        summary: "All parts of a tuple are handed to a call one by one, by number.",
        why: "A star hands over all parts in their order; there are no numbers to get wrong when a part is added.",
        instead: "Write `g(*t)`, or give the parts names: `for a, b in pairs`.",
        whenNot: "When the tuple may have more parts than the call wants.",
        fixSafety: "Safe when the code shows how many parts there are.",
        peers: [], reading: ["Tutorial, Unpacking Argument Lists"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs, ys):\n    for pair in zip(xs, ys):\n        print(«pair[0], pair[1]»)\n",
                after: "def f(xs, ys):\n    for pair in zip(xs, ys):\n        print(*pair)\n",
                showing: ["f([1, 2], 'ab')", "f([], [])"]),
            Example(
                "def f(p: tuple[int, int]):\n    return pow(«p[0], p[1]»)\n",
                after: "def f(p: tuple[int, int]):\n    return pow(*p)\n", showing: ["f((2, 3))"]),
            Example(
                "def f(points, draw):\n    return [draw(«p[0], p[1], p[2]», color=1) for p in points]\n",
                after: "def f(points, draw):\n    return [draw(*p, color=1) for p in points]\n"),
        ],
        silent: [
            Example("def f(p, g):\n    return g(p[0])\n"), Example("def f(p, g):\n    return g(p[1], p[0])\n"),
            Example("def f(p, g):\n    return g(p[0], p[1]) + p[2]\n"),
            Example("def f(p, q, g):\n    return g(p[0], q[1])\n"),
            Example("def f(p: dict, g):\n    return g(p[0], p[1])\n"),
            Example("def f(p, g):\n    return g(1, p[0], p[1], p)\n"),
            Example("def f(g):\n    p = 1, 2, 3\n    return g(p[0], p[1])\n"),
            Example("def f(points):\n    first = min(points)\n    return pow(first[0], first[1])\n"),
            Example("import sys\nprint(sys.argv[0], sys.argv[1])\n"),
        ])

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.args.count >= 2, let first = call.args[0].numberedItem, first.container.kind == .name,
            call.args.enumerated().allSatisfy({ position, argument in
                guard let item = argument.numberedItem else { return false }
                return item.number == position && item.container.isSameName(as: first.container)
            })
        else { return nil }
        let count = call.args.count
        let shown = file.shownLength(of: first.container)
        let type = file.types.type(of: first.container)
        guard shown == nil || shown == count, type == nil || type == .tuple || shown != nil,
            shown == count || isOneOfMany(first.container, file),
            file.isMentionedOnly(first.container, in: Array(call.args)),
            let last = call.args.last
        else { return nil }
        let range = call.args[0].parenthesizedRange.lowerBound..<last.parenthesizedRange.upperBound
        return Finding(call.node, range: range, "Hand all parts over with `*\(first.container.text)`")
            .rewriting(
                "Unpack the tuple", safeIf: [.length(first.container, count)],
                [
                    Edit(range, "*\(first.container.text)")
                ])
    }

    /// A loop, comprehension or lambda gets it: one record after the other.
    private func isOneOfMany(_ name: Node, _ file: ReviewedFile) -> Bool {
        guard let binding = file.names.variable(name)?.onlyBinding?.node, let parent = binding.parent else {
            return false
        }
        switch parent.kind {
        case .for, .asyncFor, .comprehension: return true
        case .arguments: return parent.parent?.kind == .lambda
        default: return false
        }
    }
}
