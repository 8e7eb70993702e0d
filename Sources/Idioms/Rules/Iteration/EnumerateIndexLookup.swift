internal import PythonSyntax

/// `for i, x in enumerate(xs): f(xs[i])`.
struct EnumerateIndexLookup: Rule {
    static let page = RulePage(
        name: "enumerate-index-lookup", code: "ITR005", topic: .iteration, level: .idiom,
        summary: "An item that is looked up by index though `enumerate` has just given it a name.",
        why: "The two ways to say it make the reader ask whether they can differ.",
        instead: "Use the name that the loop binds.",
        whenNot: "When the body changes the sequence, so that the item at the index may be another one by then.",
        fixSafety: "Safe when the body changes neither the sequence nor the names.", peers: ["PLR1736", "R1736"],
        reading: ["Built-in Functions, enumerate"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs: list):\n    for i, x in enumerate(xs):\n        print(i, «xs[i]»)\n",
                after: "def f(xs: list):\n    for i, x in enumerate(xs):\n        print(i, x)\n",
                showing: ["f(['a'])", "f([])"]),
            Example(
                "def f(xs: tuple):\n    return [x + «xs[i]» for i, x in enumerate(xs)]\n",
                after: "def f(xs: tuple):\n    return [x + x for i, x in enumerate(xs)]\n", showing: ["f((1, 2))"]),
            Example(
                "for n, row in enumerate(table.rows, start=0):\n    print(n, len(«table.rows[n]»), row)\n",
                after: "for n, row in enumerate(table.rows, start=0):\n    print(n, len(row), row)\n"),
        ],
        silent: [
            Example("for i, x in enumerate(xs):\n    xs[i] = x + 1\n"),
            Example("for i, x in enumerate(xs, 1):\n    print(xs[i], x)\n"),
            Example("for i, x in enumerate(xs):\n    x = x.strip()\n    print(x, xs[i])\n"),
            Example("for i, x in enumerate(xs):\n    xs.sort()\n    print(xs[i], x)\n"),
            Example("for i, x in enumerate(xs):\n    print(ys[i], x)\n"),
            Example("for i, x in enumerate(xs):\n    print(xs[i - 1], x)\n"),
            Example("for i, x in enumerate(xs):\n    i += 1\n    print(xs[i], x)\n"),
            Example("for i, (a, b) in enumerate(xs):\n    print(xs[i])\n"),
        ])

    func check(_ item: AST.Subscript, _ file: ReviewedFile) -> Finding? {
        guard item.ctx == .load, item.slice.kind == .name, item.value.isStablePlace,
            let clause = file.clause(around: item.node, binding: item.slice), let (index, element) = clause.target.pair,
            index.isSameName(as: item.slice), element.kind == .name, let call = clause.iter.as(AST.Call.self),
            call.args.count + call.keywords.count <= 2, call.args.first?.isEqual(to: item.value) == true,
            (call.args.dropFirst().first ?? call.keyword("start"))?.isInt(0) ?? (call.keywords.isEmpty),
            file.calls(call.node, builtin: "enumerate"), file.reads(of: index, in: clause) != nil,
            file.reads(of: element, in: clause) != nil
        else { return nil }
        return Finding(item.node, "Use `\(element.text)`: it is this item")
            .requiring(.notSeenToChange(item.value, in: clause.body))
            .rewriting(
                "Use `\(element.text)`",
                safeIf: [.isPlainSequence(item.value), .steady(item.value, in: clause.body)],
                [.replaceWord(item.node, element.text)])
    }
}
