/// A table in Markdown that reads well as it is: the first column to the left, the others to the right.
struct Table {
    private var rows: [[String]]

    init(_ heading: [String]) { rows = [heading] }

    mutating func add(_ row: [String]) { rows.append(row) }

    var text: String {
        let widths = rows[0].indices.map { column in max(rows.map { $0[column].count }.max() ?? 0, 3) }
        var lines = rows.map { row in
            let cells = row.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - row[column].count)
                return column == 0 ? row[column] + space : space + row[column]
            }
            return "| " + cells.joined(separator: " | ") + " |"
        }
        let rules = widths.indices.map { column in
            let dashes = String(repeating: "-", count: widths[column] - (column == 0 ? 0 : 1))
            return column == 0 ? dashes : dashes + ":"
        }
        lines.insert("| " + rules.joined(separator: " | ") + " |", at: 1)
        return lines.joined(separator: "\n") + "\n"
    }
}
