internal import SafeText

/// For a pull request or a job's summary: totals and a table of challenges.
public struct MarkdownBatch: BatchFormat {
    public static let name = "markdown"
    public static let summary = "totals and a table of challenges"

    private let report: BatchReport
    private var tally = BatchTally()

    public init(_ report: BatchReport, style: BatchStyle) { self.report = report }

    public mutating func begin(_ sink: BatchSink) throws {
        try sink("# \(Self.cell(report.title))\n\nRun `\(report.runID.filter { $0.isLetter || $0.isNumber || $0 == "-" })`")
        try sink(report.finished.isEmpty ? "\n\n" : ", finished \(Self.cell(report.finished))\n\n")
    }

    public mutating func entry(_ entry: BatchEntry, _ sink: BatchSink) throws { tally.add(entry) }

    public mutating func end(_ sink: BatchSink) throws {
        let summary = BatchSummary(report, tally)
        let isScored = tally.all.scored > 0
        let (name, line) = isScored ? (" Score |", " ---: |") : ("", "")
        try sink("**\(summary.headline)**\n\n| Challenge | n | Passed | 95 % |\(name) Verdicts |\n")
        try sink("| --- | ---: | ---: | ---: |\(line) --- |\n")
        for row in summary.rows {
            let counts = row.counts
            let cells = [
                Self.cell(row.name), "\(counts.total)", Amount.percent(counts.rate), Amount.interval(counts.interval),
            ] + (isScored ? [Amount.percent(counts.meanScore)] : []) + [BatchSummary.verdicts(counts)]
            try sink("| " + cells.joined(separator: " | ") + " |\n")
        }
        let table = tally.passTable(report.passAtK)
        guard !table.rows.isEmpty else { return }
        try sink("\n| Candidate | Tasks |" + table.ks.map { " pass@\($0) |" }.joined() + "\n| --- | ---: |")
        try sink(table.ks.map { _ in " ---: |" }.joined() + "\n")
        for row in table.rows {
            let values = row.values.map { " \(Amount.percent($0)) |" }.joined()
            try sink("| \(Self.cell(row.candidate)) | \(row.tasks) |\(values)\n")
        }
    }

    /// Everything that means something to Markdown or HTML is escaped. By scalars: a combining mark must not hide a sign.
    static func cell(_ text: String) -> String {
        VisibleText().line(text).unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "<": result += "&lt;"
            case "&": result += "&amp;"
            case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "|", "!", "~", ">", "@": result += "\\\(scalar)"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
