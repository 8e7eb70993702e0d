/// Goes through the lines of a doctest file and collects its cases.
struct DoctestReader {
    private let lines: [String]
    private let flags: ValidatorFlags
    private let style: DoctestFile.Style

    private var next = 0
    private var names = UniqueNames()
    private var cases: [DoctestCase] = []
    private var statements: [Statement] = []
    private var caseLine = 0
    /// A heading whose first statement has not come yet.
    private var heading: (name: String, line: Int)?
    /// Blanks before the prompt of the statement being read; only in prose.
    private var indentation = ""

    init(lines: [String], flags: ValidatorFlags, style: DoctestFile.Style) {
        self.lines = lines
        self.flags = flags
        self.style = style
    }

    mutating func read() throws(DoctestError) -> [DoctestCase] {
        while next < lines.count { try readLine() }
        finishCase()
        try checkHeading()
        return cases
    }

    private mutating func readLine() throws(DoctestError) {
        let line = lines[next]
        let content = line.drop(while: \.isBlank)
        let isIndented = content.startIndex > line.startIndex
        if content.isEmpty {
            finishCase()
            next += 1
        } else if content.hasPrefix(">>>"), !isIndented || style == .prose {
            indentation = String(line[..<content.startIndex])
            try readStatement()
        } else if content.first == "#", !isIndented {
            try readHeading()
        } else if style == .prose {
            finishCase()
            next += 1
        } else {
            throw stray(content, isIndented)
        }
    }

    // MARK: - Cases

    private mutating func readHeading() throws(DoctestError) {
        finishCase()
        let name = lines[next].drop { $0 == "#" }.trimmed
        if style == .casesOnly {
            try checkHeading()
            guard !name.isEmpty else {
                throw error("a heading without a name", advice: "write `# name of the case`")
            }
        }
        heading = name.isEmpty ? nil : (name, next + 1)
        next += 1
    }

    private func checkHeading() throws(DoctestError) {
        guard style == .casesOnly, let heading, statements.isEmpty else { return }
        throw DoctestError(
            line: heading.line, "the case `\(heading.name)` has no statement",
            advice: "add a line `>>> …` below the heading, or remove it")
    }

    private mutating func finishCase() {
        guard !statements.isEmpty else { return }
        let name = heading?.name ?? "\(cases.count + 1)"
        let line = heading?.line ?? caseLine
        cases.append(DoctestCase(name: names.claim(name), line: line, statements: statements))
        statements = []
        heading = nil
    }

    // MARK: - Statements

    private mutating func readStatement() throws(DoctestError) {
        let start = next
        if statements.isEmpty { caseLine = start + 1 }
        var source = [try code(behind: ">>>")]
        while next < lines.count, unindented(next).hasPrefix("...") { source.append(try code(behind: "...")) }
        guard source.contains(where: { !$0.trimmed.isEmpty }) else {
            next = start
            throw error(
                "a prompt without a statement", advice: "write the call behind `>>> `, or remove the line")
        }
        let expectedLine = next
        let expected = try readExpectedText()
        let parser = StatementParser(
            source: source, line: start + 1, expected: expected, expectedLine: expectedLine + 1, flags: flags)
        statements.append(try parser.statement())
    }

    private mutating func code(behind prompt: String) throws(DoctestError) -> String {
        let rest = unindented(next).dropFirst(prompt.count)
        guard rest.isEmpty || rest.first == " " else {
            throw error("`\(prompt)` without a blank behind it", advice: "write `\(prompt) \(rest.trimmed)`")
        }
        next += 1
        return String(rest.dropFirst())
    }

    private mutating func readExpectedText() throws(DoctestError) -> [String] {
        var expected: [String] = []
        while next < lines.count {
            let line = unindented(next)
            let content = line.drop(while: \.isBlank)
            if content.isEmpty || line.hasPrefix(">>>") || line.hasPrefix("# ") { break }
            if style == .prose, ["```", "~~~", "\"\"\"", "'''"].contains(where: content.hasPrefix) { break }
            if content.hasPrefix(">>> ") {
                throw error("an indented prompt", advice: "move `>>>` to the beginning of the line")
            }
            expected.append(line)
            next += 1
        }
        return expected
    }

    private func unindented(_ index: Int) -> String {
        let line = lines[index]
        return line.hasPrefix(indentation) ? String(line.dropFirst(indentation.count)) : line
    }

    // MARK: - Errors

    private func error(_ reason: String, advice: String) -> DoctestError {
        DoctestError(line: next + 1, reason, advice: advice)
    }

    private func stray(_ content: Substring, _ isIndented: Bool) -> DoctestError {
        if isIndented, content.hasPrefix(">>>") {
            return error("an indented prompt", advice: "move `>>>` to the beginning of the line")
        }
        if content.hasPrefix("...") {
            return error(
                "a continuation without a statement",
                advice: "write the first line of the statement behind `>>> `")
        }
        let shown = Excerpt.plain(content.trimmed)
        return error(
            "stray line `\(shown)`", advice: "begin a statement with `>>> ` or a case with `# name`")
    }
}

extension Character {
    /// A blank or a tab: what may stand before and behind the text of a line.
    var isBlank: Bool { self == " " || self == "\t" || self == "\u{0C}" || self == "\u{0B}" || self == "\r" }
}

extension StringProtocol {
    /// The text without the blanks around it.
    var trimmed: String {
        let start = drop(while: \.isBlank)
        guard let last = start.lastIndex(where: { !$0.isBlank }) else { return "" }
        return String(start[...last])
    }
}
