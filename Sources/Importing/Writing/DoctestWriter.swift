internal import Challenges

/// Writes cases in doctest notation, so that reading them gives the same cases.
struct DoctestWriter {
    /// Flags that hold for the whole challenge.
    let flags: ValidatorFlags

    /// What of a case has no doctest notation.
    struct Failure: Error { let statement: Statement }

    /// The text of one case.
    func text(of name: String, _ statements: [Statement]) throws(Failure) -> String {
        var text = "# \(name)\n"
        for statement in statements { text += try self.text(of: statement) }
        return text + "\n"
    }

    private func text(of statement: Statement) throws(Failure) -> String {
        // In brackets everything is an expression, and a comment fits behind the first one.
        let directive = directive(for: statement.flags)
        let sources = [
            (statement.source, directive), ("(\(statement.source))", directive),
            ("(\n\(statement.source)\n)", directive),
        ]
        for (source, directive) in sources {
            let text = Self.text(of: source, directive, statement.expectedText)
            if isSame(text, statement, source) { return text }
        }
        throw Failure(statement: statement)
    }

    private static func text(of source: String, _ directive: String, _ expected: String) -> String {
        var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if !directive.isEmpty { lines[0] += "  # assay: \(directive)" }
        let prompts = lines.enumerated().map { index, line in
            let prompt = index == 0 ? ">>>" : "..."
            return line.isEmpty ? prompt : "\(prompt) \(line)"
        }
        let shown = expected.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.allSatisfy(\.isWhitespace) ? "<BLANKLINE>" : String($0) }
        let answer = expected.isEmpty ? [] : shown
        return (prompts + answer).map { $0 + "\n" }.joined()
    }

    /// Whether the reader understands it as it was meant.
    private func isSame(_ text: String, _ statement: Statement, _ source: String) -> Bool {
        guard let cases = try? DoctestFile(parsing: text, flags: flags).cases, cases.count == 1,
            let read = cases[0].statements.first, cases[0].statements.count == 1
        else { return false }
        return read.source == source && read.expectation == statement.expectation && read.flags == statement.flags
    }

    /// The flags that the statement has beyond the challenge's.
    private func directive(for own: ValidatorFlags) -> String {
        FlagText.text(of: own, over: flags)
    }
}
