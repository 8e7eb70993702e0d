internal import PythonSyntax

/// `isinstance(x, A) or isinstance(x, B)`.
struct RepeatedIsinstance: Rule {
    static let page = RulePage(
        name: "repeated-isinstance", code: "CND017", topic: .conditions, level: .idiom,
        summary: "One value asked for its class several times in a row.",
        why: "`isinstance` takes a tuple of classes, so one call asks for all of them.",
        instead: "Write `isinstance(x, (A, B))`.",
        whenNot: "There is hardly a reason; keep the tuple rather than `A | B`, which is slower here.",
        fixSafety: "Safe when the value is a name or an attribute and the classes are plain names.",
        peers: ["SIM101", "R1701", "FURB121"], reading: ["Library, isinstance"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(x):\n    return «isinstance(x, int) or isinstance(x, str)»\n",
                after: "def f(x):\n    return isinstance(x, (int, str))\n", showing: ["f(1)", "f('')", "f(None)"]),
            Example(
                "def f(x, y):\n    return y and («isinstance(x, (int, float)) or isinstance(x, str)») or y > 1\n",
                after: "def f(x, y):\n    return y and (isinstance(x, (int, float, str))) or y > 1\n",
                showing: ["f(1, 1)", "f([], 2)", "f([], 1)"]),
            Example(
                "def f(x):\n    return «not isinstance(x, list) and not isinstance(x, tuple)» and x\n",
                after: "def f(x):\n    return not isinstance(x, (list, tuple)) and x\n",
                showing: ["f(1)", "f([])", "f(())"]),
        ],
        silent: [
            Example("def f(x):\n    return isinstance(x, (int, str))\n"),
            Example("def f(x, y):\n    return isinstance(x, int) or isinstance(y, str)\n"),
            Example("def f(x):\n    return isinstance(x, int) and isinstance(x, str)\n"),
            Example("def f(x):\n    return isinstance(x, int) or x.ok or isinstance(x, str)\n"),
            Example("def f(x):\n    return isinstance(g(), int) or isinstance(g(), str)\n"),
            Example("def f(x):\n    return isinstance(x, int) or isinstance(x, g())\n"),
        ])

    func check(_ chain: AST.BoolOp, _ file: ReviewedFile) -> Finding? {
        let isNegated = chain.op == .and
        let values = Array(chain.values)
        let asked = values.map { question($0, isNegated, file) }
        for first in values.indices.dropLast() {
            guard let subject = asked[first]?.subject else { continue }
            var last = first
            while last + 1 < values.count, let next = asked[last + 1], next.subject.isEqual(to: subject) { last += 1 }
            guard last > first else { continue }
            var classes: [String] = []
            for name in asked[first...last].flatMap({ $0?.classes ?? [] }) where !classes.contains(name) {
                classes.append(name)
            }
            let range = values[first].parenthesizedRange.lowerBound..<values[last].parenthesizedRange.upperBound
            let tuple = classes.count == 1 ? classes[0] : "(\(classes.joined(separator: ", ")))"
            let text = "\(isNegated ? "not " : "")isinstance(\(subject.text), \(tuple))"
            let finding = Finding(chain.node, range: range, "Ask once, with a tuple of classes")
            guard file.fits(text, in: range) else {
                return finding.advising("Give `isinstance` a tuple of the classes")
            }
            return finding.rewriting("Use a tuple of classes", [.substitute(range, text, in: file.source)])
        }
        return nil
    }

    private func question(_ node: Node, _ isNegated: Bool, _ file: ReviewedFile) -> (subject: Node, classes: [String])?
    {
        guard let test = isNegated ? node.negatedOperand : node, file.calls(test, builtin: "isinstance"),
            let arguments = AST.Call(unchecked: test).arguments(2), arguments[0].isStablePlace
        else { return nil }
        let classes = arguments[1].as(AST.Tuple.self).map { Array($0.elts) } ?? [arguments[1]]
        guard classes.allSatisfy({ $0.isStablePlace && $0.kind != .subscript }) else { return nil }
        return (arguments[0], classes.map(\.text))
    }
}
