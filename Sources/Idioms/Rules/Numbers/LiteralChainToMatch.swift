internal import PythonSyntax

/// Four or more `elif c == "x"` on one name.
struct LiteralChainToMatch: Rule {
    static let page = RulePage(
        name: "elif-literals-to-match", code: "NUM006", topic: .numbers, level: .idiom, confidence: .medium,
        summary: "A chain of four or more branches that compare one name with literals.",
        why: """
            Each `elif` repeats the name and the comparison, and each has to be read to see that it asks about the \
            same. `match` says it once and leaves the cases.
            """,
        instead: """
            Write `match command:` and a `case` for each literal; `case \"a\" | \"b\":` joins two, `case _:` is the \
            rest.
            """,
        whenNot: "With fewer branches, or where each only looks up a value: that is a dict.",
        fixSafety: "Never applied unasked: an own `__eq__` would be called in another order or less often.",
        peers: ["SIM116"], reading: ["PEP 636", "Tutorial, match Statements"], python: 10)

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(command):
                    «if command == "go":
                        start()
                    elif command == "stop":
                        # at once
                        stop()
                        wait()
                    elif command in ("left", "right"):
                        turn(command)
                    elif command == "quit":
                        return
                    else:
                        print("what?")»
                """,
                after: """
                    def f(command):
                        match command:
                            case "go":
                                start()
                            case "stop":
                                # at once
                                stop()
                                wait()
                            case "left" | "right":
                                turn(command)
                            case "quit":
                                return
                            case _:
                                print("what?")
                    """),
            Example(
                """
                def f(n):
                    «if n == 0: return "zero"
                    elif n == 1: return "one"
                    elif n == -1 or n == 2: return "near"
                    elif 3 == n: return 'three'»
                """,
                after: """
                    def f(n):
                        match n:
                            case 0:
                                return "zero"
                            case 1:
                                return "one"
                            case -1 | 2:
                                return "near"
                            case 3:
                                return 'three'
                    """),
            Example(
                """
                «if key.code == "a":
                    x = 1
                elif key.code == "b":
                    x = 2
                elif key.code == "c":
                    x = 3
                elif key.code == "d":
                    x = 4»
                """,
                after: """
                    match key.code:
                        case "a":
                            x = 1
                        case "b":
                            x = 2
                        case "c":
                            x = 3
                        case "d":
                            x = 4
                    """),
        ],
        silent: [
            Example("if c == 'a':\n    f()\nelif c == 'b':\n    g()\nelif c == 'c':\n    h()\n"),
            Example("if c == 1:\n    f()\nelif c == 2:\n    g()\nelif c == 3:\n    h()\nelif d == 4:\n    i()\n"),
            Example("if c == 1:\n    f()\nelif c == 2:\n    g()\nelif c == 3:\n    h()\nelif c == x:\n    i()\n"),
            Example("if c == 1:\n    f()\nelif c == 2:\n    g()\nelif c == 3:\n    h()\nelif c > 4:\n    i()\n"),
            Example(
                """
                if c() == 1:
                    f()
                elif c() == 2:
                    g()
                elif c() == 3:
                    h()
                elif c() == 4:
                    i()
                """),
            Example("if c == 1:\n    f()\nelif c == 2:\n    g()\nelif c == 3:\n    h()\nelif c == None:\n    i()\n"),
        ])

    func check(_ top: AST.If, _ file: ReviewedFile) -> Finding? {
        guard let chain = top.chain, chain.branches.count >= 4 else { return nil }
        var cases: [(pattern: String, test: Node, body: NodeList)] = []
        var subject: Node?
        for branch in chain.branches {
            guard let (name, literals) = Self.literals(branch.test), subject?.isEqual(to: name) ?? true else {
                return nil
            }
            subject = name
            cases.append((literals.map(\.text).joined(separator: " | "), branch.test, branch.body))
        }
        guard let subject else { return nil }
        let finding = Finding(top.node, "Tell the cases of `\(subject.text)` apart with `match`")
        guard let text = file.matchText(subject.text, cases, chain.otherwise) else {
            return finding.advising("Use `match \(subject.text):`")
        }
        return finding.suggesting(
            "Replace the chain by `match`", because: "an own `__eq__` could notice",
            [.replaceStatements(top.node, text)])
    }

    /// What is compared, and with which literals.
    private static func literals(_ test: Node) -> (subject: Node, literals: [Node])? {
        if let either = test.as(AST.BoolOp.self), either.op == .or {
            let parts = either.values.compactMap { literals($0) }
            guard parts.count == either.values.count, let first = parts.first,
                parts.allSatisfy({ $0.subject.isEqual(to: first.subject) })
            else { return nil }
            return (first.subject, parts.flatMap(\.literals))
        }
        guard let compare = test.as(AST.Compare.self), compare.ops.count == 1 else { return nil }
        let right = compare.comparators[0]
        switch compare.ops[0] {
        case .eq:
            if isSubject(compare.left), isLiteral(right) { return (compare.left, [right]) }
            return isSubject(right) && isLiteral(compare.left) ? (right, [compare.left]) : nil
        case .in:
            let elements =
                right.as(AST.Tuple.self)?.elts ?? right.as(AST.List.self)?.elts ?? right.as(AST.Set.self)?.elts
            guard isSubject(compare.left), let elements, !elements.isEmpty, elements.allSatisfy(isLiteral) else {
                return nil
            }
            return (compare.left, Array(elements))
        default: return nil
        }
    }

    private static func isSubject(_ node: Node) -> Bool {
        node.kind == .name || node.as(AST.Attribute.self)?.value.kind == .name
    }

    /// A string, bytes or int: what `case` compares with `==`, on one line.
    private static func isLiteral(_ node: Node) -> Bool {
        switch node.constantValue {
        case .string?, .bytes?, .int?: !node.text.contains { $0.isNewline }
        default: node.intValue != nil
        }
    }
}
