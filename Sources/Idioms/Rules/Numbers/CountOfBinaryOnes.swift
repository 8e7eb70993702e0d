internal import PythonSyntax

/// `bin(n).count("1")`.
struct CountOfBinaryOnes: Rule {
    static let page = RulePage(
        name: "bit-count", code: "NUM004", topic: .numbers, level: .idiom,
        summary: "Bits counted in the text of a binary number.",
        why: """
            The number of ones is a property of the int, which it answers itself; no text has to be made and searched.
            """,
        instead: "Write `n.bit_count()`.",
        whenNot: "Before Python 3.10.",
        fixSafety: "Safe for ints, negative ones too: both leave the sign aside.",
        peers: ["FURB161"], reading: ["Numeric Types, int.bit_count"], python: 10)

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(n: int):
                    return «bin(n).count("1")»

                """,
                after: """
                    def f(n: int):
                        return n.bit_count()

                    """,
                showing: ["f(7)", "f(0)", "f(-7)"]),
            Example(
                """
                def f(n):
                    return «bin(n)[2:].count('1')» + 1

                """,
                after: """
                    def f(n):
                        return n.bit_count() + 1

                    """),
            Example(
                "a, b = 6, 3\nprint(«bin(a ^ b).count('1')»)\n", after: "a, b = 6, 3\nprint((a ^ b).bit_count())\n"),
        ],
        silent: [
            Example("bin(n).count('0')\n"), Example("hex(n).count('1')\n"), Example("bin(n).count('1', 2)\n"),
            Example("def bin(n): return '1'\nbin(3).count('1')\n"), Example("bin(n)[3:].count('1')\n"),
        ])

    static let callees: Words? = ["count"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard var text = call.receiver(of: "count"), call.onlyArgument?.stringValue == "1" else { return nil }
        if let part = text.as(AST.Subscript.self), let slice = part.slice.as(AST.Slice.self),
            slice.lower?.isInt(2) == true,
            slice.upper == nil, slice.step == nil
        {
            text = part.value
        }
        guard file.calls(text, builtin: "bin"), let number = AST.Call(unchecked: text).onlyArgument else { return nil }
        return Finding(call.node, "Count the ones with `bit_count`")
            .rewriting(
                "Use `bit_count`", safeIf: [.type(number, .int, .bool)],
                [.replace(call.node, "\(number.code(.atom)).bit_count()")])
    }
}
