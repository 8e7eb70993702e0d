internal import PythonSyntax

/// `int(a / b)`.
struct IntOfDivision: Rule {
    static let page = RulePage(
        name: "int-of-division", code: "NUM001", topic: .numbers, level: .idiom,
        summary: "A division of ints that becomes a float and is cut back to an int.",
        why: """
            `//` divides ints and stays with ints: exact for numbers of any size, where the float in between has 53 \
            bits and can overflow.
            """,
        instead: "Write `a // b`.",
        whenNot: "When a negative quotient has to be cut towards zero: `//` rounds down, so that -7 // 2 is -4.",
        fixSafety: "Safe where both numbers are plainly not negative; otherwise results below zero differ by one.",
        peers: ["R6602"], reading: ["Numeric Types, floor division"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(xs):\n    return xs[«int(len(xs) / 2)»]\n", after: "def f(xs):\n    return xs[len(xs) // 2]\n",
                showing: ["f([1, 2, 3])", "f('a')", "f('')"]),
            Example(
                "def f(lo: int, hi: int):\n    return «int((lo + hi) / 2)»\n",
                after: "def f(lo: int, hi: int):\n    return (lo + hi) // 2\n"),
            Example(
                "def f(xs, lo, hi):\n    mid = «int((lo + hi) / 2)»\n    return xs[mid]\n",
                after: "def f(xs, lo, hi):\n    mid = (lo + hi) // 2\n    return xs[mid]\n"),
            Example(
                """
                import math
                n = 7
                print(«math.floor(n / 2)» ** 2)

                """,
                after: """
                    import math
                    n = 7
                    print((n // 2) ** 2)

                    """),
        ],
        silent: [
            Example("def f(x: float):\n    return int(x / 2)\n"), Example("def f(a, b):\n    return int(a / b)\n"),
            Example(
                """
                n = 7
                print(n // 2)
                """),
            Example(
                """
                n = 7
                print(int(n / 2.0))
                """),
            Example(
                """
                n = 7
                print(int(n / 2, 10))
                """),
            Example("def int(x): return x\nn = 7\nprint(int(n / 2))\n"), Example("n = 7\nprint(round(n / 2))\n"),
        ])

    static let callees: Words? = ["int", "floor"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let division = call.onlyArgument?.as(AST.BinOp.self), division.op == .div else { return nil }
        let isInt = file.calls(call.node, builtin: "int")
        guard isInt || file.calls(call.node, "math.floor"), file.types.type(of: division.right) == .int else {
            return nil
        }
        guard file.types.type(of: division.left) == .int || isMiddle(division, call.node, file) else { return nil }
        let code = "\(division.left.code(.product)) // \(division.right.code(.factor))"
        let needsParentheses = (call.node.parent.map { Self.binds($0, call.node) }) ?? false
        let text = needsParentheses ? "(\(code))" : code
        return Finding(call.node, "Divide ints with `//`")
            .rewriting(
                "Use `//`",
                safeIf: [
                    .that(
                        .typeKnown, "neither number is negative",
                        otherwise: isInt
                            ? "below zero `int` cuts towards zero and `//` rounds down"
                            : "very large numbers come out exact"
                    ) { file in Self.isNatural(division.left, file) && (division.right.intValue ?? 0) > 0 }
                ], [.replace(call.node, text)])
    }

    /// What stands around binds at least as tightly as `//`.
    private static func binds(_ parent: Node, _ node: Node) -> Bool {
        switch parent.kind {
        case .unaryOp: return AST.UnaryOp(unchecked: parent).op != .not
        case .attribute, .await: return true
        case .subscript: return AST.Subscript(unchecked: parent).value == node
        case .call: return AST.Call(unchecked: parent).func == node
        case .binOp:
            let operation = AST.BinOp(unchecked: parent)
            return operation.op.precedence >= .product && (operation.right == node || operation.op == .pow)
        default: return false
        }
    }

    /// Half the sum of two names, which then is an index.
    private func isMiddle(_ division: AST.BinOp, _ call: Node, _ file: ReviewedFile) -> Bool {
        guard division.right.isInt(2), let sum = division.left.as(AST.BinOp.self), sum.op == .add,
            sum.left.kind == .name,
            sum.right.kind == .name, file.types.type(of: sum.left).map({ $0 == .int }) ?? true,
            file.types.type(of: sum.right).map({ $0 == .int }) ?? true
        else { return false }
        if let element = call.parent?.as(AST.Subscript.self) { return element.slice == call }
        guard let assign = call.parent?.as(AST.Assign.self), let target = assign.targets.only,
            let variable = file.names.variable(target)
        else { return false }
        return variable.reads.contains { read in
            guard let element = read.node.parent?.as(AST.Subscript.self) else { return false }
            return element.slice == read.node
        }
    }

    /// A length, a literal, or a sum of such.
    private static func isNatural(_ node: Node, _ file: ReviewedFile) -> Bool {
        if let number = node.intValue { return number >= 0 }
        if let sum = node.as(AST.BinOp.self), sum.op == .add {
            return isNatural(sum.left, file) && isNatural(sum.right, file)
        }
        return file.calls(node, builtin: "len")
    }
}
