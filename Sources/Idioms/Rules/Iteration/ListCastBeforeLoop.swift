internal import PythonSyntax

/// `for x in list(xs)`.
struct ListCastBeforeLoop: Rule {
    static let page = RulePage(
        name: "list-cast-before-loop", code: "ITR017", topic: .iteration, level: .idiom,
        summary: "A copy of a list, tuple or string made only to go through it once.",
        why: "`for` goes through it as it is. A copy tells the reader that the loop changes the original.",
        instead: "Write `for x in xs:`.",
        whenNot: "When the body, or something that it calls, adds or removes items of the original.",
        fixSafety:
            "Safe for what cannot change: tuples, strings, ranges. A list may be known elsewhere under another name.",
        peers: ["PERF101", "W8101"], reading: ["Tutorial, for Statements"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs: tuple):\n    for x in «list(xs)»:\n        print(x)\n",
                after: "def f(xs: tuple):\n    for x in xs:\n        print(x)\n", showing: ["f((1, 2))", "f(())"]),
            Example(
                "def f(n):\n    return [i * 2 for i in «list(range(n))»]\n",
                after: "def f(n):\n    return [i * 2 for i in range(n)]\n",
                showing: ["f(3)", "f('a')"]),
            Example(
                "def f():\n    xs = [1, 2]\n    for x in «tuple(xs)»:\n        print(x)\n",
                after: "def f():\n    xs = [1, 2]\n    for x in xs:\n        print(x)\n", showing: ["f()"]),
        ],
        silent: [
            Example("for x in list(xs):\n    print(x)\n"),
            Example("def f(xs: list):\n    for x in list(xs):\n        xs.remove(x)\n"),
            Example("def f(d: dict):\n    for k in list(d):\n        del d[k]\n"),
            Example("def f(xs: list):\n    for x in xs:\n        print(x)\n"),
            Example("for x in list(map(f, xs)):\n    print(x)\n"),
            Example("xs = [1]\ndef f():\n    for x in list(xs):\n        change()\n"),
            Example("def f(xs: list):\n    for x in list(xs):\n        change(x)\n"),
        ])

    static let callees: Words? = ["list", "tuple"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let values = call.onlyArgument, let clause = call.node.parent?.as(AST.ForClause.self),
            clause.iter == call.node,
            !clause.isAsync, file.calls(call.node, builtin: "list") || file.calls(call.node, builtin: "tuple"),
            let type = file.types.type(of: values)
        else { return nil }
        let isFixed = [.tuple, .str, .bytes, .range].contains(type)
        guard isFixed || (type == .list && isUntouched(values, clause, file)) else { return nil }
        return Finding(call.node, "Loop over `\(values.text.prefix(40))` itself, without a copy").rewriting(
            "Leave out the copy",
            safeIf: [
                .that(
                    .unchanged, "it cannot change", otherwise: "the list may be changed in the loop under another name"
                ) { _ in isFixed }
            ],
            [.replaceWord(call.node, values.code(.or))])
    }

    /// A local list that the body neither mentions nor could change by what it calls.
    private func isUntouched(_ list: Node, _ clause: AST.ForClause, _ file: ReviewedFile) -> Bool {
        guard list.kind == .name, let variable = file.names.variable(list), !variable.isDeclared, !variable.isCaptured,
            variable.scope.kind == .function, !variable.isParameter
        else { return false }
        return !clause.body.contains { !variable.occurrences(in: $0).isEmpty }
    }
}
