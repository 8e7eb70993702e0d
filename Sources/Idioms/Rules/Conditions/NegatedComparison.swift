internal import PythonSyntax

/// `not a == b`, `not not a`.
struct NegatedComparison: Rule {
    static let page = RulePage(
        name: "negated-comparison", code: "CND012", topic: .conditions, level: .idiom,
        summary: "`not` in front of a comparison that has an operator for the opposite, or in front of `not`.",
        why: "The reader reads a statement and then turns it round; the opposite operator says at once what is asked.",
        instead: "Write `a != b`, `a >= b`; for a bool of something write `bool(a)`.",
        whenNot: "With sets or NaN, where neither `a < b` nor `a >= b` need hold.",
        fixSafety: "Safe for operands of known types; a class can give `!=` a meaning of its own.",
        peers: ["SIM201", "SIM202", "SIM208"], reading: ["Language Reference, Comparisons"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(a: int, b: int):\n    return «not a == b»\n",
                after: "def f(a: int, b: int):\n    return a != b\n",
                showing: ["f(1, 1)", "f(1, 2)"]),
            Example(
                "def f(a: int):\n    if «not(a < 3)»:\n        return a\n",
                after: "def f(a: int):\n    if a >= 3:\n        return a\n", showing: ["f(3)", "f(2)"]),
            Example("def f(a, b):\n    return «not a.x != b»\n", after: "def f(a, b):\n    return a.x == b\n"),
            Example(
                "def f(a):\n    return «not not a»\n", after: "def f(a):\n    return bool(a)\n",
                showing: ["f([])", "f(3)"]),
            Example(
                "def f(a, b):\n    if «not not a» and b:\n        return b\n",
                after: "def f(a, b):\n    if a and b:\n        return b\n", showing: ["f([], 1)", "f(3, 1)"]),
        ],
        silent: [
            Example("def f(a, b):\n    return a != b\n"), Example("def f(a, b):\n    return not a < b\n"),
            Example("def f(a: set, b: set):\n    return not a <= b\n"),
            Example("def f(a, b):\n    return not a in b\n"),
            Example("def f(a, b, c):\n    return not a == b == c\n"),
            Example("def f(a, b):\n    return not (a == b or a)\n"),
            Example("class A:\n    def __ne__(self, other):\n        return not self == other\n"),
        ])

    func check(_ negation: AST.UnaryOp, _ file: ReviewedFile) -> Finding? {
        guard let operand = negation.node.negatedOperand else { return nil }
        if let inner = operand.negatedOperand { return doubled(negation.node, inner, file) }
        guard let (left, op, right) = operand.singleComparison else { return nil }
        switch op {
        case .eq, .notEq: break
        case .lt, .ltE, .gt, .gtE: guard file.canNegate(left, op, right) else { return nil }
        default: return nil
        }
        // `__ne__` is made of `==` like this.
        if let function = negation.node.enclosingFunction?.as(AST.AnyFunction.self), function.name == "__ne__" {
            return nil
        }
        let word = op.negated.text
        let text = "\(left.code(.bitOr)) \(word) \(right.code(.bitOr))"
        let plain = Check(.typeKnown, "`\(word)` is the opposite here") { file in
            file.canNegate(left, op, right) ? nil : "the operands may have a `\(word)` of their own"
        }
        return Finding(negation.node, "Say `\(word)`")
            .rewriting("Use `\(word)`", safeIf: [plain], [.substitute(negation.node, text)])
    }

    private func doubled(_ node: Node, _ value: Node, _ file: ReviewedFile) -> Finding? {
        if node.parent?.negatedOperand != nil || value.negatedOperand != nil { return nil }
        if node.isTruthOnly || file.isSurelyBool(value) {
            return Finding(node, "Leave out both `not`")
                .rewriting("Leave them out", [.substitute(node, value.code(.not))])
        }
        return Finding(node, "Write `bool(…)`")
            .requiring(.builtins("bool", at: node))
            .rewriting("Use `bool`", [.substitute(node, "bool(\(value.code(.test)))")])
    }
}
