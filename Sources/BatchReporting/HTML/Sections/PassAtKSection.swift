/// pass@k of each candidate, when there are samples.
struct PassAtKSection {
    private let table: (ks: [Int], rows: [(candidate: String, tasks: Int, values: [Double?])])
    private static let barLimit = 40

    init(_ report: BatchReport, _ tally: PageTally) { table = tally.batch.passTable(report.passAtK) }

    /// Nil when no task has several samples.
    var section: PageSection? {
        guard let first = table.ks.first else { return nil }
        let bars = table.rows.prefix(Self.barLimit).map { row in
            let value = row.values.first.flatMap { $0 }
            return ChartRows.Row(
                label: row.candidate, value: Amount.percent(value),
                marks: value.map { [ChartRows.bar(from: 0, to: $0 * 100, "rate")] } ?? [])
        }
        let chart = ChartRows(
            summary: "pass@\(first) of \(Amount.count(bars.count, "candidate")), highest first", rows: bars,
            ticks: [0, 25, 50, 75, 100].map { ChartRows.Tick(percent: Double($0), label: "\($0) %") })
        let numbers = NumberTable(
            caption: "pass@k per candidate",
            columns: [.text("Candidate"), .number("Tasks")] + table.ks.map { .number("pass@\($0)") },
            rows: table.rows.map { [$0.candidate, "\($0.tasks)"] + $0.values.map(Amount.percent) })
        return PageSection(
            id: "pass-at-k", title: "pass@k",
            introduction: "How likely at least one of k samples passes, estimated without bias; the chart shows pass@\(first).",
            content: [chart.node, numbers.folded])
    }
}
