internal import PythonSyntax

/// `q = a // b` and `r = a % b`, one after the other.
struct QuotientAndRemainder: Rule {
    static let page = RulePage(
        name: "quotient-remainder", code: "NUM002", topic: .numbers, level: .idiom, confidence: .medium,
        summary: "Quotient and remainder of the same division, worked out in two statements.",
        why: """
            The two results belong together; `divmod` gives both and names the operands once, so that they cannot \
            drift apart.
            """,
        instead: "Write `quotient, remainder = divmod(a, b)`.",
        whenNot: "In the hottest loops over small ints, where two operators cost less than a call.",
        fixSafety: "Safe for ints and floats whose operands have no side effects.",
        reading: ["Built-in Functions, divmod"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(a: int, b: int):\n    «q = a // b\n    r = a % b»\n    return q, r\n",
                after: "def f(a: int, b: int):\n    q, r = divmod(a, b)\n    return q, r\n",
                showing: ["f(7, 2)", "f(-7, 2)", "f(1, 0)"]),
            Example(
                """
                def f(n: int):
                    total = 0
                    while n:
                        «digit = n % 10
                        n //= 10»
                        total += digit
                    return total

                """,
                after: """
                    def f(n: int):
                        total = 0
                        while n:
                            n, digit = divmod(n, 10)
                            total += digit
                        return total

                    """,
                showing: ["f(123)", "f(0)"]),
            Example(
                "def f(seconds):\n    «s = seconds % 60\n    m = seconds // 60»\n    return m, s\n",
                after: "def f(seconds):\n    m, s = divmod(seconds, 60)\n    return m, s\n"),
            Example(
                "def f(n: int):\n    «bit = n % 2\n    n = n // 2»\n    return n, bit\n",
                after: "def f(n: int):\n    n, bit = divmod(n, 2)\n    return n, bit\n", showing: ["f(5)"]),
        ],
        silent: [
            Example(
                """
                a = a // b
                r = a % b
                """),
            Example(
                """
                q = a // b
                r = c % b
                """),
            Example(
                """
                q = f() // b
                r = f() % b
                """),
            Example("q = a // b\nprint(q)\nr = a % b\n"), Example("n //= 10\ndigit = n % 10\n"),
            Example("q = a / b\nr = a % b\n"), Example("b = a % b\nn = a // b\n"), Example("q = a // b\nq = a % b\n"),
        ])

    func check(_ first: AST.Assign, _ file: ReviewedFile) -> Finding? {
        guard let operation = first.value.as(AST.BinOp.self), operation.op == .floorDiv || operation.op == .mod,
            let target = first.targets.only, target.kind == .name, let next = first.node.nextStatement,
            let (second, op, left, right) = Self.parts(next), second.kind == .name, !second.isSameName(as: target),
            op == (operation.op == .mod ? .floorDiv : .mod), left.isEqual(to: operation.left),
            right.isEqual(to: operation.right), !operation.left.mentions(target), !operation.right.mentions(target)
        else { return nil }
        let (quotient, remainder) = operation.op == .floorDiv ? (target, second) : (second, target)
        let text =
            "\(quotient.text), \(remainder.text) = divmod(\(operation.left.code()), \(operation.right.code()))"
        return Finding(from: first.node, to: next, "Get both with `divmod`")
            .requiring(.pure([operation.left, operation.right]), .builtins("divmod", at: first.node))
            .rewriting(
                "Use `divmod`", safeIf: [.type(operation.left, .int, .float), .type(operation.right, .int, .float)],
                [.replaceStatements(first.node, through: next, text)])
    }

    /// `target = left op right` or `target op= right`.
    private static func parts(_ node: Node) -> (target: Node, op: BinaryOperator, left: Node, right: Node)? {
        if let update = node.as(AST.AugAssign.self) { return (update.target, update.op, update.target, update.value) }
        guard let assign = node.as(AST.Assign.self), let target = assign.targets.only,
            let operation = assign.value.as(AST.BinOp.self)
        else { return nil }
        return (target, operation.op, operation.left, operation.right)
    }
}
