internal import PythonSyntax

/// `"{} is {}".format(a, b)`.
struct FormatCallToFString: Rule {
    static let page = RulePage(
        name: "format-call-to-fstring", code: "STX001", topic: .strings, level: .idiom,
        summary: "`str.format` called on a literal, with values that could stand in the literal itself.",
        why: """
            The reader has to match holes in the text with arguments behind it, one by one. An f-string shows each \
            value at the place where it appears, and a missing argument can no longer happen.
            """,
        instead: "Write `f\"{name} is {age}\"`: the expression, then `!r` or `:spec` as in the template.",
        whenNot: """
            A template that is kept in a variable, translated, or filled in several times has to stay a template. \
            A long expression is better given a name first.
            """,
        fixSafety: "Safe when no value has side effects that another one could notice, and none is evaluated twice.",
        peers: ["UP032", "C0209", "FURB119"], reading: ["PEP 498", "Tutorial, Formatted String Literals"],
        measured: "2.1 × on 3.11, 1.6 × on 3.13")

    static let examples = Examples(
        flagged: [
            Example(
                "def f(a, b):\n    return «\"{} is {}\".format(a, b)»\n",
                after: "def f(a, b):\n    return f\"{a} is {b}\"\n", showing: ["f(1, 'x')", "f([], None)"]),
            Example(
                "def f(xs, d):\n    return «'{0[k]:>{w}} {1!r} {{}} {1}'.format(d, xs, w=len(xs) + 3)»\n",
                after: "def f(xs, d):\n    return f'{d[\"k\"]:>{len(xs) + 3}} {xs!r} {{}} {xs}'\n",
                showing: ["f([1], {'k': 5})", "f('', {'k': 'a'})", "f([], {})"]),
            Example(
                """
                def f(path, d):
                    return (
                        «"no such file: {} "
                        "in {{here}} {}".format(path.name, d["key"])»
                    )
                """,
                after: """
                    def f(path, d):
                        return (
                            f"no such file: {path.name} "
                            f"in {{here}} {d['key']}"
                        )
                    """,
                given: ["from pathlib import Path"], showing: ["f(Path('a/b'), {'key': 1})", "f(Path('a/b'), {})"]),
            Example(
                "def f(xs):\n    return «\"{}, {}\".format(xs, xs.pop())»\n",
                after: "def f(xs):\n    return f\"{xs}, {xs.pop()}\"\n"),
        ],
        silent: [
            Example("TEMPLATE = \"{} is {}\"\nprint(TEMPLATE.format(1, 2))\n"),
            Example("print(\"{} is {}\".format(*pair))\n"),
            Example("print(\"{name}\".format(**values))\n"),
            Example("print(_(\"{} files\").format(n))\n"),
            Example("print(\"{} and {}\".format(a))\n"),
            Example("print(\"{0} and {0}\".format(next(it)))\n"),
            Example("print(\"{} {}\".format(a, \"it's \\\"quoted\\\"\"))\n"),
        ])

    static let callees: Words? = ["format"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let template = call.receiver(of: "format"), template.isString,
            var filling = Filling(call), !call.node.isInsideFString,
            let edits = filling.edits(template), !filling.uses.isEmpty
        else { return nil }
        let text = edits[0].replacement
        return Finding(call.node, "Write it as an f-string")
            .rewriting(
                "Put the values into an f-string",
                safeIf: [.sameOrder(filling.arguments, uses: filling.uses)]
                    + [.fits(text, insteadOf: call.node)].compactMap { $0 }, edits)
    }
}

/// The arguments of a call of `format`, and which of them the template has used so far.
private struct Filling {
    let call: AST.Call
    /// Positional ones, then keywords, as they are evaluated.
    var arguments: [Node] = []
    private var names: [String: Int] = [:]
    private var positional = 0
    private var next = 0
    /// Places of ``arguments`` in the order of the template.
    var uses: [Int] = []

    init?(_ call: AST.Call) {
        self.call = call
        for argument in call.args {
            if argument.kind == .starred { return nil }
            arguments.append(argument)
        }
        positional = arguments.count
        for node in call.keywords {
            guard let keyword = node.as(AST.Keyword.self), let name = keyword.arg else { return nil }
            names["\(name)"] = arguments.count
            arguments.append(keyword.value)
        }
    }

    /// Nil where the template cannot be an f-string with these arguments.
    mutating func edits(_ template: Node) -> [Edit]? {
        let tokens = template.stringTokens
        guard !tokens.isEmpty, let value = template.stringValue else { return nil }
        let braces = tokens.reduce(0) { $0 + Self.braces($1.body) }
        // Braces that come from escapes are fields for `format` only.
        guard braces == Self.braces(value) else { return nil }
        var edits: [Edit] = []
        for token in tokens {
            guard let parsed = FormatTemplate(token.body), let body = text(parsed.pieces, token.quote) else {
                return nil
            }
            let isFormatted = body.holds("{") || body.holds("}")
            let prefix = (isFormatted ? "f" : "") + (token.isRaw ? "r" : "")
            edits.append(Edit(token.range, prefix + token.quote + body + token.quote))
        }
        // All must be used, and what is evaluated twice must be a plain name or attribute.
        guard Set(uses).count == arguments.count else { return nil }
        let repeated = uses.filter { use in uses.count { $0 == use } > 1 }
        guard repeated.allSatisfy({ [.name, .attribute, .constant].contains(arguments[$0].kind) }) else { return nil }
        return edits + [Edit(template.endWithParentheses..<call.node.end, "")]
    }

    private static func braces(_ text: String) -> Int {
        text.utf8.count { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
    }

    /// The template's pieces with the arguments put in.
    private mutating func text(_ pieces: [FormatTemplate.Piece], _ quote: String) -> String? {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let literal): text += literal
            case .field(let field):
                guard let argument = take(field.name) else { return nil }
                var suffix = field.conversion
                if let specification = field.specification {
                    guard let inner = self.text(specification, quote) else { return nil }
                    suffix += ":" + inner
                }
                guard let written = write(argument, field.access, quote, suffix) else { return nil }
                text += written
            }
        }
        return text
    }

    private func write(_ argument: Node, _ access: String, _ quote: String, _ suffix: String) -> String? {
        if access.isEmpty { return argument.fStringField(in: quote, suffix) }
        guard let base = argument.fStringExpression(in: quote, .atom), base.first != "{" else { return nil }
        let key = quote.first == "'" ? "\"" : "'"
        return
            "{\(base)\(access.split(separator: "'", omittingEmptySubsequences: false).joined(separator: key))\(suffix)}"
    }

    private mutating func take(_ name: String) -> Node? {
        var place = names[name]
        if name.isEmpty {
            place = next < positional ? next : nil
            next += 1
        } else if let number = Int(name) {
            place = number < positional ? number : nil
        }
        guard let place else { return nil }
        uses.append(place)
        return arguments[place]
    }
}
