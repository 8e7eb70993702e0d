/// Pairs of submissions that are much alike, most alike first.
struct SimilarSection {
    private let pairs: [SimilarSources]
    private let names: [String: String]
    /// Pairs whose code is shown.
    private static let shownLimit = 20
    private static let lineLimit = 400
    private static let lineBytes = 2_000

    init(_ report: BatchReport) {
        pairs = report.similarSources.sorted { $0.similarity > $1.similarity }
        names = Dictionary(report.challenges.map { ($0.slug, $0.name) }) { first, _ in first }
    }

    /// Nil without pairs.
    var section: PageSection? {
        guard !pairs.isEmpty else { return nil }
        let table = NumberTable(
            caption: "Pairs of submissions that are much alike",
            columns: [.text("Challenge"), .text("One"), .text("Other"), .number("Alike"), .number("Regions")],
            rows: pairs.map {
                [name($0), $0.first, $0.second, Amount.percent($0.similarity), "\($0.regions.count)"]
            })
        let shown = pairs.filter { !$0.firstSource.isEmpty && !$0.secondSource.isEmpty }.prefix(Self.shownLimit)
        let rest = pairs.count - shown.count
        let more = rest > 0 ? " The code of \(Amount.count(rest, "pair")) is not shown." : ""
        return PageSection(
            id: "similar", title: "Near-duplicates",
            introduction: "Likeness is no proof of copying. Lines that correspond are marked and carry the same number." + more,
            content: [table.node] + shown.map(compared))
    }

    private func name(_ pair: SimilarSources) -> String {
        names[pair.challenge].flatMap { $0.isEmpty ? nil : $0 } ?? pair.challenge
    }

    private func compared(_ pair: SimilarSources) -> HTMLNode {
        let title = "\(pair.first) and \(pair.second), \(name(pair)): \(Amount.percent(pair.similarity)) alike"
        let (first, second) = (Self.lines(pair.firstSource), Self.lines(pair.secondSource))
        let aligned = AlignedSources(pair.regions, firstCount: first.count, secondCount: second.count)
        let rows = aligned.rows.prefix(Self.lineLimit).map { row in
            HTMLNode.tag(.tr, Self.cells(row.first, first) + Self.cells(row.second, second))
        }
        let head = [pair.first, pair.second].map { name in
            HTMLNode.tag(
                .th, with: [HTMLAttribute(.scope, "colgroup"), HTMLAttribute(.colspan, "3")], [.text(name)])
        }
        let table = HTMLNode.tag(
            .table, "aligned", [.tag(.thead, [.tag(.tr, head)]), .tag(.tbody, rows)])
        let missing = aligned.rows.count - rows.count
        let cut: [HTMLNode] = missing > 0 ? [.tag(.p, "note", [.text("\(Amount.count(missing, "more line"))")])] : []
        return .tag(
            .details, "pair",
            [.tag(.summary, [.text(title)]), NumberTable.scrolling("Code of " + title, "code", [table])] + cut)
    }

    private static func lines(_ source: String) -> [String] {
        var lines = source.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    /// Region, line number, text.
    private static func cells(_ line: AlignedSources.Line, _ lines: [String]) -> [HTMLNode] {
        let style = line.number == nil ? "gap" : line.region == nil ? "" : "alike"
        let text = line.number.map { ShownEntry.cut(lines[$0 - 1], lineBytes) } ?? ""
        return [
            .tag(.td, "region " + style, [.text(line.region.map(String.init) ?? "")]),
            .tag(.td, "line " + style, [.text(line.number.map(String.init) ?? "")]),
            .tag(.td, "source " + style, [.block(text)]),
        ]
    }
}
