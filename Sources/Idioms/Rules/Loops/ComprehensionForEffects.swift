internal import PythonSyntax

/// `[print(x) for x in xs]` as a statement.
struct ComprehensionForEffects: Rule {
    static let page = RulePage(
        name: "comprehension-for-effects", code: "LOP014", topic: .loops, level: .idiom,
        summary: "A list comprehension is written for what it does, and its list is thrown away.",
        why: """
            A comprehension promises a list, so the reader looks for the one who uses it. Here a list of whatever the \
            calls return is built and dropped; a `for` loop says that only the calls matter.
            """,
        instead: "Write `for item in items:` and the call below it.",
        whenNot: "At the prompt or at the end of a notebook cell, where the list is what you want to see.",
        fixSafety: """
            Safe when the loop variables are new names: a comprehension keeps them to itself, a loop leaves them behind.
            """,
        peers: ["W0106"], reading: ["Tutorial, for Statements"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(words):\n    «[print(word) for word in words]»\n",
                after: "def f(words):\n    for word in words:\n        print(word)\n",
                showing: ["f('ab')", "f([])", "f(1)"]),
            Example(
                """
                out = []
                rows = [[1, 2], [0]]
                «[out.append(x) for row in rows for x in row if x]»
                """,
                after: """
                    out = []
                    rows = [[1, 2], [0]]
                    for row in rows:
                        for x in row:
                            if x:
                                out.append(x)
                    """,
                showing: ["out"]),
            Example(
                "def f(xs, out):\n    «[out.append(x) if x else None for x in xs]»\n",
                after: "def f(xs, out):\n    for x in xs:\n        if x:\n            out.append(x)\n",
                showing: ["(lambda out: [f([1, 0], out), out])([])"]),
            Example("def f(xs):\n    «[print(x) for x in xs]»; print(0)\n    if xs: «[print(x) for x in xs]»\n"),
            Example(
                "def f(xs, x):\n    «[print(x) for x in xs]»\n    return x\n",
                after: "def f(xs, x):\n    for x in xs:\n        print(x)\n    return x\n"),
        ],
        silent: [
            Example("def f(words):\n    return [print(word) for word in words]\n"),
            Example("def f(words):\n    sizes = [print(word) for word in words]\n    return sizes\n"),
            Example("def f(words):\n    for word in words:\n        print(word)\n"),
            Example("def f(xs):\n    any([print(x) for x in xs])\n"),
            Example("def f(xs):\n    [x + 1 for x in xs]\n"),
        ])

    func check(_ statement: AST.Expr, _ file: ReviewedFile) -> Finding? {
        guard let list = statement.value.as(AST.ListComp.self), let (action, test) = Self.action(list.elt) else {
            return nil
        }
        let unit = file.indentationUnit(at: statement.node)
        var lines: [String] = []
        var names: [Node] = []
        func add(_ line: String) { lines.append(String(repeating: unit, count: lines.count) + line) }
        for clause in list.generators.lazy.map({ AST.Comprehension(unchecked: $0) }) {
            let word = clause.isAsync != 0 ? "async for" : "for"
            add("\(word) \(clause.target.text) in \(clause.iter.code()):")
            names += clause.target.subtree.filter { $0.kind == .name }
            for condition in clause.ifs { add("if \(condition.code()):") }
        }
        if let test { add("if \(test.code()):") }
        add(action.code())
        let finding = Finding(statement.node, "Write a `for` loop: nobody uses the list")
        // `if x: […]` and `[…]; f()` have no room for a block.
        guard file.standsAlone(statement.node) else {
            return finding.advising("Write a `for` loop on lines of its own")
        }
        return
            finding.rewriting(
                "Replace the comprehension by a loop",
                safeIf: [.newNames(names, outside: list.node), .noClassAttribute(statement.node)],
                [.replaceStatements(statement.node, lines.joined(separator: "\n"))])
    }

    /// The call that is meant, and the test in front of it in `call() if test else None`.
    private static func action(_ element: Node) -> (Node, test: Node?)? {
        if element.kind == .call || element.kind == .await { return (element, nil) }
        guard let choice = element.as(AST.IfExp.self), choice.orelse.isNone,
            choice.body.kind == .call || choice.body.kind == .await
        else { return nil }
        return (choice.body, choice.test)
    }
}
