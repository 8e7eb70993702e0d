internal import SafeText

/// For people at a terminal: a table of challenges, the slowest entries, totals.
public struct FullBatch: BatchFormat {
    public static let name = "full"
    public static let summary = "a table of challenges, the slowest entries, totals"

    private let report: BatchReport
    private let style: BatchStyle
    private var tally = BatchTally()
    private static let rateWidth = 16
    private static let scoreWidth = 9

    public init(_ report: BatchReport, style: BatchStyle) {
        self.report = report
        self.style = style
    }

    public mutating func begin(_ sink: BatchSink) throws {
        try sink(paint(cut(VisibleText().line(report.title), max(style.width, 8)), 1) + "\n")
    }

    public mutating func entry(_ entry: BatchEntry, _ sink: BatchSink) throws { tally.add(entry) }

    public mutating func end(_ sink: BatchSink) throws {
        let summary = BatchSummary(report, tally)
        let longest = summary.rows.map { VisibleText().line($0.slug).count }.max() ?? 0
        let scoreWidth = tally.all.scored > 0 ? Self.scoreWidth : 0
        let rateWidth = Self.rateWidth + scoreWidth
        let width = max(min(longest, style.width / 2 - rateWidth / 2), 8)
        let scoreTitle = scoreWidth > 0 ? left("score", scoreWidth) : ""
        try sink("\n" + padded("challenge", width) + "      n  passed\(scoreTitle)\n")
        for row in summary.rows {
            let counts = row.counts
            let score = scoreWidth > 0 ? left(Amount.percent(counts.meanScore), scoreWidth) : ""
            let rate = left("\(counts.total)", 7) + left(Amount.percent(counts.rate), 9) + score
            let others = BatchSummary.verdicts(counts)
            let room = style.width - width - rateWidth - 2
            let name = padded(cut(VisibleText().line(row.slug), width), width)
            let isBeside = room >= others.count
            try sink(name + rate + (isBeside ? "  " + others : "\n    " + cut(others, max(style.width - 4, 8))) + "\n")
        }
        if !tally.slowest.isEmpty { try sink("\nslowest\n") }
        for slow in tally.slowest {
            let name = VisibleText().line("\(slow.candidate) / \(slow.challenge)")
            let time = left(Amount.duration(millis: slow.cpuMillis), 9)
            try sink("\(time)  " + cut("\(slow.verdict)  \(name)", max(style.width - 11, 8)) + "\n")
        }
        let table = tally.passTable(report.passAtK)
        if !table.rows.isEmpty { try sink("\n") }
        for row in table.rows {
            let values = zip(table.ks, row.values).map { "pass@\($0) \(Amount.percent($1))" }.joined(separator: "  ")
            try sink(cut(VisibleText().line(row.candidate), width) + "  " + values + "\n")
        }
        let isClean = tally.all.accepted == tally.all.total
        try sink("\n" + paint(summary.headline, isClean ? 32 : 33) + "\n")
    }

    private func paint(_ text: String, _ code: Int) -> String { style.hasColour ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text }

    private func cut(_ text: String, _ width: Int) -> String { text.count > width ? text.prefix(width - 1) + "…" : text }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private func left(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
