internal import PythonSyntax

/// `s[:3] == "abc"`.
struct SliceToStartswith: Rule {
    static let page = RulePage(
        name: "slice-to-startswith", code: "STX009", topic: .strings, level: .idiom,
        summary: "The beginning or end of a string, cut off and compared.",
        why: """
            The number in the slice has to agree with the length of the text beside it, and nobody checks: change one \
            of them and the test is never true. `startswith` asks the question in words and counts by itself.
            """,
        instead: "Write `s.startswith(\"abc\")` or `s.endswith(\"abc\")`.",
        whenNot: "Lists and tuples have no such method: keep the slice there.",
        fixSafety: "Safe when it is known that a string is sliced.",
        peers: ["str-prefix-suffix"],
        reading: ["PEP 8, Programming Recommendations", "Library, str.startswith"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(s: str):\n    return «s[:3] == \"abc\"»\n",
                after: """
                    def f(s: str):
                        return s.startswith("abc")

                    """, showing: ["f('abcd')", "f('ab')", "f('')"]),
            Example(
                "def f(s: str):\n    if «s[-2:] != 'é!'»:\n        return 1\n",
                after: "def f(s: str):\n    if not s.endswith('é!'):\n        return 1\n",
                showing: ["f('é!')", "f('a')"]),
            Example(
                "def f(s: str, p: str):\n    return 1 if «s[0:len(p)] == p» else 2\n",
                after: "def f(s: str, p: str):\n    return 1 if s.startswith(p) else 2\n",
                showing: ["f('abc', 'ab')", "f('', '')"]),
            Example(
                "def f(line):\n    return «\"#!\" == line.strip()[:2]»\n",
                after: "def f(line):\n    return line.strip().startswith(\"#!\")\n"),
        ],
        silent: [
            Example("def f(s):\n    return s[:3] == \"ab\"\n"),
            Example("def f(xs):\n    return xs[:2] == [1, 2]\n"),
            Example("def f(s):\n    return s[1:3] == \"ab\"\n"),
            Example("def f(s):\n    return s[0] == \"a\"\n"),
            Example("def f(s, p):\n    return s[:len(p)] == p\n"),
            Example("def f(s):\n    return s[:-3] == \"abc\"\n"),
            Example("def f(s):\n    return s[:4:2] == \"abcd\"\n"),
        ])

    func check(_ compare: AST.Compare, _ file: ReviewedFile) -> Finding? {
        guard let op = compare.ops.first, compare.ops.count == 1, op == .eq || op == .notEq else { return nil }
        let sides = [compare.left, compare.comparators[0]]
        guard let place = sides.firstIndex(where: { $0.as(AST.Subscript.self)?.slice.kind == .slice }) else {
            return nil
        }
        let cut = AST.Subscript(unchecked: sides[place])
        let text = sides[1 - place]
        guard let method = Self.method(AST.Slice(unchecked: cut.slice), text, file), !compare.node.isInsideFString
        else { return nil }
        let negation = op == .notEq ? "not " : ""
        let call = "\(negation)\(cut.value.code(.atom)).\(method)(\(text.code()))"
        return Finding(compare.node, "Use `\(method)`")
            .rewriting(
                "Ask with `\(method)`", safeIf: [.type(cut.value, .str), .type(text, .str)],
                [.replace(compare.node, negation.isEmpty ? call : compare.node.negated(call))])
    }

    /// `startswith` for `[:n]`, `endswith` for `[-n:]`, if `n` is the length of `text`.
    private static func method(_ slice: AST.Slice, _ text: Node, _ file: ReviewedFile) -> String? {
        guard slice.step == nil else { return nil }
        // Against a literal the sliced thing can only be a string; else its type must say so.
        guard text.isString || file.types.type(of: text) == .str else { return nil }
        if let upper = slice.upper, slice.lower.map({ $0.isInt(0) }) ?? true {
            return isLength(upper, of: text, file) ? "startswith" : nil
        }
        guard let lower = slice.lower?.as(AST.UnaryOp.self), lower.op == .uSub, slice.upper == nil,
            text.isString
        else { return nil }
        // `s[-len(t):]` is the whole of `s` when `t` is empty.
        return isLength(lower.operand, of: text, file) ? "endswith" : nil
    }

    private static func isLength(_ number: Node, of text: Node, _ file: ReviewedFile) -> Bool {
        if let value = text.stringValue {
            // Python counts code points.
            if case .int(let count)? = number.constantValue { return count > 0 && count == value.unicodeScalars.count }
        }
        guard file.calls(number, builtin: "len"), let argument = number.as(AST.Call.self)?.onlyArgument else {
            return false
        }
        return argument.isEqual(to: text) && (text.kind == .name || text.stringValue?.isEmpty == false)
    }
}
