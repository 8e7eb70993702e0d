/// A table with a caption. Columns of numbers are set to the right.
struct NumberTable {
    struct Column {
        let title: String
        let isNumber: Bool

        static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }
        static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
    }

    let caption: String
    let columns: [Column]
    /// A text for each column; the first names the row.
    let rows: [[String]]

    /// The table in a container of its own that scrolls when the page is too narrow.
    var node: HTMLNode {
        let head = columns.map { column in
            HTMLNode.tag(
                .th, column.isNumber ? "number" : "", with: [HTMLAttribute(.scope, "col")], [.text(column.title)])
        }
        let body = rows.map { row in
            let cells = zip(columns, row).enumerated().map { offset, cell in
                let style = cell.0.isNumber ? "number" : ""
                return offset == 0
                    ? HTMLNode.tag(.th, style, with: [HTMLAttribute(.scope, "row")], [.text(cell.1)])
                    : .tag(.td, style, [.text(cell.1)])
            }
            return HTMLNode.tag(.tr, cells)
        }
        let table = HTMLNode.tag(
            .table, [.tag(.caption, [.text(caption)]), .tag(.thead, [.tag(.tr, head)]), .tag(.tbody, body)])
        return Self.scrolling(caption, "", [table])
    }

    /// Under a chart: closed until it is asked for; the page opens it for printing.
    var folded: HTMLNode { .tag(.details, "numbers", [.tag(.summary, ["Show as a table"]), node]) }

    /// A region that can be reached and scrolled with the keyboard.
    static func scrolling(_ label: String, _ style: String, _ content: [HTMLNode]) -> HTMLNode {
        .tag(
            .div, style.isEmpty ? "scroll" : "scroll " + style,
            with: [
                HTMLAttribute(.role, "region"), HTMLAttribute(.ariaLabel, label), HTMLAttribute(.tabindex, "0"),
            ], content)
    }
}
