internal import PythonSyntax

/// `" ".join([a, b])`.
struct StaticJoin: Rule {
    static let page = RulePage(
        name: "static-join", code: "STX005", topic: .strings, level: .idiom,
        summary: "`join` of a list that is written out right there.",
        why: """
            The list is made only to be taken apart again. With a fixed number of parts, an f-string shows the \
            result as it is.
            """,
        instead: "Write `f\"{a} {b}\"`.",
        whenNot: "When the parts are many, or the separator may change: one `join` is then easier to change.",
        fixSafety: "Safe when every part is known to be a string: an f-string accepts anything, `join` does not.",
        peers: ["FLY002"], reading: ["Tutorial, Formatted String Literals"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(a: str, b: str):\n    return «\" \".join([a, b])»\n",
                after: "def f(a: str, b: str):\n    return f\"{a} {b}\"\n", showing: ["f('x', 'y')", "f('', '{}')"]),
            Example(
                "def f(a: str):\n    return «'-{}'.join((a.upper(), 'x\"', str(1)))»\n",
                after: "def f(a: str):\n    return f'{a.upper()}-{{}}x\"-{{}}{str(1)}'\n", showing: ["f('x')"]),
            Example(
                "def f(host, port):\n    return «\":\".join([host, port])»\n",
                after: "def f(host, port):\n    return f\"{host}:{port}\"\n"),
        ],
        silent: [
            Example("text = \" \".join(parts)\n"),
            Example("text = \" \".join([\"a\", \"b\"])\n"),
            Example("text = \" \".join([a, *rest])\n"),
            Example("text = \" \".join([a])\n"),
            Example("text = sep.join([a, b])\n"),
            Example("text = \"\\n\".join([\n    first,\n    second,\n    third,\n])\n"),
            Example("text = \" \".join([f\"{a}\", b])\n"),
            Example("text = \" \".join([a, b, c, d, e])\n"),
        ])

    static let callees: Words? = ["join"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let separator = call.receiver(of: "join"), let text = separator.stringValue, let list = call.onlyArgument,
            let parts = list.as(AST.List.self)?.elts ?? list.as(AST.Tuple.self)?.elts, (2...4).contains(parts.count),
            !text.contains("\n"), !parts.allSatisfy({ $0.isString }),
            file.source.line(at: list.start) == file.source.line(at: list.end - 1), !call.node.isInsideFString,
            let token = separator.stringTokens.first, separator.stringTokens.count == 1, !token.isTriple
        else { return nil }
        var pieces: [String] = []
        for part in parts {
            if part.isString {
                guard let body = part.literalBody(in: token.quote) else { return nil }
                pieces.append(body)
            } else {
                guard let field = part.fStringField(in: token.quote) else { return nil }
                pieces.append(field)
            }
        }
        guard let between = separator.literalBody(in: token.quote) else { return nil }
        let written = "f" + token.quote + pieces.joined(separator: between) + token.quote
        return Finding(call.node, "Write it as an f-string")
            .rewriting(
                "Put the parts into an f-string",
                safeIf: parts.map { .type($0, .str) } + [.sameOrder(Array(parts), uses: Array(parts.indices))],
                [.replace(call.node, written)])
    }
}
