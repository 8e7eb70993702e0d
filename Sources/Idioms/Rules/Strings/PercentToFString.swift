internal import PythonSyntax

/// `"%s is %d" % (a, b)`.
struct PercentToFString: Rule {
    static let page = RulePage(
        name: "percent-to-fstring", code: "STX002", topic: .strings, level: .idiom,
        summary: "A literal filled with `%`, with values that could stand in the literal itself.",
        why: """
            `%` takes its values from a tuple, so one value that happens to be a tuple fills several holes, and \
            `%d` cuts the fraction off without a word. An f-string shows each value where it appears.
            """,
        instead: "Write `f\"{name} is {age}\"`; `%5.2f` becomes `{x:5.2f}`, `%r` becomes `{x!r}`.",
        whenNot: "Messages of `logging` keep their `%s`: the logger fills them in only when the message is shown.",
        fixSafety: """
            Safe when the types are known: `%s` asks `str()`, an f-string asks `__format__`; `%d` cuts, `:d` refuses; \
            a single value could be a tuple.
            """,
        peers: ["UP031", "C0209"], reading: ["PEP 498", "Library, printf-style String Formatting"])

    static let examples = Examples(
        flagged: [
            Example(
                "def f(a: str, b: int):\n    return «\"%s is %d\" % (a, b)»\n",
                after: "def f(a: str, b: int):\n    return f\"{a} is {b}\"\n", showing: ["f('x', 5)", "f('', -1)"]),
            Example(
                "def f(x: float, n: int):\n    return «'{%-8.2f|%05d|%r}%%' % (x, n, x)»\n",
                after: "def f(x: float, n: int):\n    return f'{{{x:<8.2f}|{n:05d}|{x!r}}}%'\n",
                showing: ["f(1.25, 3)", "f(-1e9, -3)"]),
            Example(
                "def f(a):\n    print(«\"got %s\" % a»)\n", after: "def f(a):\n    print(f\"got {a}\")\n"),
            Example(
                "def f(d: dict):\n    return «\"%(n)s: %(v)10s\" % {\"n\": len(d), \"v\": d}»\n",
                after: "def f(d: dict):\n    return f\"{len(d)}: {d!s:>10}\"\n", showing: ["f({})", "f({1: 2})"]),
        ],
        silent: [
            Example("template = \"%s is %d\"\nprint(template % (1, 2))\n"),
            Example("print(b\"%s\" % data)\n"),
            Example("print(\"%s %s\" % pair)\n"),
            Example("print(\"%*d\" % (5, x))\n"),
            Example("print(\"%s and %s\" % (a,))\n"),
            Example("print(\"%(a)s\" % locals())\n"),
            Example("print(\"100 %\" % ())\n"),
            Example("print(\"%c\" % 65)\n"),
            Example("print(\"%d\" % (x / 2))\n"),
        ])

    func check(_ operation: AST.BinOp, _ file: ReviewedFile) -> Finding? {
        guard operation.op == .mod, let value = operation.left.stringValue, !operation.node.isInsideFString
        else { return nil }
        let tokens = operation.left.stringTokens
        let percent = UInt8(ascii: "%")
        let percents = tokens.reduce(0) { $0 + $1.body.utf8.count { $0 == percent } }
        guard percents > 0, percents == value.utf8.count(where: { $0 == percent }) else { return nil }
        let templates = tokens.compactMap { PercentTemplate($0.body) }
        guard templates.count == tokens.count else { return nil }
        let fields = templates.flatMap(\.fields)
        guard let values = Self.values(operation.right, fields), !values.isEmpty else { return nil }
        var edits: [Edit] = []
        var checks: [Check] = [.sameOrder(values, uses: Array(values.indices))]
        var rest = values[...]
        for (token, template) in zip(tokens, templates) {
            var body = ""
            for piece in template.pieces {
                switch piece {
                case .text(let text): body += text
                case .field(let field):
                    let node = rest.removeFirst()
                    guard let (suffix, check) = field.suffix(node, file.types.type(of: node)),
                        let text = node.fStringField(in: token.quote, suffix)
                    else { return nil }
                    body += text
                    if let check { checks.append(check) }
                }
            }
            let prefix = (body.holds("{") || body.holds("}") ? "f" : "") + (token.isRaw ? "r" : "")
            edits.append(Edit(token.range, prefix + token.quote + body + token.quote))
        }
        if operation.right.kind != .tuple, operation.right.kind != .dict {
            checks.append(Self.noTuple(operation.right))
        }
        if let fits = Check.fits(edits[0].replacement, insteadOf: operation.node) { checks.append(fits) }
        edits.append(Edit(operation.left.endWithParentheses..<operation.node.end, ""))
        return Finding(operation.node, "Write it as an f-string")
            .rewriting("Put the values into an f-string", safeIf: checks, edits)
    }

    /// The values in the order of the fields.
    private static func values(_ right: Node, _ fields: [PercentTemplate.Field]) -> [Node]? {
        if let tuple = right.as(AST.Tuple.self) {
            let isPlain = fields.allSatisfy { $0.key == nil } && !tuple.elts.contains { $0.kind == .starred }
            return isPlain && tuple.elts.count == fields.count ? Array(tuple.elts) : nil
        }
        if let dict = right.as(AST.Dict.self) {
            let keys = dict.keys.indices.map { dict.keys.optional($0)?.stringValue }
            // In the same order, each used once: nothing else is worth the trouble.
            return !keys.contains(nil) && keys == fields.map(\.key) ? Array(dict.values) : nil
        }
        return fields.count == 1 && fields[0].key == nil ? [right] : nil
    }

    private static func noTuple(_ node: Node) -> Check {
        Check(.typeKnown, "`\(node.text.prefix(40))` is no tuple") { file in
            guard let type = file.types.type(of: node) else { return "a tuple would fill several places" }
            return type == .tuple ? "a tuple fills several places" : nil
        }
    }
}
