internal import PythonSyntax

/// `"Hi " + name + ", " + str(n)`.
struct ConcatenationToFString: Rule {
    static let page = RulePage(
        name: "concat-to-fstring", code: "STX003", topic: .strings, level: .idiom,
        summary: "Text put together from literals and values with `+`.",
        why: """
            Quotation marks, plus signs and `str()` stand between the reader and the sentence, and a forgotten blank \
            or `str()` is easy to miss. An f-string looks like its result.
            """,
        instead: "Write one literal with the values in braces: `f\"Hi {name}, {n}\"`.",
        whenNot:
            "When only two strings are joined, or a piece takes a long expression: give that a name, or keep the `+`.",
        fixSafety: """
            Safe when each operand is known to be a string, and what `str()` got is of a built-in type: an f-string \
            accepts everything, where `+` raises `TypeError` for a number.
            """,
        peers: ["use-fstring-for-concatenation"], reading: ["PEP 498", "Tutorial, Formatted String Literals"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(n: str, a: int):\n    return «\"Hi \" + n + \", \" + str(a)»\n",
                after: "def f(n: str, a: int):\n    return f\"Hi {n}, {a}\"\n", showing: ["f('Ann', 3)", "f('', -1)"]),
            Example(
                "def f(x: float):\n    return len(«'{x} = ' + str(x)»)\n",
                after: "def f(x: float):\n    return len(f'{{x}} = {x}')\n", showing: ["f(1.5)"]),
            Example(
                "def f(first, last):\n    return «first + \" \" + last»\n",
                after: "def f(first, last):\n    return f\"{first} {last}\"\n"),
            Example(
                "def f(d: dict):\n    print(«\"it's \" + str(d['k']) + '.'»)\n",
                after: "def f(d: dict):\n    print(f\"it's {d['k']}.\")\n"),
        ],
        silent: [
            Example("greeting = \"Hi \" + name\n"),
            Example("total = 1 + x + 2\n"),
            Example("text = \"a\" + \"b\" + \"c\"\n"),
            Example("data = b\"a\" + x + b\"c\"\n"),
            Example(
                """
                text = ("a very long text that goes on and on and on and on and on and on and on and" +
                        name + "!")

                """
            ),
            Example("text = \"a\" + \", \".join(f\"{x}\" for x in xs) + \"b\"\n"),
            Example("xs = [\"a\"] + xs + [\"b\"]\n"),
            Example("print(\"it's \" + d['k'] + '\"')\n"),
        ])

    func check(_ sum: AST.BinOp, _ file: ReviewedFile) -> Finding? {
        guard sum.op == .add, sum.node.parent?.as(AST.BinOp.self)?.op != .add else { return nil }
        let operands = Self.operands(sum.node)
        let literals = operands.filter { $0.isString }
        guard !literals.isEmpty, literals.count < operands.count, !sum.node.isInsideFString else { return nil }
        let hasConversion = operands.contains { file.calls($0, builtin: "str") }
        guard operands.count > 2 || hasConversion, let quote = literals[0].stringTokens.only?.quote,
            quote.utf8.count == 1
        else { return nil }
        var body = ""
        var checks: [Check] = []
        for operand in operands {
            if operand.isString {
                guard let text = operand.literalBody(in: quote) else { return nil }
                body += text
            } else {
                let shown = Self.shown(operand, file)
                guard let field = shown.fStringField(in: quote) else { return nil }
                body += field
                checks.append(shown == operand ? .type(operand, .str) : .formatsAsString(shown))
            }
        }
        let text = "f" + quote + body + quote
        // What does not fit on the line would only be another long line.
        guard Check.fits(text, at: sum.node).failure(file) == nil else { return nil }
        return Finding(sum.node, "Write the text as one f-string")
            .rewriting(
                "Put the values into an f-string", safeIf: checks + [.pureOrPlain(operands)],
                [
                    .replace(sum.node, text)
                ])
    }

    /// `a + b + c` from left to right; an operand in parentheses stays one.
    private static func operands(_ node: Node) -> [Node] {
        guard let sum = node.as(AST.BinOp.self), sum.op == .add else { return [node] }
        return operands(sum.left) + [sum.right]
    }

    /// The only argument of `str(…)`, else the operand.
    private static func shown(_ operand: Node, _ file: ReviewedFile) -> Node {
        guard file.calls(operand, builtin: "str"), let argument = operand.as(AST.Call.self)?.onlyArgument else {
            return operand
        }
        return argument
    }
}

extension Array {
    /// The element, if there is exactly one.
    fileprivate var only: Element? { count == 1 ? self[0] : nil }
}

extension Check {
    /// E: putting an f-string together evaluates and formats in turns; `+` on strings cannot tell.
    fileprivate static func pureOrPlain(_ operands: [Node]) -> Check {
        .sameOrder(operands, uses: Array(operands.indices))
    }
}
