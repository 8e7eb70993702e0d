internal import PythonSyntax

/// `not x in s`.
struct NegatedMembership: Rule {
    static let page = RulePage(
        name: "not-in-order", code: "CND004", topic: .conditions, level: .idiom,
        summary: "`not` in front of `in` or `is`, instead of `not in` or `is not`.",
        why: "`not x in s` could be read as `(not x) in s`; `x not in s` cannot, and it is how one says it.",
        instead: "Write `x not in s` and `x is not y`.",
        whenNot: "There is no exception: both forms mean exactly the same.",
        fixSafety: "Always safe.", peers: ["E713", "E714", "SIM203", "C0117"],
        reading: ["PEP 8, Programming Recommendations"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x, xs):\n    return «not x in xs»\n", after: "def f(x, xs):\n    return x not in xs\n",
                showing: ["f(1, [1])", "f(2, [1])", "f(1, 2)"]),
            Example(
                "def f(x):\n    if «not(x is None)»:\n        return x\n",
                after: "def f(x):\n    if x is not None:\n        return x\n", showing: ["f(1)", "f(None)"]),
            Example(
                "def f(a, b):\n    return a and(«not a + 1 not in b»)\n",
                after: "def f(a, b):\n    return a and(a + 1 in b)\n",
                showing: ["f(1, [2])", "f(1, [])", "f(0, [])"]),
        ],
        silent: [
            Example("def f(x, xs):\n    return x not in xs\n"), Example("def f(x, xs):\n    return (not x) in xs\n"),
            Example("def f(x, y):\n    return not x == y\n"), Example("def f(x, xs):\n    return not x in xs in xs\n"),
            Example("def f(x, xs):\n    return not (x in xs or x is None)\n"),
        ])

    func check(_ negation: AST.UnaryOp, _ file: ReviewedFile) -> Finding? {
        guard let operand = negation.node.negatedOperand, let (left, op, right) = operand.singleComparison else {
            return nil
        }
        switch op {
        case .in, .notIn, .is, .isNot: break
        default: return nil
        }
        let word = op.negated.text
        let text = "\(left.code(.bitOr)) \(word) \(right.code(.bitOr))"
        return Finding(negation.node, "Say `\(word)`")
            .rewriting("Use `\(word)`", [.substitute(negation.node, text)])
    }
}
