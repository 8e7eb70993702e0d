/// What the short reports say of a batch.
struct BatchSummary {
    /// Challenges in the report's order, then those it does not know.
    let rows: [(slug: String, name: String, counts: BatchTally.Counts)]
    let headline: String

    init(_ report: BatchReport, _ tally: BatchTally) {
        let known = report.challenges.map { (slug: $0.slug, name: $0.name.isEmpty ? $0.slug : $0.name) }
        let slugs = Set(known.map(\.slug))
        let others = tally.challenges.keys.filter { !slugs.contains($0) }.sorted().map { (slug: $0, name: $0) }
        rows = (known + others).map { (slug: $0.slug, name: $0.name, counts: tally.challenges[$0.slug] ?? .init()) }
        let all = tally.all
        var text = "\(Amount.count(all.accepted, "accepted", "accepted")) of \(Amount.count(all.total, "entry", "entries"))"
        text += " (\(Amount.percent(all.rate)) of those judged)"
        if all.infrastructure > 0 { text += ", \(all.infrastructure) not judged" }
        if tally.counted > 0 { text += ", \(tally.counted) counted from an identical one" }
        headline = text
    }

    /// `AC 12, WA 3`.
    static func verdicts(_ counts: BatchTally.Counts) -> String {
        VerdictKind.all.compactMap { kind in
            counts.verdicts[kind].map { "\(kind == .unjudgeable ? kind.words : kind.code) \($0)" }
        }.joined(separator: ", ")
    }
}
