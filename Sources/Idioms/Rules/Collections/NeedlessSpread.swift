internal import PythonSyntax

/// `f(**{"a": 1})`, `{**{"a": 1}, "b": 2}`.
struct NeedlessSpread: Rule {
    static let page = RulePage(
        name: "needless-spread", code: "COL019", topic: .collections, level: .idiom,
        summary: "A dictionary is written out only to be unpacked on the spot.",
        why: "The braces, the stars and the quotes are noise around what could stand there directly.",
        instead: "Write the keyword argument `a=1`, or the entry `\"a\": 1`, itself.",
        whenNot: "When a key is no name that could be a keyword argument: `**{\"class\": \"x\"}` has to stay.",
        fixSafety: "Safe: names and values stay as they are, in the same order.",
        peers: ["PIE800", "PIE804"], reading: ["Language reference, Calls"])

    static let examples = Examples(
        flagged: [
            Example(
                "x = dict(«**{'a': 1, 'b': 2}», c=3)\n", after: "x = dict(a=1, b=2, c=3)\n", showing: ["x"]),
            Example(
                "y = {'c': 1}\nx = {**y, «**{'a': 1, **y}», 'b': 2}\n",
                after: "y = {'c': 1}\nx = {**y, 'a': 1, **y, 'b': 2}\n", showing: ["x"]),
            Example(
                "x = {\n    'a': 1,\n    «**{\n        'b': 2,\n        'c': 3,\n    }»,\n}\n",
                after: "x = {\n    'a': 1,\n    'b': 2,\n    'c': 3,\n}\n", showing: ["x"]),
            Example(
                "def f(g, h):\n    return g(h, «**{'key': lambda x: x}»)\n",
                after: "def f(g, h):\n    return g(h, key=lambda x: x)\n", showing: ["f(sorted, [2, 1])"]),
        ],
        silent: [
            Example("f(**{'class': 1})\n"), Example("f(**{'a-b': 1})\n"), Example("f(**{k: 1})\n"),
            Example("f(**{'a': 1, **more})\n"), Example("f(a=1, **{'a': 2})\n"), Example("x = {**y, 'a': 1}\n"),
            Example("f(**{})\n"), Example("class A:\n    x = dict(**{'__a': 1})\n"), Example("f(**{'a': 1, 'a': 2})\n"),
        ])

    func check(_ dict: AST.Dict, _ file: ReviewedFile) -> Finding? {
        guard !dict.values.isEmpty, let parent = dict.node.parent else { return nil }
        if let keyword = parent.as(AST.Keyword.self) { return argument(keyword, dict) }
        guard let outer = parent.as(AST.Dict.self), let position = outer.values.firstIndex(of: dict.node),
            outer.keys.optional(position) == nil, let start = Self.stars(before: dict.node)
        else { return nil }
        let entries = dict.values.indices.map { index in
            dict.keys.optional(index).map { "\($0.code()): \(dict.values[index].code())" }
                ?? "**\(dict.values[index].code(.bitOr))"
        }
        let range = start..<dict.node.parenthesizedRange.upperBound
        return Finding(dict.node, range: range, "Write the entries directly into the dictionary around")
            .rewriting("Write them directly", [Edit(range, Self.lines(entries, at: range, dict.node))])
    }

    private func argument(_ keyword: AST.Keyword, _ dict: AST.Dict) -> Finding? {
        guard keyword.arg == nil, !dict.keys.hasGaps, let call = keyword.node.parent?.as(AST.Call.self) else {
            return nil
        }
        var taken = Set(call.keywords.compactMap { AST.Keyword(unchecked: $0).arg?.description })
        var written: [String] = []
        for (key, value) in zip(dict.keys, dict.values) {
            guard let name = key.stringValue, Self.canBeKeyword(name), taken.insert(name).inserted else { return nil }
            written.append("\(name)=\(value.code())")
        }
        return Finding(keyword.node, "Write keyword arguments instead of unpacking a dictionary")
            .rewriting(
                "Write keyword arguments", [.replace(keyword.node, Self.lines(written, at: keyword.range, dict.node))])
    }

    /// On one line, or on as many as they are now.
    private static func lines(_ entries: [String], at range: Range<Int>, _ dict: Node) -> String {
        let source = dict.source
        guard source.line(at: dict.start) != source.line(at: dict.end - 1) else {
            return entries.joined(separator: ", ")
        }
        return entries.joined(separator: ",\(source.lineEnding)\(source.indentation(at: range.lowerBound))")
    }

    /// Where the `**` in front of `node` begins.
    private static func stars(before node: Node) -> Int? {
        let bytes = node.source.bytes
        var position = node.parenthesizedRange.lowerBound - 1
        while position > 0, bytes[position] == 32 || bytes[position] == 9 { position -= 1 }
        let star = UInt8(ascii: "*")
        return position > 0 && bytes[position] == star && bytes[position - 1] == star ? position - 1 : nil
    }

    /// A plain name. With two underscores in front it would be changed in a class.
    private static func canBeKeyword(_ name: String) -> Bool {
        guard let first = name.utf8.first, first == 95 || (97...122).contains(first | 32), !name.hasPrefix("__"),
            name.utf8.allSatisfy({ $0 == 95 || (97...122).contains($0 | 32) || (48...57).contains($0) })
        else { return false }
        return !reserved.contains(name)
    }

    private static let reserved: Set<String> = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ]
}
