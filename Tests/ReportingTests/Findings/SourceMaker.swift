import WorkerProtocol

/// Reports about a text, with places found by what stands there.
struct SourceMaker {
    let text: String

    /// Counted anew, without the code under test.
    func place(_ offset: Int) -> ReviewReport.Place {
        var (row, column) = (1, 1)
        let bytes = Array(text.utf8)
        for (index, byte) in bytes[..<offset].enumerated() {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if byte == 10 || byte == 13 && next != 10 {
                (row, column) = (row + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return ReviewReport.Place(row: UInt32(row), column: UInt32(column), offset: UInt32(offset))
    }

    /// Bytes of the first occurrence, by scalars: "\r\n" must not hide a "\n".
    func range(_ part: String) -> Range<Int> {
        let (bytes, part) = (Array(text.utf8), Array(part.utf8))
        let start = bytes.indices.first { bytes[$0...].starts(with: part) }!
        return start..<start + part.count
    }

    func edit(_ part: String, _ content: String) -> ReviewReport.Edit {
        let range = range(part)
        return ReviewReport.Edit(start: place(range.lowerBound), end: place(range.upperBound), content: content)
    }

    func insertion(before part: String, _ content: String) -> ReviewReport.Edit {
        let start = place(range(part).lowerBound)
        return ReviewReport.Edit(start: start, end: start, content: content)
    }

    func finding(
        _ rule: String, _ message: String, at part: String, level: String = "idiom", confidence: String = "high",
        checks: [(String, String)] = [], fix: ReviewReport.Fix? = nil
    ) -> ReviewReport.Finding {
        let range = range(part)
        let start = place(range.lowerBound)
        return ReviewReport.Finding(
            rule: rule, message: message, level: level, confidence: confidence, start: start,
            end: place(range.upperBound), noqaRow: start.row,
            checks: checks.map { ReviewReport.Checked(letter: $0.0, claim: $0.1) }, fix: fix)
    }

    func fix(
        _ title: String, _ applicability: ReviewReport.Applicability, _ reason: String,
        _ edits: [ReviewReport.Edit]
    ) -> ReviewReport.Fix {
        ReviewReport.Fix(title: title, applicability: applicability, reason: reason, edits: edits)
    }

    func fix(_ title: String, _ edits: [ReviewReport.Edit]) -> ReviewReport.Fix { fix(title, .safe, "", edits) }
}
