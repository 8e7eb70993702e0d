internal import PythonSyntax

/// `x == "a" or x == "b"`.
struct EqualityChainToMembership: Rule {
    static let page = RulePage(
        name: "or-chain-to-in", code: "CND008", topic: .conditions, level: .idiom,
        summary: "One value compared with several others, joined by `or`.",
        why: """
            The name is repeated at every turn, and a reader has to check that it is the same one each time. `in` says \
            it once, and the choices stand next to each other.
            """,
        instead: "Write `x in (a, b)`, and `x not in (a, b)` for a chain of `!=` and `and`.",
        whenNot:
            "When a later choice is costly or only makes sense if the earlier ones failed: `in` evaluates all of them.",
        fixSafety: """
            Safe for literals, when only the truth of the chain is looked at or the value's type is known; other \
            choices are all evaluated afterwards, and `in` finds a NaN that is the same object.
            """,
        peers: ["PLR1714", "R1714", "FURB108", "SIM109"], reading: ["Language Reference, Membership test operations"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x):\n    if «x == 'a' or x == 'b'»:\n        return 1\n",
                after: "def f(x):\n    if x in ('a', 'b'):\n        return 1\n",
                showing: ["f('a')", "f('c')", "f(3)", "f([])"]),
            Example(
                "def f(x: int):\n    return «x != 1 and 2 != x and (x != 3)»\n",
                after: "def f(x: int):\n    return x not in (1, 2, 3)\n", showing: ["f(1)", "f(3)", "f(4)"]),
            Example(
                "def f(p, ok):\n    while ok or «p.kind == 1 or p.kind == 2»:\n        ok = p.next()\n",
                after: "def f(p, ok):\n    while ok or p.kind in (1, 2):\n        ok = p.next()\n",
                given: ["class P:\n    kind = 3\n    def next(self):\n        return False\n"],
                showing: ["f(P(), True)"]),
            Example(
                "def f(x, a, b):\n    return «x == a or x == b»\n", after: "def f(x, a, b):\n    return x in (a, b)\n"),
            Example(
                "def f(x, a, b):\n    return «a == x or x == b»\n", after: "def f(x, a, b):\n    return x in (a, b)\n"),
        ],
        silent: [
            Example("def f(x, a):\n    return x == a or a is x\n"),
            Example("def f(x, y):\n    return x == 1 or y == 2\n"),
            Example("def f(x):\n    return x == 1 and x == 2\n"),
            Example("def f(x):\n    return x == g() or x == h()\n"),
            Example("def f(x):\n    return x == 1 or x != 2\n"),
            Example("def f(x):\n    return x == 1 or g() or x == 2\n"),
            Example("def f(x):\n    return g() == 1 or g() == 2\n"),
            Example("def f(x):\n    return x == None or x == 1\n"), Example("def f(x):\n    return x in (1, 2)\n"),
        ])

    func check(_ chain: AST.BoolOp, _ file: ReviewedFile) -> Finding? {
        let op: ComparisonOperator = chain.op == .or ? .eq : .notEq
        let values = Array(chain.values)
        let sides = values.map { comparison($0, op) }
        for first in values.indices.dropLast() {
            for side in sides[first] {
                let choices = sides[first...].map { $0.first { $0.subject.isEqual(to: side.subject) }?.value }
                    .prefix { $0 != nil }.compactMap { $0 }
                if choices.count > 1 {
                    return finding(chain, first...first + choices.count - 1, side.subject, choices, file)
                }
            }
        }
        return nil
    }

    private func finding(
        _ chain: AST.BoolOp, _ part: ClosedRange<Int>, _ subject: Node, _ choices: [Node], _ file: ReviewedFile
    ) -> Finding? {
        let first = chain.values[part.lowerBound]
        let range = first.parenthesizedRange.lowerBound..<chain.values[part.upperBound].parenthesizedRange.upperBound
        let word = chain.op == .or ? "in" : "not in"
        let text = "\(subject.code(.bitOr)) \(word) (\(choices.map { $0.code(.test) }.joined(separator: ", ")))"
        let finding = Finding(chain.node, range: range, "Ask once with `\(subject.text.prefix(40)) \(word) (…)`")
        guard file.fits(text, in: range) else { return finding.advising("Write `\(word)` and a tuple of the choices") }
        let literal = Check.that(
            .effectFree, "the choices are literals",
            otherwise: "all choices are evaluated, and `in` takes a NaN for itself"
        ) { _ in choices.allSatisfy { $0.constantValue != nil || $0.intValue != nil } }
        let isTested = chain.node.isTruthOnly
        return finding.rewriting(
            "Use `\(word)`", safeIf: [.pure([subject]), literal] + (isTested ? [] : [.typeKnown(subject)]),
            [.substitute(range, text, in: file.source)])
    }

    /// The value that is asked about, and what it is compared with; between two names, either may be the one.
    private func comparison(_ node: Node, _ wanted: ComparisonOperator) -> [(subject: Node, value: Node)] {
        guard let (left, op, right) = node.singleComparison, op == wanted else { return [] }
        return [(left, right), (right, left)].filter { $0.0.isStablePlace && isChoice($0.1) }
            .map { (subject: $0.0, value: $0.1) }
    }

    private func isChoice(_ node: Node) -> Bool {
        node.isPlainValue && !node.isNone && !node.isBool(true) && !node.isBool(false)
    }
}
