internal import PythonSyntax

/// `"abcdefghijklmnopqrstuvwxyz"`.
struct HardcodedCharset: Rule {
    static let page = RulePage(
        name: "hardcoded-charset", code: "STX014", topic: .strings, level: .idiom,
        summary: "An alphabet, or another set of characters that `string` has, typed out.",
        why: """
            Nobody proofreads 26 letters: whether one is missing shows only when it matters. The constant has a \
            name that says it.
            """,
        instead:
            """
            Use `string.ascii_lowercase`, `ascii_uppercase`, `ascii_letters`, `digits`, `hexdigits`, `octdigits` or \
            `punctuation`.
            """,
        whenNot: "When the order or the choice is your own, as in an alphabet for identifiers without lookalikes.",
        fixSafety: "Safe where the import can be added: the constant is the same string.",
        peers: ["FURB156"], reading: ["Library, string"])

    static let examples = Examples(
        flagged: [
            Example(
                "for c in «\"abcdefghijklmnopqrstuvwxyz\"»:\n    pass\n",
                after: "import string\nfor c in string.ascii_lowercase:\n    pass\n", showing: ["c"]),
            Example(
                "import string\n\nHEX = «'0123456789abcdefABCDEF'»\nDIGITS = «\"0123456789\"»\n",
                after: "import string\n\nHEX = string.hexdigits\nDIGITS = string.digits\n", showing: ["HEX", "DIGITS"]),
            Example(
                "import string as s\n\nx = «\"ABCDEFGHIJKLMNOPQRSTUVWXYZ\"».index(\"C\")\n",
                after: "import string as s\n\nx = s.ascii_uppercase.index(\"C\")\n", showing: ["x"]),
            Example(
                "OCTAL = set(«'01234567'»)\n", after: "import string\nOCTAL = set(string.octdigits)\n",
                showing: ["OCTAL"]),
        ],
        silent: [
            Example("x = \"0123456\"\n"),
            Example("x = \"abcdef\"\n"),
            Example("x = \"0123456789abcdef\"\n"),
            Example("x = \"ABCDEFGHJKLMNPQRSTUVWXYZ\"\n"),
            Example("import string\nx = string.digits\n"),
            Example("def f():\n    \"0123456789\"\n"),
            Example("def f(x):\n    return f\"{x}0123456789\"\n"),
            Example("def f(x: \"0123456789\"):\n    return x\n"),
        ])

    /// A bit for each number of bytes that one of them has: most strings are told by it.
    private static let lengths: UInt128 = charsets.keys.reduce(0) { $0 | 1 << $1.utf8.count }

    private static let charsets: [String: String] = {
        let lower = "abcdefghijklmnopqrstuvwxyz"
        let upper = lower.uppercased()
        let digits = "0123456789"
        return [
            lower: "ascii_lowercase", upper: "ascii_uppercase", lower + upper: "ascii_letters", digits: "digits",
            "01234567": "octdigits", digits + "abcdefABCDEF": "hexdigits",
            "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~": "punctuation",
            " \t\n\r\u{0b}\u{0c}": "whitespace",
        ]
    }()

    func check(_ constant: AST.Constant, _ file: ReviewedFile) -> Finding? {
        guard case .string(let symbol) = constant.value, symbol.bytes.count <= 100,
            Self.lengths & 1 << symbol.bytes.count != 0,
            let name = Self.charsets[symbol.description]
        else { return nil }
        let node = constant.node
        switch node.parent?.kind {
        // A statement, an annotation, a pattern or a part of an f-string is no value.
        case .expr, .arg, .annAssign, .matchValue, .joinedStr, .functionDef, .asyncFunctionDef: return nil
        case .subscript where node.parent?.as(AST.Subscript.self)?.slice == node: return nil
        default: break
        }
        guard !node.isInsideFString else { return nil }
        let module = file.importedModule("string", at: node)
        return Finding(node, "Use `string.\(name)`")
            .rewriting(
                "Use the constant of `string`", safeIf: [.importable(module)],
                [.replace(node, "\(module.text).\(name)")] + module.edits)
    }
}
