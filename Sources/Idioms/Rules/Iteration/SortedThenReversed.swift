internal import PythonSyntax

/// `sorted(xs)[::-1]`, `reversed(sorted(xs))`.
struct SortedThenReversed: Rule {
    static let page = RulePage(
        name: "sorted-then-reversed", code: "ITR013", topic: .iteration, level: .idiom,
        summary: "A sorted list that is turned round.",
        why: "`sorted` can begin with the largest itself, and says so in words.",
        instead: "Write `sorted(xs, reverse=True)`.", whenNot: "When items that compare equal must come last first.",
        fixSafety:
            """
            Equal items keep their order, where turning round swaps it. `reversed` gives an iterator, `sorted` a \
            list.
            """,
        peers: ["C413"], reading: ["Sorting HOW TO"])

    static let examples = Examples(
        flagged: [
            Example("ys = «sorted(xs)[::-1]»\n", after: "ys = sorted(xs, reverse=True)\n"),
            Example(
                "for x in «reversed(sorted(xs, key=len))»:\n    print(x)\n",
                after: "for x in sorted(xs, key=len, reverse=True):\n    print(x)\n"),
            Example(
                "ys = list(«reversed(sorted(x for x in xs))»)\n",
                after: "ys = list(sorted((x for x in xs), reverse=True))\n"),
        ],
        silent: [
            Example("ys = sorted(xs, reverse=True)\n"), Example("ys = sorted(xs, reverse=True)[::-1]\n"),
            Example("ys = sorted(xs)[::-2]\n"), Example("ys = reversed(xs)\n"), Example("ys = sorted(xs)[:3]\n"),
            Example("it = reversed(sorted(xs))\nprint(next(it))\n"), Example("ys = sorted(xs, **options)[::-1]\n"),
        ])

    static let callees: Words? = ["sorted"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.func.isName("sorted"), call.args.count == 1, file.calls(call.node, builtin: "sorted"),
            !call.keywords.contains(where: { AST.Keyword(unchecked: $0).arg.map { $0 == "reverse" } ?? true }),
            let outer = call.node.parent, isTurned(outer, call.node, file)
        else { return nil }
        let items =
            call.args[0].kind == .generatorExp ? "(\(Self.inside(call.args[0].text)))" : call.args[0].code(.test)
        let text = (["sorted(\(items)"] + call.keywords.map(\.text) + ["reverse=True)"]).joined(separator: ", ")
        return Finding(outer, "Sort with `reverse=True`")
            .suggesting("Sort with `reverse=True`", because: "equal items keep their order", [.replace(outer, text)])
    }

    private func isTurned(_ outer: Node, _ call: Node, _ file: ReviewedFile) -> Bool {
        if let slice = outer.slicePart?.slice {
            return outer.as(AST.Subscript.self)?.value == call && slice.lower == nil && slice.upper == nil
                && slice.step?.intValue == -1
        }
        guard file.calls(outer, builtin: "reversed"), AST.Call(unchecked: outer).onlyArgument == call,
            let use = outer.parent
        else {
            return false
        }
        return use.as(AST.ForClause.self)?.iter == outer || file.calls(use, builtin: "list")
            || file.calls(use, builtin: "tuple")
    }

    private static func inside(_ text: String) -> String {
        text.hasPrefix("(") ? String(text.dropFirst().dropLast()) : text
    }
}
