internal import PythonSyntax

/// `s.split(",")[0]`.
struct SplitThenFirst: Rule {
    static let page = RulePage(
        name: "split-then-first", code: "STX013", topic: .strings, level: .idiom,
        summary: "A whole string split for its first or last piece.",
        why: """
            With a limit, `split` stops after the piece that is wanted, and the reader sees that the rest does \
            not matter.
            """,
        instead: "Write `s.split(\",\", 1)[0]` for the first piece, `s.rsplit(\",\", 1)[-1]` for the last one.",
        whenNot: "`partition` says it even better where both sides are needed.",
        fixSafety: "Safe when it is known that a string is split.",
        peers: ["PLC0207", "C0207"], reading: ["Library, str.split", "Library, str.partition"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(s: str):\n    return «s.split(\",\")[0]»\n",
                after: "def f(s: str):\n    return s.split(\",\", 1)[0]\n",
                showing: ["f('a,b,c')", "f('')", "f('a')"]),
            Example(
                "def f(s: str):\n    return «s.split('/')[-1]».lower()\n",
                after: "def f(s: str):\n    return s.rsplit('/', 1)[-1].lower()\n",
                showing: ["f('a/b/C')", "f('a')", "f('a/')"]),
            Example(
                "def f(s: str):\n    return «s.strip().split()[0]»\n",
                after: """
                    def f(s: str):
                        return s.strip().split(maxsplit=1)[0]

                    """, showing: ["f('a b c ')", "f('')"]),
            Example(
                "def f(line):\n    name = «line.rsplit('.')[0]»\n    return name\n",
                after: "def f(line):\n    name = line.split('.', 1)[0]\n    return name\n"),
        ],
        silent: [
            Example("x = s.split(\",\", 1)[0]\n"),
            Example("x = s.split(\",\")[1]\n"),
            Example("x = df[\"a\"].str.split(\",\")[0]\n"),
            Example("x = pattern.split(s)[0]\n"),
            Example("import re\nx = re.split(\",\", s)[0]\n"),
            Example("x = s.split(\",\")\ny = x[0]\n"),
            Example("x = s.split(sep, maxsplit=2)[0]\n"),
            Example("import numpy as np\nx = np.split()[0]\n"),
        ])

    func check(_ piece: AST.Subscript, _ file: ReviewedFile) -> Finding? {
        guard let place = piece.slice.intValue, place == 0 || place == -1, piece.ctx == .load,
            let call = piece.value.as(AST.Call.self), call.keywords.isEmpty, call.args.count <= 1,
            let text = call.receiver(of: "split") ?? call.receiver(of: "rsplit"),
            let function = call.func.as(AST.Attribute.self), !piece.node.isInsideFString
        else { return nil }
        // Only a literal separator, or a string: a compiled pattern splits what it is given.
        let isString = file.types.type(of: text) == .str
        guard isString || call.args.first?.isString == true || (call.args.isEmpty && text.kind == .name) else {
            return nil
        }
        if !isString {
            // `.str` is pandas' way to a whole column, and a module is no string.
            if let attribute = text.as(AST.Attribute.self), attribute.attr == "str" { return nil }
            if file.qualifiedName(text) != nil { return nil }
        }
        let limited = place == 0 ? "split" : "rsplit"
        let arguments = call.args.first.map { "\($0.code()), 1" } ?? "maxsplit=1"
        let name = function.value.parenthesizedRange.upperBound
        let rewritten = "\(file.source[call.node.start..<name]).\(limited)(\(arguments))"
        return Finding(piece.node, "Split once with `\(limited)(…, 1)`")
            .rewriting("Limit the split", safeIf: [.type(text, .str)], [.replace(call.node, rewritten)])
    }
}
