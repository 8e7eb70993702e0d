internal import Challenges
internal import SafeText

/// What stands below the line of a case: why it failed, as far as the challenge lets a report tell.
struct CaseDetails {
    let heading: ReportHeading
    let style: TextStyle
    /// Columns there are for it.
    let width: Int

    private static let labelWidth = 10

    /// Nothing for an accepted case, unless there is something to remark.
    func lines(_ result: CaseResult) -> [String] {
        let visible = VisibleText(style)
        let explanation = result.explanation
        var lines = visible.lines(result.message)
        if result.verdict != .accepted {
            if lines.isEmpty { lines = [result.verdict.name] }
            lines += call(explanation.call)
            lines += labelled("expected", explanation.expected)
            lines += labelled("actual", explanation.actual)
            // Mostly it is the message itself.
            if explanation.difference != result.message { lines += visible.lines(explanation.difference) }
            lines += labelled("printed", explanation.printed)
            lines += FrameText(style: style, fileName: heading.submission, width: width)
                .lines(explanation.frames)
        }
        if result.verdict != .accepted, !explanation.transcript.isEmpty {
            lines.append(style.paint("transcript", .dim))
            lines += explanation.transcript.map { "  " + visible.line($0) }
        }
        lines += explanation.notes.map { "note: " + visible.line($0) }
        if !result.blocked.isEmpty { lines.append("tried: " + Self.list(result.blocked, visible)) }
        return lines
    }

    /// `socket, fork (3 times)`.
    static func list(_ acts: [String], _ visible: VisibleText) -> String {
        var counts: [(act: String, times: Int)] = []
        for act in acts {
            if let index = counts.firstIndex(where: { $0.act == act }) {
                counts[index].times += 1
            } else {
                counts.append((act, 1))
            }
        }
        return counts.map { visible.line($0.act) + ($0.times > 1 ? " (\($0.times) times)" : "") }
            .joined(separator: ", ")
    }

    /// Statements as a doctest has them; a program's input as it is.
    private func call(_ text: String) -> [String] {
        guard heading.form == .statements else { return labelled("input", text) }
        return VisibleText(style).lines(text).enumerated().map { offset, line in
            (offset == 0 ? ">>> " : "... ") + line
        }
    }

    /// Further lines stand below the first.
    private func labelled(_ label: String, _ text: String) -> [String] {
        VisibleText(style).lines(text).enumerated().map { offset, line in
            let name = offset == 0 ? label : ""
            let margin = String(repeating: " ", count: Self.labelWidth - name.count)
            return line.isEmpty && offset > 0 ? "" : style.paint(name, .dim) + margin + line
        }
    }
}
