/// Code, cases and findings of the entries that were kept. The page's script fills an entry in when it is opened.
struct DetailsSection {
    private let details: KeptDetails
    private let challenges: [(slug: String, name: String, counts: BatchTally.Counts)]

    init(_ report: BatchReport, _ tally: PageTally) {
        details = tally.details
        challenges = BatchSummary(report, tally.batch).rows
    }

    /// Of the element that a link leads to.
    static func id(_ number: Int) -> String { "entry-\(number)" }

    private static func dataID(_ number: Int) -> String { "data-\(number)" }

    /// Nil when nothing went by.
    var section: PageSection? {
        let all = details.failing + details.accepted
        guard !all.isEmpty || details.leftOutFailing + details.leftOutAccepted > 0 else { return nil }
        let groups = Dictionary(grouping: all, by: \.challenge)
        let shown = challenges.compactMap { row in groups[row.slug].map { group(row.name, $0) } }
        let words = "Details are filled in by the page’s script, which does not run here."
        let needed = HTMLNode.tag(.noscript, [.tag(.p, "note", [.text(words)])])
        return PageSection(id: "details", title: "Details", introduction: leftOut, content: [needed] + shown)
    }

    private var leftOut: String {
        let (failing, accepted) = (details.leftOutFailing, details.leftOutAccepted)
        guard failing + accepted > 0 else { return "All entries, failing ones first." }
        let parts = [(failing, "failing"), (accepted, "accepted")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let limit = Amount.memory(bytes: KeptDetails.byteBudget)
        return "Failing entries first, as many as \(limit) or \(KeptDetails.countLimit) entries hold. Left out here: "
            + parts.joined(separator: " and ") + "; the other formats have them."
    }

    private func group(_ name: String, _ entries: [KeptDetails.Kept]) -> HTMLNode {
        let failing = entries.count { $0.kind != .accepted }
        let title = "\(name): \(failing) failing, \(entries.count - failing) accepted"
        return .tag(.details, "group", [.tag(.summary, [.text(title)])] + entries.map(entry))
    }

    private func entry(_ kept: KeptDetails.Kept) -> HTMLNode {
        let sample = kept.sample > 1 ? " #\(kept.sample)" : ""
        let summary: [HTMLNode] = [
            .tag(.span, "badge " + kept.kind.style, [.text(kept.kind.mark)]), " ",
            .tag(.span, "who", [.text(kept.candidate + sample)]), " ", .tag(.span, "note", [.text(kept.note)]),
        ]
        return .tag(
            .details, "entry", with: [.id(Self.id(kept.number)), HTMLAttribute(.dataEntry, Self.dataID(kept.number))],
            [.tag(.summary, summary), .tag(.div, "filled"), .data(id: Self.dataID(kept.number), kept.document)])
    }
}
