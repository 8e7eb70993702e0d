/// The column of line numbers at the left of source.
struct Gutter {
    /// Columns of the widest number.
    let width: Int
    let style: TextStyle

    init(lastRow: Int, _ style: TextStyle) {
        width = String(lastRow).count
        self.style = style
    }

    /// `12 | text`; without a number where there is no row. No blanks at the end.
    func line(_ row: Int?, _ text: String = "", sign: String = "|", _ paint: Paint? = nil) -> String {
        let number = row.map { String($0) } ?? ""
        let margin = String(repeating: " ", count: width - min(number.count, width)) + number
        let text = text.trimmingBlanks
        let shown = paint.map { style.paint(text, $0) } ?? text
        let mark = paint == .red || paint == .green ? style.paint(sign, paint!) : style.paint(sign, .dim)
        return style.paint(margin, .dim) + " " + mark + (text.isEmpty ? "" : " " + shown)
    }

    /// Stands for lines that are left out.
    var gap: String { style.paint("...", .dim) }
}

extension String {
    /// Without blanks at the end.
    var trimmingBlanks: String { String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)]) }
}
