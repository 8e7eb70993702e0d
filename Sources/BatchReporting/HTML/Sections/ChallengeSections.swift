/// How often each challenge was passed, and what became of the rest.
struct ChallengeSections {
    private let rows: [(slug: String, name: String, counts: BatchTally.Counts)]
    private let kinds: [VerdictKind]
    private static let letterWidth = 9.0

    init(_ report: BatchReport, _ tally: PageTally) {
        rows = BatchSummary(report, tally.batch).rows
        kinds = VerdictKind.all.filter { tally.batch.all.verdicts[$0, default: 0] > 0 }
    }

    var passRates: PageSection {
        let sorted = rows.enumerated().sorted { first, second in
            let (left, right) = (first.element.counts.rate ?? -1, second.element.counts.rate ?? -1)
            return left == right ? first.offset < second.offset : left > right
        }.map(\.element)
        let bars = sorted.map { row in
            var marks: [HTMLNode] = []
            if let rate = row.counts.rate { marks.append(ChartRows.bar(from: 0, to: rate * 100, "rate")) }
            if let bounds = row.counts.interval {
                marks.append(ChartRows.range(from: bounds.lowerBound * 100, to: bounds.upperBound * 100))
            }
            return ChartRows.Row(
                label: row.name, value: "\(Amount.percent(row.counts.rate))  n = \(row.counts.judged)", marks: marks)
        }
        let chart = ChartRows(
            summary: "Pass rate of \(Amount.count(rows.count, "challenge")), highest first", rows: bars,
            ticks: [0, 25, 50, 75, 100].map { ChartRows.Tick(percent: Double($0), label: "\($0) %") })
        let columns: [NumberTable.Column] = [
            .text("Challenge"), .number("n judged"), .number("Accepted"), .number("Rate"), .number("95 % interval"),
        ]
        let isScored = rows.contains { $0.counts.scored > 0 }
        let table = NumberTable(
            caption: "Pass rate per challenge", columns: columns + (isScored ? [.number("Mean score")] : []),
            rows: sorted.map {
                [
                    $0.name, "\($0.counts.judged)", "\($0.counts.accepted)", Amount.percent($0.counts.rate),
                    Amount.interval($0.counts.interval),
                ] + (isScored ? [Amount.percent($0.counts.meanScore)] : [])
            })
        return PageSection(
            id: "pass-rate", title: "Pass rate",
            introduction: "Accepted entries among those judged. The line is the 95 % interval (Wilson).",
            content: [chart.node, table.folded])
    }

    var verdicts: PageSection {
        let bars = rows.map { row in
            var (marks, done): ([HTMLNode], Int) = ([], 0)
            let total = Double(max(1, row.counts.total))
            for kind in VerdictKind.all {
                guard let count = row.counts.verdicts[kind], count > 0 else { continue }
                let (from, to) = (Double(done) / total * 100, Double(done + count) / total * 100)
                marks.append(Self.segment(kind, count, from: from, to: to))
                done += count
            }
            return ChartRows.Row(label: row.name, value: "n = \(row.counts.total)", marks: marks)
        }
        let legend = kinds.map { kind in
            let swatch = HTMLNode.tag(.span, "badge " + kind.style, [.text(kind.mark)])
            return (mark: swatch, words: "\(kind.words)")
        }
        let chart = ChartRows(
            summary: "Verdicts of \(Amount.count(rows.count, "challenge")) as shares of their entries", rows: bars,
            ticks: [0, 25, 50, 75, 100].map { ChartRows.Tick(percent: Double($0), label: "\($0) %") }, legend: legend)
        let columns: [NumberTable.Column] = [.text("Challenge"), .number("n")]
        let table = NumberTable(
            caption: "Verdicts per challenge", columns: columns + kinds.map { .number($0.words) },
            rows: rows.map { row in
                [row.name, "\(row.counts.total)"] + kinds.map { "\(row.counts.verdicts[$0, default: 0])" }
            })
        return PageSection(
            id: "verdicts", title: "Verdicts", introduction: "What became of all entries of a challenge.",
            content: [chart.node, table.folded])
    }

    private static func segment(_ kind: VerdictKind, _ count: Int, from: Double, to: Double) -> HTMLNode {
        var marks = [ChartRows.bar(from: from, to: to, "segment " + kind.style)]
        if to - from >= letterWidth {
            marks.append(
                .tag(
                    .svgText, "letters " + kind.style,
                    with: [
                        HTMLAttribute(.x, ChartRows.percent((from + to) / 2)), HTMLAttribute(.y, "15"),
                        HTMLAttribute(.textAnchor, "middle"),
                    ], [.text(kind.mark)]))
        }
        return .tag(.g, [.tag(.title, [.text("\(kind.words): \(count)")])] + marks)
    }
}
