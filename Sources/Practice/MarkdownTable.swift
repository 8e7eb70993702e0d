/// A table of Markdown.
enum MarkdownTable {
    static func text(_ head: [String], _ rows: [[String]]) -> String {
        let lines = [head, head.map { _ in "---" }] + rows.map { $0.map(escaped) }
        return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    }

    /// To the statement, relative to the library's folder.
    static func link(_ item: Catalogue.Item) -> String { "[\(item.slug)](\(item.slug)/statement/problem.en.md)" }

    /// What would end a cell, or the table.
    private static func escaped(_ cell: String) -> String {
        String(cell.flatMap { $0.isNewline ? " " : $0 == "|" ? "\\|" : String($0) })
    }
}
