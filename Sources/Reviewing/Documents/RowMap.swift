internal import WorkerProtocol

/// Where the rows of a text that was reviewed stand in what it was taken from.
struct RowMap: Sendable, Hashable {
    struct Row: Sendable, Hashable {
        /// Which of several texts, such as a notebook's cells.
        var part = 0
        /// From 1.
        var row: Int
        /// Columns in front of it that were taken off, which are bytes too.
        var column = 0
        /// Bytes from the start of that text to this row's first byte that was kept.
        var offset: Int
    }

    /// Where each row of the reviewed text begins, in bytes.
    private(set) var starts: [Int] = []
    private(set) var rows: [Row] = []

    mutating func add(start: Int, _ row: Row) {
        starts.append(start)
        rows.append(row)
    }

    private func index(_ row: UInt32) -> Int? {
        rows.isEmpty ? nil : min(max(Int(row) - 1, 0), rows.count - 1)
    }

    func part(_ place: ReviewReport.Place) -> Int { index(place.row).map { rows[$0].part } ?? 0 }

    func moved(_ place: ReviewReport.Place) -> ReviewReport.Place {
        guard let index = index(place.row) else { return place }
        let row = rows[index]
        // A row beyond the last one stays beyond it.
        let beyond = max(Int(place.row) - rows.count, 0)
        return ReviewReport.Place(
            row: UInt32(clamping: row.row + beyond), column: place.column + UInt32(row.column),
            offset: UInt32(clamping: Int(place.offset) - starts[index] + row.offset))
    }

    func movedRow(_ row: UInt32) -> UInt32 { index(row).map { UInt32(rows[$0].row) } ?? row }

    // MARK: - Reports

    /// What a report says about each of `count` parts, in places of the part. Numbers that are about all of it go to
    /// the first part.
    func split(_ report: ReviewReport, count: Int) -> [ReviewReport] {
        var parts = [ReviewReport](repeating: ReviewReport(), count: max(count, 1))
        parts[0].suppressedCount = report.suppressedCount
        parts[0].statementCount = report.statementCount
        parts[0].applied = report.applied
        for finding in report.findings { parts[part(finding.start)].findings.append(moved(finding)) }
        for praise in report.praises {
            let part = index(praise.row).map { rows[$0].part } ?? 0
            parts[part].praises.append(ReviewReport.Praise(row: movedRow(praise.row), text: praise.text))
        }
        if let error = report.syntaxError {
            let end = part(error.end) == part(error.start) ? error.end : error.start
            parts[part(error.start)].syntaxError = ReviewReport.SyntaxError(
                message: error.message, start: moved(error.start), end: moved(end))
        }
        return parts
    }

    private func moved(_ finding: ReviewReport.Finding) -> ReviewReport.Finding {
        var moved = finding
        let home = part(finding.start)
        moved.start = self.moved(finding.start)
        moved.end = part(finding.end) == home ? self.moved(finding.end) : moved.start
        moved.noqaRow = movedRow(finding.noqaRow)
        guard var fix = finding.fix else { return moved }
        // What changes other parts too cannot be shown in this one.
        let isHere = fix.edits.allSatisfy { part($0.start) == home && part($0.end) == home }
        fix.edits = isHere ? fix.edits.map(self.moved) : []
        moved.fix = fix
        return moved
    }

    private func moved(_ edit: ReviewReport.Edit) -> ReviewReport.Edit {
        let column = index(edit.start.row).map { rows[$0].column } ?? 0
        var content = ""
        for line in edit.content.split(separator: "\n", omittingEmptySubsequences: false) {
            if !content.isEmpty || line.startIndex != edit.content.startIndex {
                content += "\n" + (line.isEmpty ? "" : String(repeating: " ", count: column))
            }
            content += line
        }
        return ReviewReport.Edit(start: moved(edit.start), end: moved(edit.end), content: content)
    }
}
