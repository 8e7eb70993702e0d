internal import Idioms
internal import SafeText
internal import WorkerProtocol

/// For learners: the better way with their own lines before and after, why, and when it would be wrong.
public struct LearnFindings: FindingFormat {
    public static let name = "learn"
    public static let summary = "for learners: your lines before and after, why, and when the advice is wrong"

    public init() {}

    public func text(_ run: ReviewRun, _ style: TextStyle) -> String {
        var text = ""
        for file in run.files {
            let diagnostics = file.diagnostics(in: run)
            if diagnostics.isEmpty && file.report.praises.isEmpty { continue }
            let lines = SourceLines(file.source)
            var blocks = [[style.paint(file.shownPath(VisibleText(style)), .bold)]]
            for diagnostic in diagnostics {
                blocks.append(LearnText(lines: lines, style: style).lines(diagnostic))
            }
            if !file.report.praises.isEmpty { blocks.append(praises(file.report, style)) }
            text += blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n\n"
        }
        return text + grade(run, style)
    }

    private func praises(_ report: ReviewReport, _ style: TextStyle) -> [String] {
        let visible = VisibleText(style)
        return report.praises.map { praise in
            style.paint("Well done, line \(praise.row):", .green) + " " + visible.line(praise.text)
        }
    }

    /// Findings of each level per hundred statements, with the arithmetic.
    private func grade(_ run: ReviewRun, _ style: TextStyle) -> String {
        let statements = run.files.reduce(0) { $0 + Int($1.report.statementCount) }
        let findings = run.files.flatMap(\.report.findings)
        let counted = "\(Quantity.count(findings.count, "finding")) in \(Quantity.count(statements, "statement"))"
        guard statements > 0 else { return "Grade: \(counted)\n" }
        var text = "Grade: \(counted); per 100 statements:\n"
        for level in Level.allCases {
            let count = findings.count { $0.level == level.rawValue }
            let rate = FixedPoint.text(Double(count) * 100 / Double(statements), decimals: 1)
            let gap = String(repeating: " ", count: 10 - level.rawValue.count)
            text += style.spelled("  \(level.rawValue)\(gap)\(count) × 100 / \(statements) = \(rate)\n")
        }
        return text
    }
}
