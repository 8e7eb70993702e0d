public import PythonSyntax
public import WorkerProtocol

extension ReviewReport.Finding {
    /// A finding as it leaves the worker.
    public init(_ finding: Verified, in source: SourceText) {
        self.init(
            rule: finding.page.name, message: finding.message, level: finding.level.rawValue,
            confidence: finding.confidence.rawValue, start: source.place(finding.range.lowerBound),
            end: source.place(finding.range.upperBound),
            noqaRow: UInt32(source.position(at: finding.range.lowerBound).row),
            checks: finding.checked.map { ReviewReport.Checked(letter: $0.condition.rawValue, claim: $0.claim) },
            fix: finding.fix.map { ReviewReport.Fix($0, in: source) })
    }
}

extension ReviewReport.Fix {
    init(_ fix: VerifiedFix, in source: SourceText) {
        self.init(
            title: fix.title, applicability: ReviewReport.Applicability(rawValue: fix.applicability.rawValue)!,
            reason: fix.reason ?? "",
            edits: fix.edits.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { edit in
                ReviewReport.Edit(
                    start: source.place(edit.range.lowerBound), end: source.place(edit.range.upperBound),
                    content: edit.replacement)
            })
    }
}

extension SourceText {
    /// A byte's place as reports have it.
    public func place(_ offset: Int) -> ReviewReport.Place {
        let position = position(at: offset)
        return ReviewReport.Place(
            row: UInt32(position.row), column: UInt32(position.column), offset: UInt32(offset))
    }
}
