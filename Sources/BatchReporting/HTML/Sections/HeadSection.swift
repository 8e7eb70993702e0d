/// Title, facts and totals.
struct HeadSection {
    let report: BatchReport
    let tally: PageTally

    var node: HTMLNode {
        let run = [("Run", report.runID), ("Begun", report.begun), ("Finished", report.finished)]
        let first = run.filter { !$0.1.isEmpty }.map { BatchReport.Fact($0.0, $0.1) }
        let version = report.assayVersion.isEmpty ? [] : [BatchReport.Fact("Assay", report.assayVersion)]
        let more = [("Settings", report.settings), ("Machine", report.machine), ("Isolation", report.isolation)]
        let groups = more.filter { !$0.1.isEmpty }.map { name, facts in
            HTMLNode.tag(.div, [.tag(.h3, [.text(name)]), Self.list(facts)])
        }
        let folded: [HTMLNode] =
            groups.isEmpty
            ? []
            : [.tag(.details, "facts", [.tag(.summary, ["Settings, machine, isolation"]), .tag(.div, "columns", groups)])]
        let title = report.title.isEmpty ? "Batch" : report.title
        return .tag(
            .header, "head",
            [.tag(.p, "kicker", ["Assay batch report"]), .tag(.h1, [.text(title)]), Self.list(first + version)] + folded)
    }

    private static func list(_ facts: [BatchReport.Fact]) -> HTMLNode {
        .tag(
            .dl, "factlist",
            facts.map { fact in
                .tag(.div, [.tag(.dt, [.text(fact.name)]), .tag(.dd, [.text(fact.value.isEmpty ? "–" : fact.value)])])
            })
    }

    /// The totals.
    var cards: HTMLNode {
        let all = tally.batch.all
        let candidates = Amount.count(tally.matrix.candidates.count + tally.matrix.leftOut, "candidate")
        var cards = [
            card("Accepted", Amount.percent(all.rate), "\(all.accepted) of \(all.judged) judged"),
            card("Entries", "\(all.total)", "\(tally.batch.counted) identical to another"),
            card("Not judged", "\(all.infrastructure)", "not the candidates’ doing"),
            card("Challenges", "\(BatchSummary(report, tally.batch).rows.count)", candidates),
            card("CPU time", Amount.duration(millis: all.cpuMillis), "of all cases together"),
        ]
        if all.scored > 0 {
            let scored = Amount.count(all.scored, "entry", "entries")
            cards.insert(card("Mean score", Amount.percent(all.meanScore), "of \(scored) with a score"), at: 1)
        }
        if tally.batch.findings > 0 {
            cards.append(card("Findings", "\(tally.batch.findings)", "of \(Amount.count(tally.rules.count, "rule"))"))
        }
        if !report.similarSources.isEmpty {
            cards.append(card("Near-duplicates", "\(report.similarSources.count)", "pairs of submissions"))
        }
        return .tag(.section, "cards", with: [.id("totals"), HTMLAttribute(.ariaLabel, "Totals")], cards)
    }

    private func card(_ name: String, _ value: String, _ note: String) -> HTMLNode {
        .tag(
            .div, "card",
            [.tag(.p, "name", [.text(name)]), .tag(.p, "big", [.text(value)]), .tag(.p, "note", [.text(note)])])
    }
}
