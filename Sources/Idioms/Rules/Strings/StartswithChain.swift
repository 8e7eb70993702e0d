internal import PythonSyntax

/// `s.startswith(a) or s.startswith(b)`.
struct StartswithChain: Rule {
    static let page = RulePage(
        name: "startswith-chain", code: "STX011", topic: .strings, level: .idiom,
        summary: "Several `startswith` or `endswith` calls on one string, joined by `or`.",
        why: """
            Both methods take a tuple of candidates: one call asks for all of them, and the next one is added in \
            one place.
            """,
        instead: "Write `s.startswith((a, b))`.",
        whenNot: "When each test has its own comment, or the string is made anew for each of them.",
        fixSafety: "Safe when the candidates are known to be strings and the receiver has no side effects.",
        peers: ["PIE810", "FURB102"], reading: ["Library, str.startswith"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(s):\n    return «s.startswith(\"a\") or s.startswith('b')»\n",
                after: "def f(s):\n    return s.startswith((\"a\", 'b'))\n",
                showing: ["f('ax')", "f('bx')", "f('c')", "f(1)"]),
            Example(
                "def f(s, p: str):\n    return not s or «s.x.endswith((p, '!')) or s.x.endswith(p + '?')» or len(s)\n",
                after: "def f(s, p: str):\n    return not s or s.x.endswith((p, '!', p + '?')) or len(s)\n",
                given: ["class S(str):\n    x = 'ab'"], showing: ["f(S('a'), 'b')", "f(S('a'), 'c')", "f('', 'c')"]),
            Example(
                "def f(s, a, b):\n    return «not s.startswith(a) and not s.startswith(b)»\n",
                after: "def f(s, a, b):\n    return not s.startswith((a, b))\n"),
        ],
        silent: [
            Example("def f(s):\n    return s.startswith(\"a\") or s.endswith(\"b\")\n"),
            Example("def f(s, t):\n    return s.startswith(\"a\") or t.startswith(\"b\")\n"),
            Example("def f(s):\n    return s.startswith(\"a\") and s.startswith(\"ab\")\n"),
            Example("def f(s):\n    return s.startswith(\"a\", 1) or s.startswith(\"b\", 2)\n"),
            Example("def f(it):\n    return next(it).startswith(\"a\") or next(it).startswith(\"b\")\n"),
            Example("def f(s):\n    return s.startswith((\"a\", \"b\"))\n"),
        ])

    func check(_ operation: AST.BoolOp, _ file: ReviewedFile) -> Finding? {
        let isNegated = operation.op == .and
        var run: [(node: Node, call: AST.Call)] = []
        for value in operation.values {
            if let call = Self.call(value, isNegated), run.isEmpty || Self.isAlike(run[0].call, call) {
                run.append((value, call))
            } else if run.count > 1 {
                break
            } else {
                run = Self.call(value, isNegated).map { [(value, $0)] } ?? []
            }
        }
        guard run.count > 1, let function = run[0].call.func.as(AST.Attribute.self), !operation.node.isInsideFString
        else { return nil }
        let candidates = run.flatMap { Self.elements($0.call.args[0]) }
        let text =
            "\(isNegated ? "not " : "")\(function.value.code(.atom)).\(function.attr)"
            + "((\(candidates.map { $0.code() }.joined(separator: ", "))))"
        let range = run[0].node.parenthesizedRange.lowerBound..<run[run.count - 1].node.parenthesizedRange.upperBound
        var finding = Finding(operation.node, range: range, "Give `\(function.attr)` a tuple")
        finding = finding.requiring(.pure([function.value]))
        // A mixture of `str` and `bytes` raises for one of them, but perhaps only if it comes to that.
        let isBytes = file.types.type(of: candidates[0]) == .bytes
        let known = candidates.map { isBytes ? Check.type($0, .bytes) : Check.type($0, .str) }
        return finding.rewriting(
            "Ask once with a tuple", safeIf: known + [Self.cannotFail(Array(candidates.dropFirst()))],
            [Edit(range, text)])
    }

    /// `s.startswith(a)`, behind `not` if `isNegated`.
    private static func call(_ value: Node, _ isNegated: Bool) -> AST.Call? {
        var node = value
        if isNegated {
            guard let negation = value.as(AST.UnaryOp.self), negation.op == .not else { return nil }
            node = negation.operand
        }
        guard let call = node.as(AST.Call.self), call.onlyArgument != nil else { return nil }
        return call.receiver(of: "startswith") ?? call.receiver(of: "endswith") == nil ? nil : call
    }

    /// The later ones are evaluated in any case now.
    private static func cannotFail(_ candidates: [Node]) -> Check {
        Check(.effectFree, "the candidates can be evaluated in any case") { _ in
            let risky = candidates.first { $0.subtree.contains { [.call, .subscript, .await].contains($0.kind) } }
            return risky.map { "`\($0.text.prefix(40))` would be evaluated in any case" }
        }
    }

    /// The same method of the same thing.
    private static func isAlike(_ a: AST.Call, _ b: AST.Call) -> Bool { a.func.isEqual(to: b.func) }

    private static func elements(_ candidate: Node) -> [Node] {
        guard let tuple = candidate.as(AST.Tuple.self), !tuple.elts.contains(where: { $0.kind == .starred }) else {
            return [candidate]
        }
        return Array(tuple.elts)
    }
}
