internal import PythonSyntax

/// `xs.append(a)`, `xs.append(b)`.
struct RepeatedAppend: Rule {
    static let page = RulePage(
        name: "repeated-append", code: "COL033", topic: .collections, level: .idiom,
        summary: "Several elements are appended to a list, one statement each.",
        why: "One `extend` shows the elements next to each other, and that they belong together.",
        instead: "Write `xs.extend((a, b))`, or put them where the list is made.",
        whenNot: "When each line says something of its own, or comments stand between them.",
        fixSafety: """
            Safe for a list and values that are simply there. Values that are worked out by calls are all worked out \
            first: one that fails would leave out those before it, one that looks at the list would not find them.
            """,
        peers: ["FURB113"], reading: ["Standard types, Mutable Sequence Types"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(a, b):\n    xs = [a]\n    «xs.append(b)\n    xs.append(1)»\n    return xs\n",
                after: "def f(a, b):\n    xs = [a]\n    xs.extend((b, 1))\n    return xs\n", showing: ["f(1, 2)"]),
            Example(
                """
                def f(xs: list, p):
                    «xs.append((p, 1))
                    xs.append('b')
                    xs.append(-1)»
                    return xs
                """,
                after: """
                    def f(xs: list, p):
                        xs.extend(((p, 1), 'b', -1))
                        return xs
                    """,
                showing: ["f([0], 2)"]),
            Example(
                "out = list()\nif out is not None:\n    «out.append(min(3, 4))\n    out.append(max(3, 4))»\n",
                after: "out = list()\nif out is not None:\n    out.extend((min(3, 4), max(3, 4)))\n"),
            Example(
                "xs = [0]\n«xs.append(input())\nxs.append(input())»\n",
                after: "xs = [0]\nxs.extend((input(), input()))\n"),
            Example(
                """
                def f(pair):
                    xs = []
                    «xs.append("The first of the two elements that were handed over: %s" % pair[0])
                    xs.append("The second of the two elements that were handed over: %s" % pair[1])»
                    return xs
                """,
                after: """
                    def f(pair):
                        xs = []
                        xs.extend((
                            "The first of the two elements that were handed over: %s" % pair[0],
                            "The second of the two elements that were handed over: %s" % pair[1],
                        ))
                        return xs
                    """),
        ],
        silent: [
            Example("def f(xs):\n    xs.append(1)\n    xs.append(2)\n"),
            Example("xs = [0]\nxs.append(1)\n"), Example("xs = [0]\nys = [0]\nxs.append(1)\nys.append(2)\n"),
            Example("xs = [0]\nxs.append(1)\nxs.append(len(xs))\n"),
            Example("xs = [0]\nxs.append(1)\nprint(xs)\nxs.append(2)\n"),
            Example("xs = [0]\nxs.append(1)  # the first\nxs.append(2)\n"),
            Example("xs = [0]\nxs.append(xs.pop())\nxs.append(2)\n"),
        ])

    func check(_ statement: AST.Expr, _ file: ReviewedFile) -> Finding? {
        guard let (list, element) = appending(statement.node) else { return nil }
        // Only from the first of them.
        if let previous = statement.node.previousStatement, let (other, _) = appending(previous),
            other.isSameName(as: list)
        {
            return nil
        }
        var elements = [element]
        var last = statement.node
        while let next = last.nextStatement, let (other, value) = appending(next), other.isSameName(as: list) {
            elements.append(value)
            last = next
        }
        let range = statement.node.start..<last.end
        // A comment on a line is about that line.
        guard elements.count >= 2, !file.comments.contains(where: { $0.overlaps(range) }),
            file.types.type(of: list) == .list
        else { return nil }
        let text = Self.extend(list, elements, at: statement.node, file)
        return Finding(from: statement.node, to: last, "Use one `extend` for all of them")
            .requiring(.notRead(list, in: elements))
            .rewriting(
                "Use `extend`", safeIf: [.type(list, .list), .plainValues(elements)],
                [
                    .replaceStatements(statement.node, through: last, text)
                ])
    }

    /// On one line, or with a line for each element.
    private static func extend(_ list: Node, _ elements: [Node], at node: Node, _ file: ReviewedFile) -> String {
        let codes = elements.map { $0.code() }
        let text = "\(list.text).extend((\(codes.joined(separator: ", "))))"
        let column = file.source.position(at: node.start).column - 1
        guard column + text.unicodeScalars.count > file.settings.lineLength else { return text }
        return "\(list.text).extend((\n" + codes.map { "    \($0),\n" }.joined() + "))"
    }

    private func appending(_ statement: Node) -> (Node, Node)? {
        guard let call = statement.as(AST.Expr.self)?.value.as(AST.Call.self), let list = call.receiver(of: "append"),
            list.kind == .name, let element = call.onlyArgument, !element.text.contains("\n")
        else { return nil }
        return (list, element)
    }
}
