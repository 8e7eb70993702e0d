internal import Idioms
internal import SafeText
internal import WorkerProtocol

/// One finding as a learner reads it.
struct LearnText {
    let lines: SourceLines
    let style: TextStyle

    /// Of a longer piece of code only the beginning and the end are shown.
    private static let mostLines = 14

    func lines(_ diagnostic: Diagnostic) -> [String] {
        let visible = VisibleText(style)
        guard let finding = diagnostic.finding else {
            let header = "Line \(diagnostic.start.row): this is no Python yet: \(visible.line(diagnostic.message))"
            return [style.paint(header, .bold)]
                + CodeFrame(lines, from: diagnostic.start, to: diagnostic.end, style).text()
        }
        let header = "Line \(diagnostic.start.row): \(visible.line(diagnostic.message))"
        let names = diagnostic.name == diagnostic.code ? [diagnostic.code] : [diagnostic.code, diagnostic.name]
        let origin = "(" + (names + [finding.level]).map(visible.line).joined(separator: ", ") + ")"
        return [style.paint(header, .bold), style.paint(origin, .dim)] + code(finding) + advice(diagnostic, finding)
    }

    /// The learner's own lines, and what the rewrite makes of them.
    private func code(_ finding: ReviewReport.Finding) -> [String] {
        let hunks = Rewrite(finding.fix?.edits ?? [], in: lines).hunks
        var before: [(row: Int, text: String)?] = []
        var after: [(row: Int, text: String)?] = []
        for hunk in hunks {
            if !before.isEmpty, !hunk.old.isEmpty { before.append(nil) }
            if !after.isEmpty, !hunk.new.isEmpty { after.append(nil) }
            before += hunk.old.enumerated().map { (hunk.oldRow + $0.offset, $0.element) }
            after += hunk.new.enumerated().map { (hunk.newRow + $0.offset, $0.element) }
        }
        if before.isEmpty {
            let last = min(Int(finding.end.row), lines.count)
            let first = min(max(Int(finding.start.row), 1), last)
            before = (max(first, 1)...max(first, last, 1)).map { ($0, lines.text(of: $0)) }
        }
        var text = block("Your code:", before)
        if !after.isEmpty {
            text += block("Rewritten:", after)
        } else if !hunks.isEmpty {
            text += ["", "  Rewritten: without them"]
        }
        return text
    }

    private func block(_ title: String, _ rows: [(row: Int, text: String)?]) -> [String] {
        let visible = VisibleText(style)
        let gutter = Gutter(lastRow: rows.compactMap { $0?.row }.max() ?? 1, style)
        let window = 0..<max(style.width - gutter.width - 7, 20)
        var shown = rows
        if rows.count > Self.mostLines {
            let half = Self.mostLines / 2
            shown = rows.prefix(half) + [nil] + rows.suffix(half)
        }
        return ["", "  " + title]
            + shown.map { row in
                guard let row else { return "    " + gutter.gap }
                let line = DisplayLine(row.text, visible).seen(through: window, style)
                return "    " + gutter.line(row.row, line)
            }
    }

    private func advice(_ diagnostic: Diagnostic, _ finding: ReviewReport.Finding) -> [String] {
        let page = diagnostic.page
        let claims = finding.checks.map(\.claim).joined(separator: "; ")
        var parts: [(label: String, text: String?)] = []
        if diagnostic.rewrite == nil {
            let ways = [finding.fix.map { Self.sentence($0.title) }, page?.instead].compactMap { $0 }
            parts.append(("Instead:", ways.joined(separator: " ")))
        }
        parts += [
            ("Why:", page?.why), ("Checked here:", claims),
            (caution(finding), diagnostic.rewrite == nil ? nil : finding.reason),
            ("When not:", page?.whenNot), ("Measured:", page?.measured.map(style.spelled)),
        ]
        switch finding.proof {
        case .verified?, .unproved?: parts.append(("Tests:", style.spelled(finding.proof!.sentence)))
        case .fails?, nil: break
        }
        let shown = parts.filter { $0.text?.isEmpty == false }
        return shown.flatMap { part in
            [""] + WrappedText.lines(part.text!, label: part.label, indentation: 2, style)
        }
    }

    /// Goes before the reason why the rewrite is not safe.
    private func caution(_ finding: ReviewReport.Finding) -> String {
        if case .fails = finding.proof { return "But not here:" }
        return finding.applicability == .unsafe ? "Look before you use it:" : "Only a sketch:"
    }

    /// With a full stop, to stand before another sentence.
    private static func sentence(_ text: String) -> String {
        text.isEmpty || text.hasSuffix(".") ? text : text + "."
    }
}
