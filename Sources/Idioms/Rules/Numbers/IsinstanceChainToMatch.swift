internal import PythonSyntax

/// `if isinstance(x, A): … elif isinstance(x, B): …`.
struct IsinstanceChainToMatch: Rule {
    static let page = RulePage(
        name: "isinstance-chain-to-match", code: "NUM007", topic: .numbers, level: .idiom, confidence: .medium,
        summary: "A chain of three or more branches that ask for the type of one name.",
        why: """
            `match` with class patterns names the value once and the classes in a column; a pattern can take the \
            object apart in the same line: `case Point(x=0, y=y):`.
            """,
        instead: "Write `match shape:` and `case Circle():`, `case Square() | Rectangle():`, `case _:`.",
        whenNot: """
            When the classes are your own and share a base: a method on each says it without asking. Also where a \
            class name is a variable that can hold a tuple.
            """,
        fixSafety: """
            Never applied unasked: the order stays, so that `bool` before `int` keeps its meaning, but a name that \
            holds a tuple of classes works in `isinstance` only.
            """,
        reading: ["PEP 636, Matching classes"], python: 10)

    static let examples = Examples(
        flagged: [
            Example(
                """
                def area(shape):
                    «if isinstance(shape, Circle):
                        return 3 * shape.r
                    elif isinstance(shape, (Square, geo.Box)):
                        return shape.a
                    elif isinstance(shape, Line):
                        return 0
                    else:
                        raise TypeError»
                """,
                after: """
                    def area(shape):
                        match shape:
                            case Circle():
                                return 3 * shape.r
                            case Square() | geo.Box():
                                return shape.a
                            case Line():
                                return 0
                            case _:
                                raise TypeError
                    """),
            Example(
                """
                def f(x):
                    «if isinstance(x, bool):
                        return "truth"
                    elif isinstance(x, int) or isinstance(x, float):
                        return "number"
                    elif isinstance(x, str):
                        return "text"»
                    return 'other'
                """,
                after: """
                    def f(x):
                        match x:
                            case bool():
                                return "truth"
                            case int() | float():
                                return "number"
                            case str():
                                return "text"
                        return 'other'
                    """),
            Example(
                """
                «if isinstance(x.value, A):  # first
                    a()
                elif isinstance(x.value, B):
                    b()
                elif isinstance(x.value, C):
                    c()»
                """,
                after: """
                    # first
                    match x.value:
                        case A():
                            a()
                        case B():
                            b()
                        case C():
                            c()
                    """),
        ],
        silent: [
            Example("if isinstance(x, A):\n    a()\nelif isinstance(x, B):\n    b()\n"),
            Example(
                """
                if isinstance(x, A):
                    a()
                elif isinstance(y, B):
                    b()
                elif isinstance(x, C):
                    c()
                """),
            Example("if isinstance(x, A):\n    a()\nelif x == 1:\n    b()\nelif isinstance(x, C):\n    c()\n"),
            Example(
                """
                if isinstance(x, A):
                    a()
                elif isinstance(x, type(y)):
                    b()
                elif isinstance(x, C):
                    c()
                """),
            Example(
                """
                if isinstance(x, A) and x:
                    a()
                elif isinstance(x, B):
                    b()
                elif isinstance(x, C):
                    c()
                """),
        ])

    func check(_ top: AST.If, _ file: ReviewedFile) -> Finding? {
        guard let chain = top.chain, chain.branches.count >= 3 else { return nil }
        var cases: [(pattern: String, test: Node, body: NodeList)] = []
        var subject: Node?
        for branch in chain.branches {
            guard let (name, classes) = question(branch.test, file), subject?.isEqual(to: name) ?? true else {
                return nil
            }
            subject = name
            cases.append((classes.map { "\($0.text)()" }.joined(separator: " | "), branch.test, branch.body))
        }
        guard let subject else { return nil }
        let finding = Finding(top.node, "Tell the types of `\(subject.text)` apart with `match`")
        guard let text = file.matchText(subject.text, cases, chain.otherwise) else {
            return finding.advising("Use `match \(subject.text):` with class patterns")
        }
        return finding.suggesting(
            "Replace the chain by `match`", because: "a name could stand for a tuple of classes",
            [.replaceStatements(top.node, text)])
    }

    /// Of what it asks for which classes.
    private func question(_ test: Node, _ file: ReviewedFile) -> (subject: Node, classes: [Node])? {
        if let either = test.as(AST.BoolOp.self), either.op == .or {
            let parts = either.values.compactMap { question($0, file) }
            guard parts.count == either.values.count, let first = parts.first,
                parts.allSatisfy({ $0.subject.isEqual(to: first.subject) })
            else { return nil }
            return (first.subject, parts.flatMap(\.classes))
        }
        guard file.calls(test, builtin: "isinstance"), let arguments = AST.Call(unchecked: test).arguments(2),
            isPath(arguments[0])
        else { return nil }
        let classes = arguments[1].as(AST.Tuple.self).map { Array($0.elts) } ?? [arguments[1]]
        guard !classes.isEmpty, classes.allSatisfy(isPath) else { return nil }
        return (arguments[0], classes)
    }

    private func isPath(_ node: Node) -> Bool {
        if let attribute = node.as(AST.Attribute.self) { return isPath(attribute.value) }
        return node.kind == .name
    }
}
