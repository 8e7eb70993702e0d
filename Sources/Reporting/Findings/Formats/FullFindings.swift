internal import SafeText
internal import WorkerProtocol

/// For people: each finding with its source, the rewrite, and what was checked.
public struct FullFindings: FindingFormat {
    public static let name = "full"
    public static let summary = "each finding with its source, the rewrite and what was checked"

    public init() {}

    public func text(_ run: ReviewRun, _ style: TextStyle) -> String {
        var text = ""
        for file in run.files {
            let diagnostics = file.diagnostics(in: run)
            if diagnostics.isEmpty { continue }
            let lines = SourceLines(file.source)
            for diagnostic in diagnostics {
                text += block(diagnostic, file, lines, style).joined(separator: "\n") + "\n\n"
            }
        }
        return text + FindingSummary.ending(run, style)
    }

    private func block(
        _ diagnostic: Diagnostic, _ file: ReviewedSource, _ lines: SourceLines, _ style: TextStyle
    ) -> [String] {
        let visible = VisibleText(style)
        let frame = CodeFrame(lines, from: diagnostic.start, to: diagnostic.end, style)
        let arrow = String(repeating: " ", count: frame.margin) + style.paint("-->", .dim)
        let header = [
            FindingHeader.line(diagnostic, style), arrow + " " + file.location(of: diagnostic.start, visible),
        ]
        return header + frame.text() + help(diagnostic, lines, style)
    }

    private func help(_ diagnostic: Diagnostic, _ lines: SourceLines, _ style: TextStyle) -> [String] {
        guard let finding = diagnostic.finding else { return [] }
        let visible = VisibleText(style)
        var text: [String] = []
        if let fix = finding.fix {
            text.append(labelled("help", visible.line(fix.title), style))
            text += FixDiff.lines(fix, in: lines, style)
        }
        if let reason = finding.reason {
            text.append(labelled("note", prefix(finding) + visible.line(reason), style))
        }
        if !finding.checks.isEmpty {
            let claims = finding.checks.map { visible.line($0.claim) }
            text.append(labelled("checked", claims.joined(separator: "; "), style))
        }
        switch finding.proof {
        case .verified?, .unproved?:
            text.append(labelled("tests", visible.line(style.spelled(finding.proof!.sentence)), style))
        // The note has said so.
        case .fails?, nil: break
        }
        return text
    }

    /// Goes before the reason.
    private func prefix(_ finding: ReviewReport.Finding) -> String {
        // This reason says by itself that it is withdrawn.
        if case .fails = finding.proof { return "" }
        return finding.applicability == .unsafe ? "unsafe here: " : "not applied: "
    }

    private func labelled(_ label: String, _ text: String, _ style: TextStyle) -> String {
        style.paint(label + ":", .bold) + " " + text
    }
}
