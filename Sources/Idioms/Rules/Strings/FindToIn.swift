internal import PythonSyntax

/// `s.find(t) != -1`.
struct FindToIn: Rule {
    static let page = RulePage(
        name: "find-to-in", code: "STX010", topic: .strings, level: .idiom,
        summary: "`find` asked only whether there is a match.",
        why: """
            `find` answers with a position, and with -1 when there is none; the reader has to know that to see the \
            question. And -1 counts as true, so the comparison must never be forgotten.
            """,
        instead: "Write `t in s` or `t not in s`.",
        whenNot: "When the position is needed afterwards: keep `find`, or use `partition`.",
        fixSafety: "Safe when it is known that a string is searched; other classes' `find` may mean something else.",
        peers: ["simplify-substring-search"], reading: ["Library, str.find"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(s: str, t: str):\n    return «s.find(t) != -1»\n",
                after: "def f(s: str, t: str):\n    return t in s\n",
                showing: ["f('abc', 'b')", "f('abc', '')", "f('', 'x')"]),
            Example(
                "def f(s: str):\n    if «s.lower().find('a') < 0»:\n        return 1\n",
                after: "def f(s: str):\n    if 'a' not in s.lower():\n        return 1\n",
                showing: ["f('A')", "f('b')"]),
            Example(
                "def f(line):\n    return not «line.find(\"#\") >= 0»\n",
                after: "def f(line):\n    return not \"#\" in line\n"),
            Example(
                "def f(s: str, a, b):\n    return «s.rfind(a or b) == -1»\n",
                after: "def f(s: str, a, b):\n    return (a or b) not in s\n",
                showing: ["f('abc', '', 'b')", "f('abc', 'x', '')"]),
        ],
        silent: [
            Example("def f(s, t):\n    return s.find(t) == 0\n"),
            Example("def f(s, t):\n    return s.find(t) > 0\n"),
            Example("def f(s, t):\n    return s.find(t, 3) != -1\n"),
            Example("def f(df, t):\n    return df[\"a\"].str.find(t) != -1\n"),
            Example("def f(s, t):\n    i = s.find(t)\n    return s[i:]\n"),
            Example("def f(collection, n):\n    return collection.find({\"a\": n}) != -1\n"),
        ])

    func check(_ compare: AST.Compare, _ file: ReviewedFile) -> Finding? {
        guard compare.ops.count == 1, let call = compare.left.as(AST.Call.self),
            let text = call.receiver(of: "find") ?? call.receiver(of: "rfind"), let part = call.onlyArgument,
            let word = Self.word(compare.ops[0], compare.comparators[0].intValue)
        else { return nil }
        // `.str` is pandas' way to all strings of a column at once; a mapping is a query.
        if let attribute = text.as(AST.Attribute.self), attribute.attr == "str" { return nil }
        guard part.kind != .dict, !compare.node.isInsideFString else { return nil }
        return Finding(compare.node, "Use `\(word)`")
            .rewriting(
                "Ask with `\(word)`",
                safeIf: [.type(text, .str, .bytes, .bytearray), .sameOrder([text, part], uses: [1, 0])],
                [.replace(compare.node, "\(part.code(.bitOr)) \(word) \(text.code(.bitOr))")])
    }

    private static func word(_ op: ComparisonOperator, _ number: Int?) -> String? {
        switch (op, number) {
        case (.notEq, -1), (.gt, -1), (.gtE, 0): "in"
        case (.eq, -1), (.lt, 0): "not in"
        default: nil
        }
    }
}
