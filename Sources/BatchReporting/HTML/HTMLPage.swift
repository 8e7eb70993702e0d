/// The page as a whole. It loads nothing, and its policy allows exactly one style sheet and one script, by digest.
struct HTMLPage {
    private let report: BatchReport
    private let sections: [PageSection]
    private let head: HeadSection

    init(_ report: BatchReport, _ tally: PageTally) {
        self.report = report
        head = HeadSection(report: report, tally: tally)
        let challenges = ChallengeSections(report, tally)
        let all: [PageSection?] = [
            challenges.passRates, challenges.verdicts, MatrixSection(report, tally).section,
            ResourceSection(.time, report, tally).section, ResourceSection(.memory, report, tally).section,
            FindingsSection(tally).section, PassAtKSection(report, tally).section, SimilarSection(report).section,
            DetailsSection(report, tally).section,
        ]
        sections = all.compactMap { $0 }
    }

    static var policy: String {
        let style = ContentDigest.policySource(ReportStylesheet.text)
        let script = ContentDigest.policySource(ReportScript.text)
        return "default-src 'none'; style-src \(style); script-src \(script); base-uri 'none'; form-action 'none'"
    }

    /// In pieces, so that the whole of it is never one text.
    func write(to sink: BatchSink) throws {
        let title = report.title.isEmpty ? "Assay batch report" : report.title + " – Assay batch report"
        let head = HTMLNode.tag(
            .head,
            [
                .tag(.meta, with: [HTMLAttribute(.charset, "utf-8")]),
                .tag(.meta, with: [HTMLAttribute(.httpEquiv, "Content-Security-Policy"), HTMLAttribute(.content, Self.policy)]),
                .tag(
                    .meta,
                    with: [HTMLAttribute(.name, "viewport"), HTMLAttribute(.content, "width=device-width, initial-scale=1")]),
                .tag(.meta, with: [HTMLAttribute(.name, "color-scheme"), HTMLAttribute(.content, "light dark")]),
                .tag(.title, [.text(title)]), .stylesheet(ReportStylesheet.text),
            ])
        try sink("<!DOCTYPE html>\n<html lang=\"en\">\n" + head.html + "<body>\n" + bar.html)
        try sink("<main id=\"content\" tabindex=\"-1\">\n" + self.head.node.html + self.head.cards.html)
        for section in sections { try sink(section.node.html) }
        let version = report.assayVersion.isEmpty ? "" : " " + report.assayVersion
        let footer = HTMLNode.tag(
            .footer, [.text("Written by Assay\(version). This page loads nothing and sends nothing.")])
        try sink("</main>\n" + footer.html + "\n" + HTMLNode.script(ReportScript.text).html + "\n</body>\n</html>\n")
    }

    /// Skip link, contents and theme.
    private var bar: HTMLNode {
        let links = sections.map { HTMLNode.tag(.li, [.tag(.a, with: [.to($0.id)], [.text($0.title)])]) }
        return .tag(
            .div, "bar",
            [
                .tag(.a, "skip", with: [.to("content")], ["Skip to the report"]),
                .tag(.nav, with: [HTMLAttribute(.ariaLabel, "Contents")], [.tag(.ul, links)]),
                .tag(
                    .button, "needs-script", with: [.id("theme"), HTMLAttribute(.type, "button")], ["Theme: system"]),
            ])
    }
}
