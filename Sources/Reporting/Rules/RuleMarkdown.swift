internal import Idioms

/// Parts of the reference in Markdown.
enum RuleMarkdown {
    /// `| [LOP001](#append-loop) | ... |`, below the topic's heading.
    static func table(_ topic: Topic, _ pages: [RulePage]) -> String {
        var text = "## \(topic.rawValue.prefix(1).uppercased())\(topic.rawValue.dropFirst())\n\n"
        text += "| Code | Rule | Level | What it finds |\n|---|---|---|---|\n"
        for page in pages {
            // Inside a table a bar ends the cell, even between backquotes.
            let summary = oneLine(page.summary).replacing("|", with: "\\|")
            text += "| \(page.code) | [`\(page.name)`](#\(page.name)) | \(page.level.rawValue) | \(summary) |\n"
        }
        return text
    }

    /// Ends with an empty line.
    static func section(_ rule: RegisteredRule) -> String {
        let page = rule.page
        let examples = rule.examples()
        var text = "## \(page.name)\n\n"
        text += "`\(page.code)` · \(page.topic.rawValue) · \(page.level.rawValue) · "
        text += "\(page.confidence.rawValue) confidence\n\n\(page.summary)\n\n"
        for (title, section) in RuleSections.all(page) { text += "**\(title).** \(oneLine(section))\n\n" }
        for example in examples.flagged {
            text += "Found:\n\n" + fenced(example.source)
            if let after = example.after { text += "Rewritten:\n\n" + fenced(after) }
        }
        for (index, example) in examples.silent.enumerated() {
            text += (index == 0 ? "Left alone:\n\n" : "") + fenced(example.source)
        }
        return text
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// The fence is longer than any run of backquotes in the code.
    private static func fenced(_ code: String) -> String {
        var longest = 0
        var run = 0
        for character in code {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: max(3, longest + 1))
        // By scalars: "\r\n" is one Character.
        let end = code.unicodeScalars.last == "\n" ? "" : "\n"
        return "\(fence)python\n\(code)\(end)\(fence)\n\n"
    }
}
