internal import PythonSyntax

/// `x > 0 and x < 10`.
struct ChainedComparison: Rule {
    static let page = RulePage(
        name: "chained-comparison", code: "CND011", topic: .conditions, level: .idiom,
        summary: "A value compared with its lower and its upper bound in two comparisons.",
        why: "A chain shows the interval as mathematics writes it: bound, value, bound, smallest first.",
        instead: "Write `low < x < high`; Python evaluates the middle once.",
        whenNot: "When one of the tests guards the other, or the bounds belong to different thoughts.",
        fixSafety:
            "Safe when the operands have no side effects and what changes sides is a literal or of a known type.",
        peers: ["R1716", "PLR1716", "FURB124"], reading: ["Language Reference, Comparisons"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x):\n    return «x > 0 and x < 10»\n", after: "def f(x):\n    return 0 < x < 10\n",
                showing: ["f(5)", "f(0)", "f(10)", "f('a')"]),
            Example(
                "def f(a, x, b, ok):\n    if ok and «a <= x and x < b»:\n        return 1\n",
                after: "def f(a, x, b, ok):\n    if ok and a <= x < b:\n        return 1\n",
                showing: ["f(1, 1, 2, 1)", "f(1, 2, 2, 1)"]),
            Example(
                "def f(i, xs: list):\n    return «(i < len(xs)) and (i >= 0)»\n",
                after: "def f(i, xs: list):\n    return 0 <= i < len(xs)\n",
                showing: ["f(0, [1])", "f(-1, [1])", "f(1, [1])"]),
            Example(
                "def f(x, a, b):\n    return «x.n >= a and b > x.n»\n",
                after: "def f(x, a, b):\n    return a <= x.n < b\n"),
        ],
        silent: [
            Example("def f(x):\n    return 0 < x < 10\n"), Example("def f(x, y):\n    return x > 0 and y < 10\n"),
            Example("def f(x):\n    return x > 0 or x < 10\n"), Example("def f(x):\n    return x > 0 and x > y\n"),
            Example("def f(x):\n    return g() > 0 and g() < 10\n"),
            Example("def f(x):\n    return x != 0 and x < 10\n"),
            Example("def f(x, y):\n    return x >= [3] and y < [3]\n"),
            Example("def f(x):\n    return x > 0 and g() and x < 10\n"),
            Example("def f(a, b):\n    return a < b and b < a\n"),
        ])

    /// `lower < middle` or `middle < upper`, read in that direction.
    private struct Bound {
        let smaller: Node
        let op: ComparisonOperator
        let larger: Node
        let isMirrored: Bool
    }

    func check(_ both: AST.BoolOp, _ file: ReviewedFile) -> Finding? {
        guard both.op == .and else { return nil }
        let values = Array(both.values)
        for position in values.indices.dropLast() {
            guard let first = bound(values[position]), let second = bound(values[position + 1]) else { continue }
            for (low, high) in [(first, second), (second, first)] {
                guard low.larger.isEqual(to: high.smaller), !low.smaller.isEqual(to: high.larger),
                    isInside(low.larger)
                else { continue }
                let range =
                    values[position].parenthesizedRange.lowerBound..<values[position + 1].parenthesizedRange.upperBound
                return finding(both, low, high, isExchanged: low.smaller != first.smaller, range, file)
            }
        }
        return nil
    }

    private func finding(
        _ both: AST.BoolOp, _ low: Bound, _ high: Bound, isExchanged: Bool, _ range: Range<Int>, _ file: ReviewedFile
    ) -> Finding? {
        let operands = [low.smaller, low.larger, high.larger]
        let text =
            "\(low.smaller.code(.bitOr)) \(low.op.text) \(low.larger.code(.bitOr)) \(high.op.text) "
            + high.larger.code(.bitOr)
        let finding = Finding(both.node, range: range, "Chain the comparisons: `\(text.prefix(60))`")
            .requiring(.pure(operands))
        guard file.fits(text, in: range) else { return finding.advising("Write the bounds around the value") }
        let symmetric = Check(.typeKnown, "exchanging the sides makes no difference") { file in
            let turned = (low.isMirrored ? [low.smaller] : []) + (high.isMirrored ? [high.larger] : [])
            let asked = isExchanged ? [low.smaller, high.larger] : turned
            let unknown = asked.first { file.types.type(of: $0) == nil && file.types.type(of: low.larger) == nil }
            return unknown.map { "`\($0.text.prefix(40))` may have comparisons of its own" }
        }
        return finding.rewriting("Chain them", safeIf: [symmetric], [.substitute(range, text, in: file.source)])
    }

    /// Can be read as the value between two bounds: no literal.
    private func isInside(_ node: Node) -> Bool {
        switch node.kind {
        case .name, .attribute, .subscript, .call, .binOp: true
        default: false
        }
    }

    private func bound(_ node: Node) -> Bound? {
        guard let (left, op, right) = node.singleComparison else { return nil }
        switch op {
        case .lt, .ltE: return Bound(smaller: left, op: op, larger: right, isMirrored: false)
        case .gt, .gtE: return Bound(smaller: right, op: op.mirrored, larger: left, isMirrored: true)
        default: return nil
        }
    }
}
