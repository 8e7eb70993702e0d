internal import PythonValues

/// Makes a statement of its source lines and the expected text below them.
struct StatementParser {
    let source: [String]
    /// 1-based line of the prompt.
    let line: Int
    let expected: [String]
    /// 1-based line of the first expected line.
    let expectedLine: Int
    /// Flags of the challenge.
    let flags: ValidatorFlags

    func statement() throws(DoctestError) -> Statement {
        let directive = try directive()
        let form = StatementSource(directive.source).form
        var flags = flags
        if let text = directive.flags {
            do {
                flags = try ValidatorFlags(parsing: text, over: flags)
            } catch {
                throw DoctestError(line: line, "\(error)", advice: "correct the directive `# assay:`")
            }
            try checkLists(text, form)
        }
        return Statement(
            source: directive.source,
            expectation: try expectation(of: form, flags),
            expectedText: expected.joined(separator: "\n"),
            flags: flags,
            line: line)
    }

    private func directive() throws(DoctestError) -> Directive {
        do {
            return try Directive(in: StatementSource(source.joined(separator: "\n")))
        } catch {
            switch error {
            case .notOnFirstLine(let offset):
                throw DoctestError(
                    line: line + offset, "a directive behind the first line of a statement",
                    advice: "move `# assay:` to the end of line \(line)")
            case .missingColon(let offset):
                throw DoctestError(
                    line: line + offset, "a directive without a colon", advice: "write `# assay: flags`")
            case .foreign(let offset):
                throw DoctestError(
                    line: line + offset, "doctest's own directives are not read here",
                    advice: "write `# assay: flags` instead, or remove it")
            }
        }
    }

    /// A statement's own `pairs` or `failures` must have an effect.
    private func checkLists(_ directive: String, _ form: StatementSource.Form) throws(DoctestError) {
        guard let own = try? ValidatorFlags(parsing: directive), own.pairs || own.failures else { return }
        let word = own.pairs ? "pairs" : "failures"
        guard form == .expression else {
            throw DoctestError(
                line: line, "`\(word)` on what is no expression", advice: "put it behind an expression that gives \(word)")
        }
        guard expected.isEmpty else {
            let reason = own.pairs ? "whose expected values are in the pairs" : "of which there must be none"
            throw DoctestError(
                line: expectedLine, "an expected text under `\(word)`, \(reason)", advice: "remove the text, or the flag")
        }
    }

    // MARK: - Expected text

    private func expectation(
        of form: StatementSource.Form, _ flags: ValidatorFlags
    ) throws(DoctestError) -> Expectation {
        if let first = expected.first, Self.tracebackHeaders.contains(first.trimmed) { return try raises() }
        let lines = expected.map { $0.trimmed == "<BLANKLINE>" ? "" : $0 }
        let text = lines.joined(separator: "\n")
        if flags.printed || form == .printCall { return .printed(text) }
        guard !expected.isEmpty else { return form == .expression ? Self.list(flags) : .nothing }
        if form == .statement { return .printed(text) }
        let answers = flags.anyOf ? lines : [text]
        let literals = answers.compactMap { try? PythonLiteralParser.parse($0) }
        return literals.count == answers.count ? .value(literals) : .represented(answers)
    }

    /// What an expression without expected text has to give.
    private static func list(_ flags: ValidatorFlags) -> Expectation {
        flags.pairs ? .pairs : flags.failures ? .failures : .nothing
    }

    private static let tracebackHeaders = [
        "Traceback (most recent call last):", "Traceback (innermost last):",
    ]

    /// Header, optional stack lines, then `Type: message` or `Type`; the message may go on.
    private func raises() throws(DoctestError) -> Expectation {
        let body = expected.dropFirst()
        // As in doctest, the stack ends at the first line that begins with a letter.
        guard let start = body.firstIndex(where: { $0.first?.isWordStart == true }) else {
            throw DoctestError(
                line: expectedLine, "a traceback without its last line",
                advice: "end it with the exception, such as `ValueError: message`")
        }
        let (type, message) = Self.parts(of: body[start])
        guard Self.isDottedName(type) else {
            throw DoctestError(
                line: expectedLine + start, "`\(Excerpt.plain(body[start]))` is no exception",
                advice: "write `ValueError: message`, or `ValueError` for any message")
        }
        let rest = body[(start + 1)...].map { $0.trimmed == "<BLANKLINE>" ? "" : $0 }
        guard message != nil || rest.isEmpty else {
            throw DoctestError(
                line: expectedLine + start + 1, "a line behind an exception without a message",
                advice: "write `\(type): message` and the rest of the message below it")
        }
        return .raises(type: type, message: message.map { ([$0] + rest).joined(separator: "\n") })
    }

    private static func parts(of line: String) -> (type: String, message: String?) {
        guard let colon = line.firstIndex(of: ":") else { return (line.trimmed, nil) }
        let message = line[line.index(after: colon)...].drop { $0 == " " }
        return (String(line[..<colon]), message.isEmpty ? nil : String(message))
    }

    private static func isDottedName(_ text: String) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false)
            .allSatisfy { PythonIdentifier.isValid($0) }
    }
}

extension Character {
    fileprivate var isWordStart: Bool { isLetter || self == "_" }
}
