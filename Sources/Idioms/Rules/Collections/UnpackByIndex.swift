internal import PythonSyntax

/// `a = p[0]`, `b = p[1]`.
struct UnpackByIndex: Rule {
    static let page = RulePage(
        name: "unpack-by-index", code: "COL021", topic: .collections, level: .idiom, confidence: .medium,
        summary: "The parts of a tuple get their names one by one, by number.",
        why: """
            Unpacking gives all parts their names in one line, without numbers to compare, and checks how many there \
            are.
            """,
        instead: "Write `a, b = p`; in a loop, `for a, b in pairs`.",
        whenNot: "When there may be more parts than are wanted: then write `a, b, *_ = p` or keep the numbers.",
        fixSafety: """
            Safe when the code shows how many parts there are; otherwise more of them would raise `ValueError`.
            """,
        peers: [], reading: ["Tutorial, Tuples and Sequences"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(d: dict):
                    for item in d.items():
                        «key = item[0]
                        value = item[1]»
                        print(key, value)
                """,
                after: """
                    def f(d: dict):
                        for item in d.items():
                            key, value = item
                            print(key, value)
                    """,
                showing: ["f({1: 2, 3: 4})"]),
            Example(
                """
                def f(p: tuple[int, int, int]):
                    «x = p[0]
                    y = p[1]
                    z = p[2]»
                    return x + y * z
                """,
                after: """
                    def f(p: tuple[int, int, int]):
                        x, y, z = p
                        return x + y * z
                    """,
                showing: ["f((1, 2, 3))"]),
            Example(
                """
                def f(line):
                    parts = line.split("=")
                    «name = parts[0]
                    value = parts[1]»
                    return {name: value}
                """,
                after: """
                    def f(line):
                        parts = line.split("=")
                        name, value = parts
                        return {name: value}
                    """),
        ],
        silent: [
            Example("def f(p):\n    a = p[0]\n    b = p[1]\n    return a, b, p[2]\n"),
            Example("def f(p):\n    a = p[0]\n    b = p[2]\n    return a, b\n"),
            Example("def f(p):\n    a = p[0]\n    return a\n"),
            Example("def f(p, q):\n    a = p[0]\n    b = q[1]\n    return a, b\n"),
            Example("def f(p):\n    a = p[0]\n    b = p[1]\n    return a, b, len(p)\n"),
            Example("def f(p: dict):\n    a = p[0]\n    b = p[1]\n    return a, b\n"),
            Example("import sys\na = sys.argv[0]\nb = sys.argv[1]\n"),
            Example("def f(p: str):\n    a = p[0]\n    b = p[1]\n    return a, b\n"),
            Example("def f():\n    p = [1, 2, 3]\n    a = p[0]\n    b = p[1]\n    return a, b\n"),
        ])

    func check(_ assign: AST.Assign, _ file: ReviewedFile) -> Finding? {
        guard let (target, container) = part(assign.node, number: 0), container.kind == .name else { return nil }
        var targets = [target]
        var statements = [assign.node]
        while let next = statements.last?.nextStatement, let (name, other) = part(next, number: targets.count),
            other.isSameName(as: container)
        {
            targets.append(name)
            statements.append(next)
        }
        guard targets.count >= 2, Set(targets.map(\.text)).count == targets.count,
            !targets.contains(where: { $0.isSameName(as: container) }),
            file.isMentionedOnly(container, in: statements), mayBeRecord(container, targets.count, file)
        else { return nil }
        let text = "\(targets.map(\.text).joined(separator: ", ")) = \(container.text)"
        return Finding(from: assign.node, to: statements[statements.count - 1], "Unpack it: `\(text)`")
            .rewriting(
                "Unpack it", safeIf: [.length(container, targets.count)],
                [.replaceStatements(assign.node, through: statements.last, text)])
    }

    /// `name = container[number]`: the name and the container.
    private func part(_ statement: Node, number: Int) -> (Node, Node)? {
        guard let assignment = statement.soleAssignment, assignment.target.kind == .name,
            let item = assignment.value.numberedItem, item.number == number
        else { return nil }
        return (assignment.target, item.container)
    }

    /// No mapping, no text, and not known to be longer.
    private func mayBeRecord(_ node: Node, _ count: Int, _ file: ReviewedFile) -> Bool {
        if let length = file.shownLength(of: node) { return length == count }
        guard let type = file.types.type(of: node) else { return true }
        guard type == .list || type == .tuple, let binding = file.names.variable(node)?.onlyBinding else {
            return false
        }
        let elements = binding.node.parent?.soleAssignment?.value.as(AST.List.self)?.elts
        return elements == nil || elements?.count == count
    }
}
