internal import PythonSyntax

/// `if s.startswith(p): s = s[len(p):]`.
struct ManualPrefixStrip: Rule {
    static let page = RulePage(
        name: "manual-prefix-strip", code: "STX012", topic: .strings, level: .idiom,
        summary: "A prefix or suffix cut off by testing for it and slicing.",
        why: """
            Test, length and slice have to agree. `removeprefix` does the whole thing, and leaves other strings \
            as they are.
            """,
        instead: "Write `s = s.removeprefix(p)` or `s = s.removesuffix(p)`.",
        whenNot: "When something else depends on whether the prefix was there: keep the `if`.",
        fixSafety: "Safe when both are known to be strings: `startswith` also takes a tuple, `removeprefix` does not.",
        peers: ["FURB188"], reading: ["PEP 616"], python: 9)

    static let examples = Examples(
        flagged: [
            Example(
                "def f(s: str, p: str):\n    «if s.startswith(p):\n        s = s[len(p):]»\n    return s\n",
                after: "def f(s: str, p: str):\n    s = s.removeprefix(p)\n    return s\n",
                showing: ["f('abc', 'a')", "f('abc', 'x')", "f('', '')"]),
            Example(
                "def f(s: str):\n    «if s.endswith('.py'):\n        s = s[:-3]»\n    return s\n",
                after: "def f(s: str):\n    s = s.removesuffix('.py')\n    return s\n",
                showing: ["f('a.py')", "f('a')"]),
            Example(
                "def f(s: str):\n    return «s[4:] if s.startswith(\"www.\") else s»\n",
                after: "def f(s: str):\n    return s.removeprefix(\"www.\")\n", showing: ["f('www.a')", "f('a')"]),
            Example(
                "def f(url):\n    return «url[:-len(\"/\")] if url.endswith(\"/\") else url»\n",
                after: "def f(url):\n    return url.removesuffix(\"/\")\n"),
        ],
        silent: [
            Example("if s.startswith(p):\n    s = s[len(q):]\n"),
            Example("if s.startswith(\"abc\"):\n    s = s[2:]\n"),
            Example("if s.startswith(p):\n    t = s[len(p):]\n"),
            Example("if s.startswith(p):\n    s = s[len(p):]\nelse:\n    s = \"\"\n"),
            Example("def f(s, p):\n    if s.endswith(p):\n        s = s[:-len(p)]\n    return s\n"),
            Example("if s.startswith(p):\n    s = s[len(p):].strip()\n"),
            Example("x = s[4:] if s.startswith(\"www.\") else t\n"),
        ])

    func check(_ subject: PrefixStrip, _ file: ReviewedFile) -> Finding? {
        if let choice = subject.node.as(AST.IfExp.self) {
            guard let (text, part, method) = Self.match(choice.test, choice.body, file),
                choice.orelse.isEqual(to: text),
                !choice.node.isInsideFString
            else { return nil }
            return finding(choice.node, text, part, method)
                .rewriting(
                    "Use `\(method)`", safeIf: [.type(text, .str), .type(part, .str)],
                    [.replace(choice.node, "\(text.code(.atom)).\(method)(\(part.code()))")])
        }
        let branch = AST.If(unchecked: subject.node)
        guard branch.orelse.isEmpty, let assign = branch.body.only?.as(AST.Assign.self),
            let target = assign.targets.only,
            let (text, part, method) = Self.match(branch.test, assign.value, file), target.text == text.text,
            !Self.isElif(branch.node)
        else { return nil }
        return finding(branch.node, text, part, method)
            .rewriting(
                "Use `\(method)`", safeIf: [.isString(text, apartFrom: assign.node), .type(part, .str)],
                [.replaceStatements(branch.node, "\(target.text) = \(text.code(.atom)).\(method)(\(part.code()))")])
    }

    private func finding(_ node: Node, _ text: Node, _ part: Node, _ method: String) -> Finding {
        Finding(node, "Use `\(method)`").requiring(.pure([text, part]))
    }

    /// For the test `s.startswith(p)` and the value `s[len(p):]`: `s`, `p` and the method that does both.
    private static func match(_ test: Node, _ value: Node, _ file: ReviewedFile) -> (Node, Node, String)? {
        guard let call = test.as(AST.Call.self), let part = call.onlyArgument, part.kind != .tuple,
            let cut = value.as(AST.Subscript.self), let slice = cut.slice.as(AST.Slice.self), slice.step == nil
        else { return nil }
        if let text = call.receiver(of: "startswith"), cut.value.isEqual(to: text), slice.upper == nil,
            let lower = slice.lower,
            isLength(lower, of: part, file)
        {
            return (text, part, "removeprefix")
        }
        // `s[:-len(p)]` is empty for an empty `p`, so that must be a literal.
        if let text = call.receiver(of: "endswith"), cut.value.isEqual(to: text), slice.lower == nil,
            let minus = slice.upper?.as(AST.UnaryOp.self), minus.op == .uSub, part.stringValue?.isEmpty == false,
            isLength(minus.operand, of: part, file)
        {
            return (text, part, "removesuffix")
        }
        return nil
    }

    private static func isLength(_ number: Node, of part: Node, _ file: ReviewedFile) -> Bool {
        if let value = part.stringValue, number.isInt(value.unicodeScalars.count) { return !value.isEmpty }
        guard file.calls(number, builtin: "len") else { return false }
        return number.as(AST.Call.self)?.onlyArgument?.isEqual(to: part) ?? false
    }

    private static func isElif(_ node: Node) -> Bool { node.source[node.start..<node.start + 2] == "el" }
}

/// An `if` or a conditional expression.
struct PrefixStrip: NodeView {
    let node: Node
    init(unchecked node: Node) { self.node = node }
    static func accepts(_ kind: Kind) -> Bool { kind == .if || kind == .ifExp }
}
