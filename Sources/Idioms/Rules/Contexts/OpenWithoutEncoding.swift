internal import PythonSyntax

/// `open(p)` for text.
struct OpenWithoutEncoding: Rule {
    static let page = RulePage(
        name: "open-without-encoding", code: "WTH010", topic: .contexts, level: .idiom, confidence: .medium,
        summary: "A text file opened in whatever encoding the machine prefers.",
        why: """
            Without `encoding`, the same file is read differently on another machine, and umlauts turn into \
            other letters.
            """,
        instead: "Write `open(path, encoding=\"utf-8\")`.",
        whenNot: "When the file is meant for this machine's own programs: `encoding=\"locale\"` says that.",
        fixSafety: "A suggestion: where the machine prefers another encoding, the file is read differently.",
        peers: ["PLW1514", "W1514"], reading: ["PEP 597", "Library, open"])

    static let examples = Examples(
        flagged: [
            Example(
                "with «open(p)» as f:\n    pass\n", after: "with open(p, encoding=\"utf-8\") as f:\n    pass\n"),
            Example(
                "with «open(p, 'w', newline='')» as f:\n    pass\n",
                after: "with open(p, 'w', newline='', encoding=\"utf-8\") as f:\n    pass\n"),
            Example(
                "from pathlib import Path\nx = Path(\"a\")\ny = «x.read_text()»\n",
                after: "from pathlib import Path\nx = Path(\"a\")\ny = x.read_text(encoding=\"utf-8\")\n"),
            Example(
                "with «open(\n    p,\n    mode=\"a\",\n)» as f:\n    pass\n",
                after: "with open(\n    p,\n    mode=\"a\", encoding=\"utf-8\",\n) as f:\n    pass\n"),
        ],
        silent: [
            Example("with open(p, \"rb\") as f:\n    pass\n"),
            Example("with open(p, encoding=\"latin-1\") as f:\n    pass\n"),
            Example("with open(p, mode) as f:\n    pass\n"),
            Example("with open(p, **options) as f:\n    pass\n"),
            Example("with open(p, \"r\", -1, \"utf-8\") as f:\n    pass\n"),
            Example("with archive.open(p) as f:\n    pass\n"),
            Example("def open(p):\n    return p\n\nx = open(1)\n", isWholeFile: true),
            Example("x = page.read_text()\n"),
        ])

    static let callees: Words? = ["open", "read_text", "write_text"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard Self.canOpen(call.func), call.keyword("encoding") == nil,
            !call.keywords.contains(where: { $0.as(AST.Keyword.self)?.arg == nil }),
            !call.args.contains(where: { $0.kind == .starred }), Self.opensText(call, file), !call.node.isInsideFString
        else { return nil }
        let parts = Array(call.args) + Array(call.keywords)
        let last = parts.map(\.parenthesizedRange.upperBound).max()
        let text = "encoding=\"utf-8\""
        let edit: Edit
        if let last {
            edit = .insert(", " + text, at: last)
        } else {
            edit = .insert(text, at: call.node.end - 1)
        }
        return Finding(call.node, "Say which encoding the file has: `encoding=\"utf-8\"`")
            .suggesting("Add `encoding=\"utf-8\"`", because: "this machine may prefer another encoding", [edit])
    }

    private static func canOpen(_ function: Node) -> Bool {
        guard let attribute = function.as(AST.Attribute.self) else { return function.isName("open") }
        return attribute.attr == "open" || attribute.attr == "read_text" || attribute.attr == "write_text"
    }

    private static func opensText(_ call: AST.Call, _ file: ReviewedFile) -> Bool {
        if call.func.isName("open") {
            guard (1...3).contains(call.args.count),
                file.means(call.func, "builtins.open") || file.means(call.func, "io.open")
            else { return false }
            return isTextMode(call.args.count > 1 ? call.args[1] : call.keyword("mode"))
        }
        guard let attribute = call.func.as(AST.Attribute.self) else { return false }
        switch attribute.attr.description {
        case "open":
            if file.means(call.func, "io.open") {
                return isTextMode(call.args.count > 1 ? call.args[1] : call.keyword("mode"))
            }
            guard call.args.count < 3, file.types.type(of: attribute.value) == .path else { return false }
            return isTextMode(call.args.first ?? call.keyword("mode"))
        case "read_text": return call.args.isEmpty && file.types.type(of: attribute.value) == .path
        case "write_text": return call.args.count == 1 && file.types.type(of: attribute.value) == .path
        default: return false
        }
    }

    /// A missing mode means text; one that is worked out somewhere else may be anything.
    private static func isTextMode(_ mode: Node?) -> Bool {
        guard let mode else { return true }
        guard let text = mode.stringValue else { return false }
        return !text.contains("b")
    }
}
