public import Idioms
internal import SafeText
internal import WorkerProtocol

/// One rule's page for a terminal.
public enum RulePageText {
    /// Examples shown of each kind.
    private static let mostExamples = 2

    /// Ends with a line end.
    public static func text(_ rule: RegisteredRule, _ style: TextStyle) -> String {
        let page = rule.page
        let examples = rule.examples()
        let facts = "(\(page.topic.rawValue), \(page.level.rawValue), \(page.confidence.rawValue) confidence)"
        var blocks = [
            [style.paint(page.code, .red) + " " + style.paint(page.name, .bold) + " " + style.paint(facts, .dim)],
            WrappedText.lines(page.summary, style),
        ]
        for (title, text) in RuleSections.all(page) {
            blocks.append([style.paint(title, .bold)] + WrappedText.lines(style.spelled(text), indentation: 2, style))
        }
        blocks += examples.flagged.prefix(Self.mostExamples).map { flagged($0, style) }
        blocks += examples.silent.prefix(Self.mostExamples).map { example in
            [style.paint("Left alone", .bold)] + code(example.source, style)
        }
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    /// With carets where the marks are.
    private static func flagged(_ example: Example, _ style: TextStyle) -> [String] {
        let lines = SourceLines(Array(example.source.utf8))
        let mark = example.marks.first ?? 0..<0
        let frame = CodeFrame(
            lines, from: lines.place(mark.lowerBound), to: lines.place(mark.upperBound), style)
        var text = [style.paint("Found", .bold)] + frame.text().dropFirst().dropLast()
        if let after = example.after {
            text += ["", style.paint("Rewritten", .bold)] + code(after, style)
        }
        return text
    }

    private static func code(_ text: String, _ style: TextStyle) -> [String] {
        let lines = SourceLines.split(Array(text.utf8))
        let gutter = Gutter(lastRow: lines.count, style)
        let window = 0..<max(style.width - gutter.width - 3, 20)
        let visible = VisibleText(style)
        return lines.enumerated().map { index, line in
            gutter.line(index + 1, DisplayLine(line, visible).seen(through: window, style))
        }
    }
}

/// What a page says below its summary, in the order of all documents.
enum RuleSections {
    static func all(_ page: RulePage) -> [(title: String, text: String)] {
        let sections = [
            ("Why", page.why), ("Instead", page.instead), ("When not", page.whenNot), ("Rewrite", page.fixSafety),
            ("Measured", page.measured ?? ""),
            ("Python", page.python > 0 ? "The rewrite needs 3.\(page.python)." : ""),
            ("Known elsewhere as", page.peers.joined(separator: ", ")),
            ("Reading", page.reading.joined(separator: "; ")),
        ]
        return sections.filter { !$0.1.isEmpty }
    }
}
