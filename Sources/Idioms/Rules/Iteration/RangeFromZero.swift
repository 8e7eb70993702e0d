internal import PythonSyntax

/// `range(0, n)`.
struct RangeFromZero: Rule {
    static let page = RulePage(
        name: "range-from-zero", code: "ITR016", topic: .iteration, level: .idiom,
        summary: "A `range` that is told to begin at 0, where it begins anyway.",
        why: "`range(n)` is what everybody reads and writes; a `0` makes one look for the reason why it is there.",
        instead: "Leave the `0` out: `range(n)`.",
        whenNot: "With a step, which needs all three arguments.", fixSafety: "Always safe.", peers: ["PIE808"],
        reading: ["Built-in Types, Ranges"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(n):\n    for i in «range(0, n)»:\n        print(i)\n",
                after: "def f(n):\n    for i in range(n):\n        print(i)\n", showing: ["f(2)", "f('a')"]),
            Example("xs = list(«range( 0 , 3)»)\n", after: "xs = list(range( 3))\n", showing: ["xs"]),
            Example("r = «range(0, (2 + 1))»\n", after: "r = range((2 + 1))\n", showing: ["r"]),
        ],
        silent: [
            Example("for i in range(0, 10, 2):\n    print(i)\n"), Example("for i in range(1, 10):\n    print(i)\n"),
            Example("for i in range(10):\n    print(i)\n"), Example("for i in range(0, *xs):\n    print(i)\n"),
            Example("def range(a, b):\n    return a\nrange(0, 3)\n"), Example("r = range(False, 3)\n"),
        ])

    static let callees: Words? = ["range"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.func.isName("range"), let bounds = call.arguments(2), bounds[0].isInt(0),
            file.calls(call.node, builtin: "range")
        else { return nil }
        let start = bounds[0].parenthesizedRange.lowerBound
        return Finding(call.node, "Leave out the `0`: `range(\(bounds[1].text))` begins there")
            .rewriting("Leave out the `0`", [Edit(start..<bounds[1].parenthesizedRange.lowerBound, "")])
    }
}
