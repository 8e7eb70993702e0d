internal import SafeText

/// Challenges by candidates. The longer side runs down the page.
struct MatrixSection {
    private let matrix: ResultMatrix
    private let names: [String: String]
    /// The number of the details of a task, where they were kept.
    private let entries: [BatchTally.Task: Int]
    private let challenges: [String]
    private let hasCandidatesDown: Bool

    init(_ report: BatchReport, _ tally: PageTally) {
        matrix = tally.matrix
        names = Dictionary(report.challenges.map { ($0.slug, $0.name) }) { first, _ in first }
        challenges = matrix.challenges
        hasCandidatesDown = matrix.candidates.count >= challenges.count
        let kept = (tally.details.failing + tally.details.accepted).map { entry in
            (BatchTally.Task(candidate: entry.candidate, challenge: entry.challenge), entry.number)
        }
        entries = Dictionary(kept) { first, _ in first }
    }

    /// Nil when there is nothing to put down one side.
    var section: PageSection? {
        guard !challenges.isEmpty, !matrix.candidates.isEmpty else { return nil }
        let (down, across) = hasCandidatesDown ? (matrix.candidates, challenges) : (challenges, matrix.candidates)
        let columns = across.map { key in
            HTMLNode.tag(
                .th, "column", with: [HTMLAttribute(.scope, "col")], [.tag(.span, [.text(title(key, isRow: false))])])
        }
        let corner = HTMLNode.tag(
            .th, "corner", with: [HTMLAttribute(.scope, "col")], [.text(hasCandidatesDown ? "Candidate" : "Challenge")])
        let rows = down.map { row($0, across) }
        let table = HTMLNode.tag(
            .table, "matrix", with: [.id("matrix-table")],
            [
                .tag(.caption, ["Verdict of each candidate for each challenge"]),
                .tag(.thead, [.tag(.tr, [corner] + columns)]), .tag(.tbody, rows),
            ])
        let more = matrix.leftOut > 0 ? " \(Amount.count(matrix.leftOut, "candidate")) did not fit and are left out." : ""
        return PageSection(
            id: "matrix", title: "Matrix",
            introduction: "A verdict leads to its details. The arrow keys move between cells." + more,
            content: [filter, NumberTable.scrolling("Matrix of verdicts", "tall", [table])])
    }

    private var filter: HTMLNode {
        let kinds = VerdictKind.all.map { kind in
            HTMLNode.tag(.option, with: [HTMLAttribute(.value, kind.code)], [.text("\(kind.mark) \(kind.words)")])
        }
        let what = hasCandidatesDown ? "candidates" : "challenges"
        return .tag(
            .div, "filter needs-script", with: [HTMLAttribute(.role, "search"), HTMLAttribute(.ariaLabel, "Filter the matrix")],
            [
                .tag(.label, with: [HTMLAttribute(.forID, "filter-text")], [.text("Show \(what) named")]),
                .tag(
                    .input,
                    with: [
                        .id("filter-text"), HTMLAttribute(.type, "search"), HTMLAttribute(.autocomplete, "off"),
                        HTMLAttribute(.spellcheck, "false"), HTMLAttribute(.ariaControls, "matrix-table"),
                    ]),
                .tag(.label, with: [HTMLAttribute(.forID, "filter-kind")], ["with a verdict of"]),
                .tag(
                    .select, with: [.id("filter-kind"), HTMLAttribute(.ariaControls, "matrix-table")],
                    [.tag(.option, with: [HTMLAttribute(.value, "")], ["any kind"])] + kinds),
                .tag(.output, with: [.id("filter-count"), HTMLAttribute(.ariaLive, "polite")]),
            ])
    }

    private func title(_ key: String, isRow: Bool) -> String {
        guard hasCandidatesDown != isRow, let name = names[key], !name.isEmpty else { return key }
        return name
    }

    private func row(_ key: String, _ across: [String]) -> HTMLNode {
        var kinds: Set<VerdictKind> = []
        let cells = across.map { other in
            let (candidate, challenge) = hasCandidatesDown ? (key, other) : (other, key)
            guard let cell = matrix.cell(candidate, challenge) else {
                return HTMLNode.tag(.td, "none", [.tag(.span, with: [HTMLAttribute(.ariaLabel, "no entry")], ["·"])])
            }
            kinds.insert(cell.kind)
            return self.cell(cell, BatchTally.Task(candidate: candidate, challenge: challenge))
        }
        let shown = VerdictKind.all.filter(kinds.contains).map(\.code).joined(separator: " ")
        let name = title(key, isRow: true)
        let attributes = [
            HTMLAttribute(.dataRow, VisibleText().line(name).lowercased()), HTMLAttribute(.dataKinds, shown),
        ]
        return .tag(
            .tr, with: attributes, [.tag(.th, with: [HTMLAttribute(.scope, "row")], [.text(name)])] + cells)
    }

    private func cell(_ cell: ResultMatrix.Cell, _ task: BatchTally.Task) -> HTMLNode {
        let isSingle = cell.samples == 1
        let mark = isSingle ? cell.kind.mark : "\(cell.accepted)/\(cell.samples) \(cell.kind.mark)"
        var words = "\(task.candidate), \(title(task.challenge, isRow: !hasCandidatesDown)): "
        if isSingle {
            words += cell.kind.words
            if cell.totalCases > 0 { words += ", \(cell.passedCases) of \(Amount.count(cell.totalCases, "case"))" }
            if let percent = cell.scorePercent { words += ", score \(ScoreText.percent(percent))" }
        } else {
            words += "\(cell.accepted) of \(cell.samples) samples accepted"
            if cell.kind != .accepted { words += ", first failure \(cell.kind.words)" }
        }
        let kind = HTMLAttribute(.dataKind, cell.kind.code)
        let label = HTMLAttribute(.ariaLabel, words)
        let content: HTMLNode =
            if let number = entries[task] {
                .tag(.a, with: [.to(DetailsSection.id(number)), label], [.text(mark)])
            } else {
                .tag(.span, with: [HTMLAttribute(.role, "img"), label], [.text(mark)])
            }
        return .tag(.td, "cell " + cell.kind.style, with: [kind], [content])
    }
}
