internal import SafeText

/// How often each rule found something, the busiest first.
public enum FindingStatistics {
    /// A line a rule: count, code, whether it can be fixed, name, files.
    public static func text(_ run: ReviewRun, _ style: TextStyle) -> String {
        let rows = rows(run)
        let visible = VisibleText(style)
        func width(_ texts: [String]) -> Int { texts.map(DisplayWidth.of).max() ?? 0 }
        let numbers = width(rows.map { "\($0.count)" })
        let codes = width(rows.map { visible.line($0.code) })
        let names = width(rows.map { visible.line($0.name) })
        func blanks(_ width: Int, _ text: String) -> String {
            String(repeating: " ", count: width - DisplayWidth.of(text))
        }
        let lines = rows.map { row in
            let (code, name) = (visible.line(row.code), visible.line(row.name))
            let mark = row.fixable == row.count ? FindingHeader.mark(style) : row.fixable > 0 ? "[-]" : "[ ]"
            return blanks(numbers, "\(row.count)") + "\(row.count)  " + style.paint(code, .red) + blanks(codes, code)
                + "  \(mark)  " + name + blanks(names, name)
                + style.paint("  in \(Quantity.count(row.files, "file"))", .dim) + "\n"
        }
        return lines.joined() + FindingSummary.ending(run, style)
    }

    /// The same as one JSON array.
    public static func json(_ run: ReviewRun) -> String {
        let objects = rows(run).map { row -> JSONValue in
            [
                "code": .string(row.code), "name": .string(row.name), "count": .integer(row.count),
                "fixable": .bool(row.fixable == row.count), "fixable_count": .integer(row.fixable),
                "files": .integer(row.files),
            ]
        }
        return JSONValue.array(objects).text(indented: true) + "\n"
    }

    private struct Row {
        var code: String
        var name: String
        var count = 0
        var fixable = 0
        var files = 0
    }

    private static func rows(_ run: ReviewRun) -> [Row] {
        var rows: [String: Row] = [:]
        for file in run.files {
            let diagnostics = file.diagnostics(in: run)
            for diagnostic in diagnostics {
                rows[diagnostic.name, default: Row(code: diagnostic.code, name: diagnostic.name)].count += 1
                if diagnostic.isFixable { rows[diagnostic.name]!.fixable += 1 }
            }
            for name in Set(diagnostics.map(\.name)) { rows[name]!.files += 1 }
        }
        return rows.values.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
}
