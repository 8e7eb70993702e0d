internal import SafeText
internal import WorkerProtocol

/// Lines of source with their numbers, and marks at what a finding is about.
struct CodeFrame {
    private let lines: SourceLines
    private let style: TextStyle
    private let start: (row: Int, column: Int)
    private let end: (row: Int, column: Int)

    /// Lines shown before and after.
    private static let context = 2
    /// Of a longer range only the first and last lines are shown.
    private static let mostLines = 10
    private static let (first, last) = (5, 3)
    /// Columns that stay free around marks in a line that is cut.
    private static let margin = 4

    init(_ lines: SourceLines, from start: ReviewReport.Place, to end: ReviewReport.Place, _ style: TextStyle) {
        self.lines = lines
        self.style = style
        let row = min(Int(start.row), lines.count)
        var last = (row: max(row, Int(end.row)), column: Int(end.column))
        if last.row > row, last.column == 1 || last.row > lines.count {
            // It ends with a line end, or nowhere.
            last.row = min(last.row - 1, lines.count)
            last.column = lines.text(of: last.row).unicodeScalars.count + 1
        }
        self.start = (row, Int(start.column))
        self.end = (min(last.row, lines.count), last.column)
    }

    private var lastRow: Int { min(lines.count, end.row + Self.context) }

    /// Columns before the bar, which the arrow above has too.
    var margin: Int { String(lastRow).count }

    func text() -> [String] {
        let visible = VisibleText(style)
        func display(_ row: Int) -> DisplayLine { DisplayLine(lines.text(of: row), visible) }
        var before = Array(max(1, start.row - Self.context)..<start.row)
        before.removeFirst(before.prefix { display($0).isBlank }.count)
        var after = Array(end.row + 1..<max(end.row, lastRow) + 1)
        while let row = after.last, display(row).isBlank { after.removeLast() }
        let gutter = Gutter(lastRow: lastRow, style)
        let marked = start.row == end.row
            ? oneLine(display(start.row), before.map(display), after.map(display), gutter)
            : manyLines(before, after, gutter, display)
        return [gutter.line(nil)] + marked + [gutter.line(nil)]
    }

    private func oneLine(
        _ line: DisplayLine, _ before: [DisplayLine], _ after: [DisplayLine], _ gutter: Gutter
    ) -> [String] {
        let column = line.column(of: start.column)
        let endColumn = max(column + 1, line.column(of: end.column))
        let window = window(on: column..<endColumn, of: max(line.width, endColumn), style.width - gutter.width - 3)
        // A highlight longer than the window is seen in part.
        let seen = max(column, window.lowerBound)..<max(column + 1, min(endColumn, window.upperBound))
        let carets = String(repeating: " ", count: seen.lowerBound - window.lowerBound)
            + String(repeating: "^", count: seen.count)
        func numbered(_ rows: [DisplayLine], from first: Int) -> [String] {
            rows.enumerated().map { gutter.line(first + $0.offset, $0.element.seen(through: window, style)) }
        }
        return numbered(before, from: start.row - before.count) + numbered([line], from: start.row)
            + [gutter.line(nil, carets, .red)] + numbered(after, from: end.row + 1)
    }

    private func manyLines(
        _ before: [Int], _ after: [Int], _ gutter: Gutter, _ display: (Int) -> DisplayLine
    ) -> [String] {
        let window = 0..<max(style.width - gutter.width - 5, 20)
        func numbered(_ row: Int, _ mark: String) -> String {
            let painted = mark == " " ? mark : style.paint(mark, .red)
            return gutter.line(row, painted + " " + display(row).seen(through: window, style))
        }
        func clamped(_ column: Int) -> Int { min(column, window.upperBound) }
        var text = before.map { numbered($0, " ") }
        let column = display(start.row).column(of: start.column)
        let startsLine = column <= display(start.row).indentation
        text.append(numbered(start.row, startsLine ? "/" : " "))
        if !startsLine {
            text.append(gutter.line(nil, " " + String(repeating: "_", count: clamped(column + 1)) + "^", .red))
        }
        var rows = Array(start.row + 1...end.row)
        var gap: Int?
        if rows.count + 1 > Self.mostLines {
            gap = start.row + Self.first
            rows = Array(rows.prefix(Self.first - 1) + rows.suffix(Self.last))
        }
        for row in rows {
            if let first = gap, row > first {
                let indentation = String(repeating: " ", count: gutter.width)
                text.append(gutter.gap + indentation.dropFirst() + " " + style.paint("|", .red))
                gap = nil
            }
            text.append(numbered(row, "|"))
        }
        let last = clamped(max(1, display(end.row).column(of: end.column)))
        text.append(gutter.line(nil, "|" + String(repeating: "_", count: last) + "^", .red))
        return text + after.map { numbered($0, " ") }
    }

    /// The part of the lines to show: from their beginning if the highlight is seen then, else around it.
    private func window(on highlight: Range<Int>, of width: Int, _ room: Int) -> Range<Int> {
        let room = max(room, 20)
        if width <= room || highlight.upperBound + Self.margin <= room { return 0..<room }
        if highlight.count + 2 * Self.margin > room {
            let lower = highlight.lowerBound < room / 2 ? 0 : highlight.lowerBound - Self.margin
            return lower..<lower + room
        }
        let middle = (highlight.lowerBound + highlight.upperBound) / 2
        let lower = max(0, min(middle - room / 2, width - room))
        return lower..<lower + room
    }
}
