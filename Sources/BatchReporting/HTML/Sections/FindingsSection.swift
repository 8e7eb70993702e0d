/// How often each rule of the reviewer spoke.
struct FindingsSection {
    private let rows: [(rule: String, counts: PageTally.Rule)]
    private static let barLimit = 40

    init(_ tally: PageTally) {
        rows = tally.rules.map { (rule: $0.key, counts: $0.value) }.sorted { first, second in
            first.counts.findings == second.counts.findings
                ? first.rule < second.rule : first.counts.findings > second.counts.findings
        }
    }

    /// Nil without findings.
    var section: PageSection? {
        guard let most = rows.first?.counts.findings else { return nil }
        let bars = rows.prefix(Self.barLimit).map { row in
            ChartRows.Row(
                label: row.rule, value: "\(row.counts.findings) in \(Amount.count(row.counts.entries, "entry", "entries"))",
                marks: [ChartRows.bar(from: 0, to: Double(row.counts.findings) / Double(most) * 100, "rate")])
        }
        let rest = rows.count - bars.count
        let more = rest > 0 ? " \(Amount.count(rest, "rarer rule")) only in the table." : ""
        let chart = ChartRows(summary: "Findings of \(Amount.count(rows.count, "rule")), most frequent first", rows: bars)
        let table = NumberTable(
            caption: "Findings per rule", columns: [.text("Rule"), .number("Findings"), .number("Entries")],
            rows: rows.map { [$0.rule, "\($0.counts.findings)", "\($0.counts.entries)"] })
        return PageSection(
            id: "findings", title: "Findings", introduction: "Findings per rule of the reviewer." + more,
            content: [chart.node, table.folded])
    }
}
