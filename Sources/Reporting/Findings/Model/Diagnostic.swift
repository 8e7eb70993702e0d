internal import Idioms
internal import SafeText
internal import WorkerProtocol

/// A finding, or that a file cannot be parsed: what all formats print one of.
struct Diagnostic {
    /// Stands for the rule where there is none.
    static let invalidSyntax = "invalid-syntax"

    /// Nil where the file cannot be parsed.
    let finding: ReviewReport.Finding?
    /// Nil too where the rule is not known.
    let page: RulePage?
    let code: String
    let name: String
    let message: String
    let start: ReviewReport.Place
    /// Never before the start.
    let end: ReviewReport.Place
    /// Whether the rewrite would be applied in this run.
    let isFixable: Bool

    init(_ finding: ReviewReport.Finding, in run: ReviewRun) {
        self.finding = finding
        page = run.pages[finding.rule]
        code = page?.code ?? finding.rule
        name = finding.rule
        message = finding.message
        start = finding.start.fromOne
        end = start.orLater(finding.end.fromOne)
        let applicability = finding.fix?.edits.isEmpty == false ? finding.applicability : .displayOnly
        isFixable = applicability == .safe || applicability == .unsafe && run.includesUnsafe
    }

    init(_ error: ReviewReport.SyntaxError) {
        finding = nil
        page = nil
        code = Self.invalidSyntax
        name = Self.invalidSyntax
        message = error.message
        start = error.start.fromOne
        end = start.orLater(error.end.fromOne)
        isFixable = false
    }

    /// `bug-prone`, `idiom` or `taste`; a file that cannot be parsed is worse than all of them.
    var level: Level? { finding.flatMap { Level(rawValue: $0.level) } }

    /// Orders from the worst down: by level, then by confidence.
    var rank: Int {
        guard let finding else { return 0 }
        let level = Level.allCases.firstIndex { $0.rawValue == finding.level } ?? Level.allCases.count
        let confidence = Confidence.allCases.firstIndex { $0.rawValue == finding.confidence }
        return 1 + level * 4 + (confidence ?? 3)
    }

    /// The rewrite, if there is text for it.
    var rewrite: ReviewReport.Fix? { finding?.fix.flatMap { $0.edits.isEmpty ? nil : $0 } }

    /// The rewrite for programs that would apply it to the file; there is none for a sketch or a notebook's cell.
    func proposal(for file: ReviewedSource) -> ReviewReport.Fix? {
        file.cell == nil && finding?.applicability != .displayOnly ? rewrite : nil
    }
}

extension ReviewReport.Finding {
    /// That of the rewrite; a rewrite that failed the tests is withdrawn.
    var applicability: ReviewReport.Applicability {
        if case .fails = proof { return .displayOnly }
        return fix?.applicability ?? .displayOnly
    }

    /// Why the rewrite is not safe here, or not applied; nil for a safe one.
    var reason: String? {
        if case .fails = proof { return proof?.sentence }
        return fix.flatMap { $0.reason.isEmpty ? nil : $0.reason }
    }
}

extension ReviewedSource {
    /// In the order of the source.
    func diagnostics(in run: ReviewRun) -> [Diagnostic] {
        if let error = report.syntaxError { return [Diagnostic(error)] }
        return report.findings.map { Diagnostic($0, in: run) }
    }

    /// `path:row:col`, as editors and terminals make links of it.
    func location(of place: ReviewReport.Place, _ visible: VisibleText) -> String {
        "\(shownPath(visible)):\(place.row):\(place.column)"
    }

    /// With the cell, where there is one.
    func shownPath(_ visible: VisibleText) -> String {
        visible.line(path) + (cell.map { ":cell \($0)" } ?? "")
    }
}

extension ReviewReport.Place {
    /// A parser that does not know a place says 0.
    var fromOne: Self { Self(row: max(row, 1), column: max(column, 1), offset: offset) }

    /// This place, or the other one if that comes later.
    func orLater(_ other: Self) -> Self { (row, column) < (other.row, other.column) ? other : self }
}
