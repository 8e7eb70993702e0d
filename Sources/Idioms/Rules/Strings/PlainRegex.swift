internal import PythonSyntax

/// `re.sub("abc", "", s)`.
struct PlainRegex: Rule {
    static let page = RulePage(
        name: "plain-regex", code: "STX016", topic: .strings, level: .idiom,
        summary: "A regular expression without anything special in it.",
        why: """
            The reader looks for what the pattern might match besides itself. A string method says that it is \
            just this text.
            """,
        instead: "Write `s.replace(\"abc\", \"\")`, `\"abc\" in s`, `s.startswith(\"abc\")` or `s.split(\",\")`.",
        whenNot: "In a row of patterns of which the others are real ones, or where the pattern is about to grow.",
        fixSafety: "Safe when it is known that a `str` is searched: for `None` the exception is another one.",
        peers: ["RUF055"], reading: ["Library, str.replace", "Regular Expression HOWTO"])

    static let examples = Examples(
        flagged: [
            Example(
                "import re\n\ndef f(s: str):\n    return «re.sub(\"abc\", \"\", s)»\n",
                after: "import re\n\ndef f(s: str):\n    return s.replace(\"abc\", \"\")\n",
                showing: ["f('xabcabcy')", "f('')"]),
            Example(
                "import re\n\ndef f(s: str):\n    if not «re.search('a b', s)»:\n        return «re.split(',', s)»\n",
                after: "import re\n\ndef f(s: str):\n    if not 'a b' in s:\n        return s.split(',')\n",
                showing: ["f('a,b')", "f('a b')", "f('')"]),
            Example(
                "from re import match\n\ndef f(line):\n    if «match(\"# \", line)» and line:\n        return 1\n",
                after:
                    "from re import match\n\ndef f(line):\n    if line.startswith(\"# \") and line:\n        return 1\n"
            ),
        ],
        silent: [
            Example("import re\nx = re.sub(\"a.c\", \"\", s)\n"),
            Example("import re\nx = re.sub(\"abc\", lambda m: m.group().upper(), s)\n"),
            Example("import re\nx = re.sub(\"abc\", r\"\\g<0>x\", s)\n"),
            Example("import re\nm = re.match(\"abc\", s)\n"),
            Example("import re\nif re.search(\"abc\", s, re.I):\n    pass\n"),
            Example("import re\nx = re.split(\"\", s)\n"),
            Example("import re\nx = re.sub(\"abc\", repl, s)\n"),
        ])

    static let callees: Words? = functions

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard call.keywords.isEmpty, call.args.count == 2 || call.args.count == 3,
            file.canMean(call.func, endingIn: Self.functions), let pattern = call.args[0].stringValue,
            Self.isPlain(pattern), let path = file.qualifiedName(call.func), path.hasPrefix("re."),
            !call.node.isInsideFString, let arguments = call.arguments(call.args.count),
            let (text, searched, word) = Self.rewrite(String(path.dropFirst(3)), arguments, call.node)
        else { return nil }
        return Finding(call.node, "Use \(word): the pattern is plain text")
            .rewriting(
                "Use a string method",
                safeIf: [.type(searched, .str), .pure(arguments)], [.replace(call.node, text)])
    }

    private static func rewrite(_ function: String, _ arguments: [Node], _ node: Node) -> (String, Node, String)? {
        let pattern = arguments[0].code()
        if function == "sub" {
            guard arguments.count == 3, let replacement = arguments[1].stringValue, !replacement.contains("\\") else {
                return nil
            }
            let receiver = arguments[2].code(.atom)
            return ("\(receiver).replace(\(pattern), \(arguments[1].code()))", arguments[2], "`replace`")
        }
        guard arguments.count == 2 else { return nil }
        let text = arguments[1]
        switch function {
        case "split": return ("\(text.code(.atom)).split(\(pattern))", text, "`split`")
        case "match" where isTest(node): return ("\(text.code(.atom)).startswith(\(pattern))", text, "`startswith`")
        case "search" where isTest(node):
            let written = "\(arguments[0].code(.bitOr)) in \(text.code(.bitOr))"
            return (written, text, "`in`")
        case "fullmatch" where isTest(node):
            return ("\(text.code(.bitOr)) == \(arguments[0].code(.bitOr))", text, "`==`")
        default: return nil
        }
    }

    /// Only asked whether there is a match: the test of an `if` or `while`, also behind `not`, `and`, `or`.
    private static func isTest(_ node: Node) -> Bool {
        guard let parent = node.parent else { return false }
        switch parent.kind {
        case .if, .while: return AST.If(unchecked: parent).test == node
        case .ifExp: return AST.IfExp(unchecked: parent).test == node
        case .unaryOp: return AST.UnaryOp(unchecked: parent).op == .not
        case .boolOp: return isTest(parent)
        case .comprehension: return AST.Comprehension(unchecked: parent).ifs.contains(node)
        default: return false
        }
    }

    private static let functions: Words = ["sub", "split", "match", "search", "fullmatch"]

    private static func isPlain(_ pattern: String) -> Bool {
        !pattern.isEmpty && !pattern.contains { ".^$*+?{}[]\\|()".contains($0) }
    }
}
