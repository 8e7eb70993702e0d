internal import SafeText

/// A line of source as cells of a terminal: tabs expanded, nothing in it that a terminal would obey.
struct DisplayLine {
    private struct Cell {
        var text: String
        var width: Int
        /// Unicode scalars that it stands for.
        var length: Int
    }

    private static let tabStop = 4

    private let cells: [Cell]
    let width: Int

    init(_ text: String, _ visible: VisibleText) {
        var column = 0
        cells = text.map { character in
            let isTab = character == "\t"
            let shown = isTab
                ? String(repeating: " ", count: Self.tabStop - column % Self.tabStop) : visible.line(String(character))
            let width = isTab ? shown.count : DisplayWidth.of(shown)
            column += width
            return Cell(text: shown, width: width, length: character.unicodeScalars.count)
        }
        width = column
    }

    var isBlank: Bool { cells.allSatisfy { $0.text.allSatisfy { $0 == " " } } }

    /// Columns of blanks that it begins with.
    var indentation: Int { cells.prefix { $0.text.allSatisfy { $0 == " " } }.reduce(0) { $0 + $1.width } }

    /// Where the character with this number, from 1, begins; columns count from 0.
    func column(of character: Int) -> Int {
        var left = character - 1
        var column = 0
        for cell in cells {
            guard left >= cell.length else { break }
            left -= cell.length
            column += cell.width
        }
        return column
    }

    /// What is seen of it through a window, with an ellipsis where something is left out.
    func seen(through window: Range<Int>, _ style: TextStyle) -> String {
        let before = window.lowerBound > 0 && width > window.lowerBound ? style.ellipsis : ""
        let after = width > window.upperBound ? style.ellipsis : ""
        let lower = window.lowerBound + before.count
        let upper = window.upperBound - after.count
        var text = before
        var column = 0
        for cell in cells {
            let end = column + cell.width
            if column >= lower, end <= upper {
                text += cell.text
            } else if end > lower, column < upper {
                // A part of a wide one, or a tab cut through.
                text += String(repeating: " ", count: min(end, upper) - max(column, lower))
            }
            column = end
        }
        return text + after
    }
}
