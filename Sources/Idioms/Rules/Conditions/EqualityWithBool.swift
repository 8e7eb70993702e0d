internal import PythonSyntax

/// `x == True`.
struct EqualityWithBool: Rule {
    static let page = RulePage(
        name: "eq-bool-literal", code: "CND002", topic: .conditions, level: .idiom,
        summary: "A value compared with `True` or `False`.",
        why: """
            A bool already is the answer; comparing it with `True` asks the same question once more. And a true value \
            such as `2` is not equal to `True`, which is rarely meant.
            """,
        instead: "Use the value itself, or `not` in front of it.",
        whenNot: "Arrays, data frames and query builders answer `==` element by element: `frame[column == True]`.",
        fixSafety: "Safe where the code shows a bool; elsewhere other values may count as true.",
        peers: ["E712", "C0121", "FURB149"], reading: ["PEP 8, Programming Recommendations"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x: bool):\n    return «x == True»\n", after: "def f(x: bool):\n    return x\n",
                showing: ["f(True)", "f(False)"]),
            Example(
                "def f(name: str):\n    if «name.isdigit() == False»:\n        return 1\n",
                after: "def f(name: str):\n    if not name.isdigit():\n        return 1\n",
                showing: ["f('a')", "f('1')"]),
            Example(
                "def f(done):\n    while «done != True»:\n        done = step()\n",
                after: "def f(done):\n    while not done:\n        done = step()\n"),
            Example("if(«False == ok»):\n    print(1)\n", after: "if(not ok):\n    print(1)\n"),
        ],
        silent: [
            Example("def f(x):\n    return x is True\n"), Example("def f(x, y):\n    return x == y\n"),
            Example("rows = frame[frame.paid == True]\n"), Example("query.filter(User.active == True)\n"),
            Example("import numpy as np\ndef f(xs):\n    return xs == True\n"),
            Example("mask = (a == True) & (b == False)\n"),
            Example("def f(a, b):\n    return a < b == True\n"), Example("print(True == False)\n"),
        ])

    func check(_ compare: AST.Compare, _ file: ReviewedFile) -> Finding? {
        guard let (left, op, right) = compare.node.singleComparison, op == .eq || op == .notEq else { return nil }
        let isRight = right.isBool(true) || right.isBool(false)
        let isLeft = left.isBool(true) || left.isBool(false)
        guard isLeft != isRight else { return nil }
        let operand = isRight ? left : right
        guard operand.constantValue == nil else { return nil }
        if file.types.type(of: operand) != .bool, isElementwise(compare.node) || file.usesOverloadingLibrary {
            return nil
        }
        let isPositive = (isRight ? right : left).isBool(op == .eq)
        let text = isPositive ? operand.code(.bitOr) : "not \(operand.code(.not))"
        return Finding(compare.node, "Use `\(text.prefix(60))` itself as the condition")
            .rewriting("Replace the comparison", safeIf: [.type(operand, .bool)], [.substitute(compare.node, text)])
    }

    /// Part of an index, of `&` and `|`, or of a query: there `==` builds something.
    private func isElementwise(_ node: Node) -> Bool {
        guard let parent = node.parent else { return false }
        switch parent.kind {
        case .subscript, .binOp, .keyword: return true
        case .unaryOp: return parent.negatedOperand == nil
        case .call:
            let call = AST.Call(unchecked: parent)
            return call.func != node && !call.func.isName("print") && !call.func.isName("bool")
        default: return false
        }
    }
}
