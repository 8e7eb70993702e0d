internal import Challenges
internal import SafeText

/// The candidate's frames the way CPython writes a traceback, without its heading.
struct FrameText {
    let style: TextStyle
    /// As it stands in `File "…"`.
    let fileName: String
    /// Columns there are for it.
    let width: Int

    /// Frames that repeat without a change are shown this often, then counted: CPython's own number.
    private static let mostRepeats = 3

    func lines(_ frames: [SourceFrame]) -> [String] {
        var lines: [String] = []
        var rest = frames[...]
        while let frame = rest.first {
            let same = rest.prefix { $0 == frame }.count
            let shown = self.lines(frame)
            for _ in 0..<min(same, Self.mostRepeats) { lines += shown }
            let more = same - Self.mostRepeats
            if more > 0 { lines.append("  [Previous line repeated \(Quantity.count(more, "more time"))]") }
            rest = rest.dropFirst(same)
        }
        return lines
    }

    private func lines(_ frame: SourceFrame) -> [String] {
        let visible = VisibleText(style)
        let function = frame.function.isEmpty ? "" : ", in " + visible.line(frame.function)
        var lines = ["  File \"\(visible.line(fileName))\", line \(frame.line)\(function)"]
        let excerpt = SourceExcerpt(frame, style: style, width: max(width - 4, 20))
        if !excerpt.source.isEmpty {
            lines.append("    " + excerpt.source)
            if !excerpt.carets.isEmpty { lines.append("    " + style.paint(excerpt.carets, .red)) }
        }
        return lines
    }
}
