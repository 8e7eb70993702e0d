internal import PythonSyntax

/// `if x == "a" or "b":`.
struct ConstantCondition: Rule {
    static let page = RulePage(
        name: "constant-condition", code: "CND022", topic: .conditions, level: .bugProne,
        summary: "A condition that is always true, or never.",
        why: """
            `x == "a" or "b"` asks whether `x` is `"a"`, and otherwise whether `"b"` is true, which any text but the \
            empty one is. A test that cannot fail is no test.
            """,
        instead: "Repeat what is asked, or write `x in (\"a\", \"b\")`.",
        whenNot: "A part switched off with `and False` for a moment while you debug.",
        fixSafety: "The condition starts to matter, so what the program does changes.",
        peers: ["SIM220", "SIM221", "SIM222", "SIM223", "R1727"], reading: ["Language Reference, Boolean operations"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x):\n    if «x == 'a' or 'b'»:\n        return 1\n",
                after: "def f(x):\n    if x in ('a', 'b'):\n        return 1\n"),
            Example(
                "while not («n == 1 or 2 or 3»):\n    n = g()\n", after: "while not (n in (1, 2, 3)):\n    n = g()\n"),
            Example("if «x.ready() and False»:\n    print(x)\n"), Example("if y and («x or True»):\n    print(x)\n"),
            Example("ok = «a and not a»\n"), Example("ok = «c or not a.b or a.b»\n"),
        ],
        silent: [
            Example("name = given or 'nobody'\n"), Example("if x == 'a' or y == 'b':\n    print(x)\n"),
            Example("while True:\n    f()\n"), Example("if x or '':\n    print(x)\n"), Example("ok = a or not b\n"),
            Example("if f() and not f():\n    print(1)\n"), Example("if x and 'b' in x:\n    print(1)\n"),
            Example("print(x == 'a' or 'b')\n"),
        ])

    func check(_ chain: AST.BoolOp, _ file: ReviewedFile) -> Finding? {
        let values = Array(chain.values)
        let isOr = chain.op == .or
        let outcome = isOr ? "always true" : "never true"
        let contradicts = values.contains { value in
            guard let operand = value.negatedOperand, operand.isStablePlace else { return false }
            return values.contains { $0.isEqual(to: operand) }
        }
        if contradicts {
            return Finding(chain.node, "Look at this condition again: it is \(outcome)")
                .advising("Say which of the two is meant")
        }
        guard chain.node.isTruthOnly, let place = values.firstIndex(where: { truth(of: $0) == isOr }) else {
            return nil
        }
        let finding = Finding(
            chain.node, "Look at this condition again: `\(values[place].text.prefix(30))` makes it \(outcome)")
        guard isOr, place > 0, let (left, op, right) = values[0].singleComparison, op == .eq,
            values.dropFirst().allSatisfy({ isChoice($0) }), left.isStablePlace, isChoice(right)
        else { return finding.advising("Take the constant away, or compare with it") }
        let choices = ([right] + values.dropFirst()).map { $0.code(.test) }.joined(separator: ", ")
        return finding.suggesting(
            "Compare with each of them", because: "the condition was always true until now",
            [.substitute(chain.node, "\(left.text) in (\(choices))")])
    }

    private func isChoice(_ node: Node) -> Bool { node.isString || node.intValue != nil }

    /// The truth of a literal.
    private func truth(of node: Node) -> Bool? {
        switch node.constantValue {
        case .bool(let flag): flag
        case .int(let number): number != 0
        case .string(let text): text.bytes.count > 0
        case ConstantValue.none?: false
        default: nil
        }
    }
}
