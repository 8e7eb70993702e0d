internal import PythonSyntax

/// `log.info(f"{x} done")`.
struct LoggingEagerFormat: Rule {
    static let page = RulePage(
        name: "logging-eager-format", code: "STX018", topic: .strings, level: .idiom,
        summary: "A log message that is put together before the logger gets it.",
        why: """
            The logger drops most messages of a low level, and fills in `%s` only for those it keeps. Tools that \
            collect errors also group messages by their template, which is gone here.
            """,
        instead: "Write `log.info(\"%s done\", x)`: the template, then the values.",
        whenNot: "For a message that is always shown and costs nothing, an f-string reads better; then be consistent.",
        fixSafety: "Safe when the types of the values are known: `%s` asks `str()`, an f-string asks `__format__`.",
        peers: ["G001", "G002", "G004", "W1201", "W1202", "W1203"],
        reading: ["Library, logging, Logger.debug", "Logging HOWTO, Optimization"],
        subsumes: ["format-call-to-fstring", "percent-to-fstring", "concat-to-fstring", "fstring-conversion"])

    static let examples = Examples(
        flagged: [
            Example(
                "import logging\n\ndef f(x: int):\n    logging.error(«f\"{x} done 100%\"»)\n",
                after: """
                    import logging

                    def f(x: int):
                        logging.error("%s done 100%%", x)

                    """, showing: ["f(3)"]),
            Example(
                "import logging\n\nlog = logging.getLogger()\n\ndef f(a, b):\n    log.info(«\"%s of %d\" % (a, b)»)\n",
                after:
                    "import logging\n\nlog = logging.getLogger()\n\ndef f(a, b):\n    log.info(\"%s of %d\", a, b)\n",
                showing: ["f('x', 3)", "f(None, 0)"]),
            Example(
                "def f(logger, user):\n    logger.warning(«f'no {user.name!r} {{}}'», exc_info=True)\n",
                after: "def f(logger, user):\n    logger.warning('no %r {}', user.name, exc_info=True)\n",
                given: ["class L:\n    name = 'x'\n    def warning(self, m, *a, exc_info): print(m % a if a else m)"],
                showing: ["f(L(), L)"]),
            Example("def f(self, x):\n    self.logger.debug(«\"{:>5}\".format(x)»)\n"),
            Example("def f(log, x):\n    log.debug(«\"got \" + str(x)»)\n"),
        ],
        silent: [
            Example("log.info(\"%s done\", x)\n"),
            Example("log.info(\"done\")\n"),
            Example("print(f\"{x} done\")\n"),
            Example("from loguru import logger\nlogger.info(f\"{x} done\")\n"),
            Example("import structlog\nlog = structlog.get_logger()\nlog.info(f\"{x} done\")\n"),
            Example("log.info(f\"done\")\n"),
            Example("math.log(f\"{x}\")\n"),
            Example("log.info(message)\n"),
            Example("log.info(\"a\" + \"b\")\n"),
        ])

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard file.isLoggingCall(call), let function = call.func.as(AST.Attribute.self) else { return nil }
        // `log.log(level, message)` has its message in the second place.
        let place = function.attr == "log" ? 1 : 0
        guard call.args.count > place, !call.node.isInsideFString else { return nil }
        let message = call.args[place]
        let finding = Finding(message, "Leave the formatting to the logger")
        let isLast = call.args.count == place + 1
        if let string = message.as(AST.JoinedStr.self) {
            guard string.values.contains(where: { $0.kind == .formattedValue }) else { return nil }
            guard isLast, let (text, checks) = Self.template(string, file) else { return finding.advising(Self.advice) }
            return finding.rewriting(
                "Hand over template and values", safeIf: checks + [.standardLogger(call)], [.replace(message, text)])
        }
        if let operation = message.as(AST.BinOp.self) {
            if operation.op == .mod, operation.left.isString {
                guard isLast, let (values, checks) = Self.values(operation.right, file) else {
                    return finding.advising(Self.advice)
                }
                return finding.rewriting(
                    "Hand over template and values", safeIf: checks + [.standardLogger(call)],
                    [Edit(operation.left.endWithParentheses..<operation.node.end, ", " + values)])
            }
            let isMixed = operation.op == .add && file.types.type(of: message) == .str
            return isMixed && Self.hasValue(message) ? finding.advising(Self.advice) : nil
        }
        if let format = message.as(AST.Call.self)?.receiver(of: "format"), format.isString {
            return finding.advising(Self.advice)
        }
        return nil
    }

    private static let advice = "Write the message with `%s` and hand the values over behind it"

    private static func hasValue(_ node: Node) -> Bool {
        guard let sum = node.as(AST.BinOp.self) else { return !node.isString }
        return hasValue(sum.left) || hasValue(sum.right)
    }

    /// Behind a comma what stood behind `%`.
    private static func values(_ right: Node, _ file: ReviewedFile) -> (String, [Check])? {
        if let tuple = right.as(AST.Tuple.self) {
            guard let first = tuple.elts.first, let last = tuple.elts.last else { return nil }
            return (file.source[first.parenthesizedRange.lowerBound..<last.parenthesizedRange.upperBound], [])
        }
        if right.kind == .dict { return nil }
        let check = Check(.typeKnown, "`\(right.text.prefix(40))` is neither a tuple nor a mapping") { file in
            guard let type = file.types.type(of: right) else { return "a tuple would fill several places" }
            return type == .tuple || type.isMapping ? "`\(right.text.prefix(40))` fills several places" : nil
        }
        return (right.code(), [check])
    }

    /// The f-string as a `%` template with its values behind; only for names and attributes in a single token, since
    /// the parser does not say where the parts are.
    private static func template(_ string: AST.JoinedStr, _ file: ReviewedFile) -> (String, [Check])? {
        let tokens = string.node.stringTokens
        guard tokens.count == 1, let token = tokens.first, !token.isTriple, let parsed = FormatTemplate(token.body)
        else { return nil }
        let fields = string.values.compactMap { $0.as(AST.FormattedValue.self) }
        var body = ""
        var values: [String] = []
        var checks: [Check] = []
        for piece in parsed.pieces {
            switch piece {
            case .text(let text): body += escaped(text)
            case .field(let field):
                guard field.specification == nil, !field.access.contains("["), let first = field.name.first,
                    first.isLetter || first == "_", values.count < fields.count
                else { return nil }
                let node = fields[values.count].value
                body += field.conversion == "!r" ? "%r" : field.conversion == "!a" ? "%a" : "%s"
                values.append(field.name + field.access)
                if field.conversion.isEmpty { checks.append(formats(node, field.name + field.access)) }
            }
        }
        guard values.count == fields.count else { return nil }
        let prefix = token.isRaw ? "r" : ""
        return ("\(prefix)\(token.quote)\(body)\(token.quote), \(values.joined(separator: ", "))", checks)
    }

    /// The nodes inside an f-string have no text of their own.
    private static func formats(_ node: Node, _ text: String) -> Check {
        Check(.typeKnown, "`\(text)` formats as `str()` shows it") { file in
            file.types.type(of: node) == nil ? "`\(text)` may have a `__format__` of its own" : nil
        }
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let character = rest.popFirst() {
            if character == "{" || character == "}" { rest = rest.dropFirst() }
            result += character == "%" ? "%%" : "\(character)"
        }
        return result
    }
}
