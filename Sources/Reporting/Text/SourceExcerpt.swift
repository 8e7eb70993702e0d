internal import Challenges
internal import SafeText

/// One source line as a report shows it, and the carets under its highlighted part.
struct SourceExcerpt {
    /// Without indentation, tabs expanded, cut around the highlight where it is too long.
    let source: String
    /// Blanks and `^`; empty where nothing is highlighted.
    let carets: String

    private struct Cell {
        var text: String
        var width: Int
    }

    private static let tabStop = 4

    init(_ frame: SourceFrame, style: TextStyle, width: Int) {
        var cells = Self.cells(of: frame.text, VisibleText(style))
        var highlight = frame.highlight.map { range in
            let start = min(max(range.lowerBound, 0), cells.count)
            return start..<min(max(range.upperBound, start), cells.count)
        }
        let margin = min(cells.prefix { Self.isBlank($0) }.count, highlight?.lowerBound ?? .max)
        cells.removeFirst(margin)
        highlight = highlight.map { $0.lowerBound - margin..<$0.upperBound - margin }
        while let last = cells.last, Self.isBlank(last), cells.count > highlight?.upperBound ?? 0 {
            cells.removeLast()
        }
        let shown = Self.window(on: highlight ?? 0..<0, of: cells, width, style)
        let before = shown.lowerBound > 0 ? style.ellipsis : ""
        let after = shown.upperBound < cells.count ? style.ellipsis : ""
        source = before + cells[shown].map(\.text).joined() + after
        carets = highlight.map { highlight in
            let offset = before.count + Self.width(of: cells[shown.lowerBound..<highlight.lowerBound])
            // A place between characters, or past the end, still gets its caret.
            let length = max(1, Self.width(of: cells[highlight.clamped(to: shown)]))
            return String(repeating: " ", count: offset) + String(repeating: "^", count: length)
        } ?? ""
    }

    private static func cells(of text: String, _ visible: VisibleText) -> [Cell] {
        var column = 0
        return text.map { character in
            let isTab = character == "\t"
            let shown = isTab
                ? String(repeating: " ", count: tabStop - column % tabStop) : visible.line(String(character))
            let cell = Cell(text: shown, width: isTab ? shown.count : DisplayWidth.of(shown))
            column += cell.width
            return cell
        }
    }

    /// The part to show: all if it fits, else the highlight and as much on both sides as there is room for.
    private static func window(
        on highlight: Range<Int>, of cells: [Cell], _ width: Int, _ style: TextStyle
    ) -> Range<Int> {
        guard Self.width(of: cells[...]) > width else { return cells.indices }
        var room = width - 2 * style.ellipsis.count
        var (first, last) = (highlight.lowerBound, highlight.lowerBound)
        while last < highlight.upperBound, cells[last].width <= room {
            room -= cells[last].width
            last += 1
        }
        guard last == highlight.upperBound else { return first..<last }
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            if last < cells.count, cells[last].width <= room {
                room -= cells[last].width
                last += 1
                isGrowing = true
            }
            if first > 0, cells[first - 1].width <= room {
                first -= 1
                room -= cells[first].width
                isGrowing = true
            }
        }
        return first..<last
    }

    private static func isBlank(_ cell: Cell) -> Bool { cell.text.allSatisfy { $0 == " " } }

    private static func width(of cells: ArraySlice<Cell>) -> Int { cells.reduce(0) { $0 + $1.width } }
}
