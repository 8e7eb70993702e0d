internal import PythonSyntax

/// Comments that silence a rule of ours where it has nothing to say.
///
/// No rule among others: it needs to know what all of them found. A comment with another tool's codes is that tool's
/// affair, and one without any may be meant for anybody.
public enum UnusedSuppression {
    public static let page = RulePage(
        name: "unused-suppression", code: "SUP001", topic: .conditions, level: .idiom,
        summary: "A comment that silences a rule where it finds nothing.",
        why:
            """
                It outlived what it was for, and the next real finding on this line would be silenced with nobody \
                noticing.
                """,
        instead: "Take the name out, or the comment with it.",
        whenNot: "While the code is being changed back and forth.",
        fixSafety: "Safe: only a comment changes.", peers: ["RUF100", "W0404"])

    /// - Parameters:
    ///   - silenced: findings that some comment silenced.
    ///   - rules: those that were looked for.
    public static func findings(in file: ReviewedFile, silenced: [Verified], rules: [RulePage]) -> [Verified] {
        file.suppressions.comments.compactMap { comment in
            let unused = comment.selectors.filter { selector in
                guard rules.contains(where: { $0.isNamed(selector) }) else { return false }
                return !silenced.contains {
                    $0.page.isNamed(selector) && Suppressions.matches(comment, $0, file)
                }
            }
            guard !unused.isEmpty else { return nil }
            let names = unused.map { "`\($0)`" }.joined(separator: ", ")
            let finding = Finding(file.tree.root, range: comment.range, "Nothing is silenced here: drop \(names)")
                .rewriting("Drop what silences nothing", [edit(comment, without: unused, file)])
            return Verified(finding, page, file)
        }
    }

    private static func edit(_ comment: Suppressions.Comment, without unused: [String], _ file: ReviewedFile) -> Edit {
        let left = comment.selectors.filter { !unused.contains($0) }
        let text = file.source[comment.range]
        if !left.isEmpty, let first = comment.selectors.first, let last = comment.selectors.last,
            let start = text.firstRange(of: first)?.lowerBound, let end = text.ranges(of: last).last?.upperBound
        {
            return Edit(comment.range, text[..<start] + left.joined(separator: ", ") + text[end...])
        }
        var start = comment.range.lowerBound
        let line = file.source.lineRange(file.source.line(at: start))
        while start > line.lowerBound, file.source.bytes[start - 1] == 32 || file.source.bytes[start - 1] == 9 {
            start -= 1
        }
        guard start == line.lowerBound else { return Edit(start..<comment.range.upperBound, "") }
        return Edit(start..<file.source.lineEnd(file.source.line(at: start)), "")
    }
}

extension RulePage {
    /// Whether a selector is this rule's own name or code.
    func isNamed(_ selector: String) -> Bool {
        let lower = selector.lowercased()
        return name == lower || code.lowercased() == lower
    }
}

extension RuleRegistry {
    /// Pages of all rules, and of what is reported without being a rule.
    public static let pages: [RulePage] = rules.map(\.page) + [UnusedSuppression.page]
}
