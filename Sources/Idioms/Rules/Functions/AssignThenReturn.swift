internal import PythonSyntax

/// `r = f()`, then `return r`.
struct AssignThenReturn: Rule {
    static let page = RulePage(
        name: "assign-then-return", code: "FNC007", topic: .functions, level: .taste,
        summary: "A variable that is assigned only to be returned on the next line.",
        why: "The name says nothing that the function's own name does not say.",
        instead: "Return the expression.",
        whenNot: "When the name explains the value, or a debugger is to stop with the value in hand.",
        fixSafety: "Safe when nothing else mentions the variable.",
        peers: ["RET504"], reading: ["Tutorial, Defining Functions"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x):\n    «r = x + 1\n    return r»\n", after: "def f(x):\n    return x + 1\n",
                showing: ["f(1)", "f('')"]),
            Example(
                """
                def f(xs):
                    if xs:
                        «result = sorted(
                            xs)
                        # smallest first
                        return result»
                    return []
                """,
                after: """
                    def f(xs):
                        if xs:
                            # smallest first
                            return sorted(
                                xs)
                        return []
                    """,
                showing: ["f([2, 1])", "f([])"]),
            Example(
                "def f(a, b):\n    «r = a, b\n    return r»\n", after: "def f(a, b):\n    return a, b\n",
                showing: ["f(1, 2)"]),
            Example(
                "def f(x):\n    r = x + 1\n    if r > 3:\n        return r\n    «r = r * 2\n    return r»\n",
                after: "def f(x):\n    r = x + 1\n    if r > 3:\n        return r\n    return r * 2\n",
                showing: ["f(1)", "f(9)"]),
        ],
        silent: [
            Example("def f(x):\n    r = x + 1\n    r += 1\n    return r\n"),
            Example("def f(x):\n    r = x + 1\n    return r, x\n"),
            Example("def f(x):\n    global r\n    r = x + 1\n    return r\n"),
            Example("def f(x):\n    r: int = g(x)\n    return r\n"),
            Example("def f(x):\n    try:\n        r = g(x)\n        return r\n    finally:\n        print(r)\n"),
            Example("def f(x):\n    x.r = 1\n    return x.r\n"), Example("def f(x):\n    r = s = x\n    return r\n"),
            Example(
                "def f(x):\n    r = 0\n    try:\n        r = g(x)\n        return r\n    finally:\n        print(r)\n"),
            Example("def f(x):\n    g = lambda: r\n    r = x(g)\n    return r\n"),
        ])

    func check(_ assign: AST.Assign, _ file: ReviewedFile) -> Finding? {
        guard let target = assign.targets.only, target.kind == .name, let end = assign.node.nextStatement,
            let result = end.as(AST.Return.self)?.value, result.isSameName(as: target),
            let variable = file.names.variable(target), !variable.isDeclared, variable.scope.kind == .function,
            variable.occurrences.count == 2 || !variable.isCaptured && !isGuarded(assign.node)
        else { return nil }
        let value = assign.value.parenthesizedRange
        let text = "return \(file.source[value.lowerBound..<assign.node.end])"
        let shown = assign.value.text
        let isShort = shown.utf8.count < 60 && !shown.contains { $0.isNewline }
        return Finding(from: assign.node, to: end, "Return \(isShort ? "`\(shown)`" : "the value") at once").rewriting(
            "Return the expression", [Edit(assign.node.start..<end.end, text, isStatement: true)])
    }

    /// A handler or `finally` could look at the variable.
    private func isGuarded(_ node: Node) -> Bool {
        node.ancestors.contains { AST.AnyTry.accepts($0.kind) && $0.enclosingFunction == node.enclosingFunction }
    }
}
