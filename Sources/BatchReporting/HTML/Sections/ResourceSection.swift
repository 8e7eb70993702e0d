/// Time or memory of each challenge on a log axis, with its limit and what the author's solutions need.
struct ResourceSection {
    enum Resource {
        case time
        case memory
    }

    private struct Row {
        let name: String
        let limit: Double?
        let references: [(name: String, amount: Double)]
        let measured: PageTally.Resources
        /// Entries that were accepted, whether or not anything could be measured of them.
        let accepted: Int
    }

    private let resource: Resource
    private let rows: [Row]
    private let scale: LogScale?

    init(_ resource: Resource, _ report: BatchReport, _ tally: PageTally) {
        self.resource = resource
        let known = Dictionary(report.challenges.map { ($0.slug, $0) }) { first, _ in first }
        let isTime = resource == .time
        let measured = isTime ? tally.times : tally.memory
        rows = BatchSummary(report, tally.batch).rows.map { row in
            let challenge = known[row.slug]
            let references = challenge?.references ?? []
            return Row(
                name: row.name,
                limit: isTime ? challenge?.cpuLimitMillis : challenge?.memoryLimitBytes.map(Double.init),
                references: references.map { (name: $0.name, amount: isTime ? $0.cpuMillis : Double($0.memoryBytes)) },
                measured: measured[row.slug] ?? PageTally.Resources(), accepted: row.counts.accepted)
        }
        scale = LogScale(
            rows.flatMap { row in
                row.measured.all.flatMap { $0.count > 0 ? [$0.least, $0.most] : [] } + row.references.map(\.amount)
                    + (row.limit.map { [$0] } ?? [])
            })
    }

    /// Nil when nothing was measured and nothing limited.
    var section: PageSection? {
        guard let scale else { return nil }
        let isTime = resource == .time
        let what = isTime ? "CPU time of the slowest case" : "Memory at the peak"
        let chart = ChartRows(
            summary: "\(what) per challenge on a logarithmic axis, with limit and reference solutions",
            rows: rows.map { row(of: $0, scale) },
            ticks: scale.ticks(base: isTime ? 10 : 2).map { ChartRows.Tick(percent: scale.percent($0), label: words($0)) },
            legend: legend)
        return PageSection(
            id: isTime ? "time" : "memory", title: isTime ? "Time" : "Memory",
            introduction: "\(what), logarithmic. A larger dot stands for several entries close together.",
            content: [chart.node, table(what).folded])
    }

    private func row(of row: Row, _ scale: LogScale) -> ChartRows.Row {
        var marks: [HTMLNode] = []
        if let limit = row.limit { marks.append(ChartRows.line(at: scale.percent(limit), "limit")) }
        let (others, accepted) = (row.measured.others, row.measured.accepted)
        for (histogram, style, words) in [(others, "dot other", "not accepted"), (accepted, "dot accepted", "accepted")] {
            for point in histogram.points {
                let title = "\(point.count) \(words), about \(self.words(point.value))"
                marks.append(ChartRows.dot(at: scale.percent(point.value), count: point.count, style, title))
            }
        }
        for reference in row.references where reference.amount > 0 {
            let title = "reference \(reference.name): \(words(reference.amount))"
            marks.append(ChartRows.diamond(at: scale.percent(reference.amount), title))
        }
        let nothing = row.accepted > 0 ? "too little to see" : "none accepted"
        let median = row.measured.accepted.median.map { "median \(words($0))" } ?? nothing
        return ChartRows.Row(label: row.name, value: median, marks: marks)
    }

    private func table(_ what: String) -> NumberTable {
        NumberTable(
            caption: "\(what) per challenge; medians to 5 %",
            columns: [
                .text("Challenge"), .number("n"), .number("Median, accepted"), .number("Most"), .number("Limit"),
                .text("Reference solutions"),
            ],
            rows: rows.map { row in
                [
                    row.name, "\(row.measured.count)", row.measured.accepted.median.map(words) ?? "–",
                    row.measured.count > 0 ? words(row.measured.most) : "–", row.limit.map(words) ?? "–",
                    row.references.isEmpty
                        ? "–" : row.references.map { "\($0.name) \(words($0.amount))" }.joined(separator: ", "),
                ]
            })
    }

    private func words(_ amount: Double) -> String {
        resource == .time ? Amount.duration(millis: amount) : Amount.memory(bytes: Int(exactly: amount.rounded()) ?? .max)
    }

    /// What is in the drawing, and no more.
    private var legend: [(mark: HTMLNode, words: String)] {
        let circle = { (style: String) in
            HTMLNode.tag(
                .circle, style, with: [HTMLAttribute(.cx, "11"), HTMLAttribute(.cy, "11"), HTMLAttribute(.r, "5")])
        }
        let diamond = HTMLNode.tag(.path, "reference", with: [HTMLAttribute(.d, "M11 5L17 11L11 17L5 11Z")])
        var legend = [
            (mark: ChartRows.key([circle("dot accepted")]), words: "accepted"),
            (mark: ChartRows.key([circle("dot other")]), words: "not accepted"),
        ]
        if rows.contains(where: { !$0.references.isEmpty }) {
            legend.append((mark: ChartRows.key([diamond]), words: "reference solution"))
        }
        if rows.contains(where: { $0.limit != nil }) {
            legend.append((mark: ChartRows.key([ChartRows.line(at: 50, "limit")]), words: "limit"))
        }
        return legend
    }
}
