internal import PythonSyntax

/// `x is 5`.
struct IdentityWithLiteral: Rule {
    static let page = RulePage(
        name: "is-literal", code: "CND003", topic: .conditions, level: .bugProne,
        summary: "`is` with a number, a string or a display of elements.",
        why: """
            `is` asks whether two names hold one and the same object. Whether two equal numbers or strings are one \
            object depends on the interpreter, so the test works today and fails on a longer string tomorrow.
            """,
        instead: "Compare values with `==`; keep `is` for `None`, `...` and sentinels of your own.",
        whenNot: "Never for literals: Python itself warns about it.",
        fixSafety: """
            Safe for an operand known to be an int and a small number, of which CPython keeps one object each; \
            elsewhere the answer changes just where it was wrong.
            """,
        peers: ["F632", "R0123"], reading: ["Language Reference, Identity comparisons"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x: int):\n    return «x is 5»\n", after: "def f(x: int):\n    return x == 5\n",
                showing: ["f(5)", "f(6)"]),
            Example(
                "def f(s):\n    if «s is not 'yes'»:\n        return s\n",
                after: "def f(s):\n    if s != 'yes':\n        return s\n"),
            Example(
                "def f(x):\n    return «x is []» or «x is ()»\n", after: "def f(x):\n    return x == [] or x == ()\n"),
            Example("def f(x):\n    return «-1 is x»\n", after: "def f(x):\n    return -1 == x\n"),
        ],
        silent: [
            Example("def f(x):\n    return x is None\n"), Example("def f(x):\n    return x is True or x is not ...\n"),
            Example("def f(x, y):\n    return x is y\n"), Example("def f(x):\n    return x == 5\n"),
            Example("def f(x):\n    return x is y is 5\n"), Example("def f(x):\n    return x in (5,)\n"),
        ])

    func check(_ compare: AST.Compare, _ file: ReviewedFile) -> Finding? {
        guard let (left, op, right) = compare.node.singleComparison, op == .is || op == .isNot,
            isLiteral(left) || isLiteral(right)
        else { return nil }
        let word = op == .is ? "==" : "!="
        let small = isLiteral(right) ? right : left
        let operand = isLiteral(right) ? left : right
        let cached = Check.that(
            .typeKnown, "`\(small.text.prefix(40))` is one object", otherwise: "equal values need not be one object"
        ) { file in
            guard let number = small.intValue, (-5...256).contains(number) else { return false }
            return file.types.type(of: operand) == .int
        }
        let text = "\(left.code(.bitOr)) \(word) \(right.code(.bitOr))"
        return Finding(compare.node, "Compare values with `\(word)`")
            .rewriting("Use `\(word)`", safeIf: [cached], [.substitute(compare.node, text)])
    }

    private func isLiteral(_ node: Node) -> Bool {
        switch node.kind {
        case .list, .tuple, .dict, .set, .joinedStr, .listComp, .dictComp, .setComp: return true
        case .unaryOp: return node.intValue != nil
        case .constant:
            switch AST.Constant(unchecked: node).value {
            case .int, .bigInt, .float, .complex, .string, .bytes: return true
            default: return false
            }
        default: return false
        }
    }
}
