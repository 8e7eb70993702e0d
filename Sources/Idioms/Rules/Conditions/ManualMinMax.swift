internal import PythonSyntax

/// `if x > best: best = x`.
struct ManualMinMax: Rule {
    static let page = RulePage(
        name: "manual-min-max", code: "CND023", topic: .conditions, level: .idiom,
        summary: "A comparison that keeps the larger or the smaller of two values.",
        why: "One has to look at the operator and at both sides to learn which one wins; `max` and `min` say it.",
        instead: "Write `best = max(best, x)` or `min(best, x)`.",
        whenNot: "When something else is remembered along with the best value, or NaN may occur.",
        fixSafety:
            "Safe for ints and strings, as far as the code shows them; NaN and sets compare in ways of their own.",
        peers: ["PLR1730", "FURB136", "R1730", "R1731"], reading: ["Library, max"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                def f(best: int, x: int):
                    «if x > best:
                        best = x»
                    return best
                """,
                after: "def f(best: int, x: int):\n    best = max(best, x)\n    return best",
                showing: ["f(1, 2)", "f(2, 1)", "f(1, True)", "f(True, 1)"]),
            Example(
                """
                def f(x: int):
                    «if x >= 100:
                        x = 100»
                    return x
                """,
                after: "def f(x: int):\n    x = min(100, x)\n    return x", showing: ["f(5)", "f(500)"]),
            Example(
                "def f(a: str, b: str):\n    return «a if a < b else b»\n",
                after: "def f(a: str, b: str):\n    return min(b, a)\n", showing: ["f('a', 'b')", "f('b', 'a')"]),
            Example(
                "def f(a, b):\n    return (1 +(«b if a < b else a»))\n",
                after: "def f(a, b):\n    return (1 +(max(a, b)))\n"),
            Example(
                """
                for x in xs:
                    «if self.best < x:
                        self.best = x»
                """,
                after: "for x in xs:\n    self.best = max(self.best, x)"),
        ],
        silent: [
            Example("if x > best:\n    best = x\n    where = i\n"), Example("if x > best:\n    best = y\n"),
            Example("if x > best:\n    best = x\nelse:\n    n += 1\n"),
            Example("if best is None or x > best:\n    best = x\n"),
            Example("y = a if a == b else b\n"), Example("y = a if a < b else c\n"),
            Example("if f() > best:\n    best = f()\n"),
        ])

    func check(_ choice: AST.AnyIf, _ file: ReviewedFile) -> Finding? {
        if let expression = choice.node.as(AST.IfExp.self) {
            return finding(choice.node, expression.test, chosen: expression.body, other: expression.orelse, nil, file)
        }
        guard let branch = choice.node.as(AST.If.self), branch.orelse.isEmpty, !branch.node.isWrittenElif,
            let (target, value) = branch.body.only?.soleAssignment, target.isStablePlace
        else { return nil }
        return finding(choice.node, branch.test, chosen: value, other: target, target, file)
    }

    private func finding(
        _ node: Node, _ test: Node, chosen: Node, other: Node, _ target: Node?, _ file: ReviewedFile
    ) -> Finding? {
        guard let (left, written, right) = test.singleComparison else { return nil }
        let isStraight = left.isEqual(to: chosen) && right.isEqual(to: other)
        guard isStraight || left.isEqual(to: other) && right.isEqual(to: chosen), !chosen.isEqual(to: other) else {
            return nil
        }
        let name: String
        // Where both are equal, `max` and `min` give the first.
        let first: Node
        switch isStraight ? written : written.mirrored {
        case .gt: (name, first) = ("max", other)
        case .gtE: (name, first) = ("max", chosen)
        case .lt: (name, first) = ("min", other)
        case .ltE: (name, first) = ("min", chosen)
        default: return nil
        }
        let second = first == other ? chosen : other
        let call = "\(name)(\(first.code(.test)), \(second.code(.test)))"
        let ordered = Check(.typeKnown, "both can be put in order") { file in
            let unknown = [chosen, other].first { !file.isTotallyOrdered($0) }
            return unknown.map { "`\($0.text.prefix(40))` may be NaN or have an order of its own" }
        }
        let plain = Check.that(
            .effectFree, "assigning the old value again does nothing",
            otherwise: "the attribute or element is always set"
        ) { _ in target == nil || target?.kind == .name }
        let edit =
            target.map { Edit.replaceStatements(node, "\($0.text) = \(call)") } ?? Edit.substitute(node, call)
        return Finding(node, "Use `\(call)`")
            .requiring(.pure([chosen, other]), .builtins(name, at: node))
            .rewriting("Use `\(name)`", safeIf: [ordered, plain], [edit])
    }
}
