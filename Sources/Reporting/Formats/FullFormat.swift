public import Challenges
internal import SafeText

/// For people: a line a case, and below a failed one everything that explains it.
public struct FullFormat: ReportFormat {
    public static let name = "full"
    public static let summary = "a line a case; what explains a failure below it"

    private let heading: ReportHeading
    private let style: TextStyle
    private let idWidth: Int

    private static let margin = "    "
    private static let durationWidth = 8
    private static let memoryWidth = 10

    public init(_ heading: ReportHeading, style: TextStyle) {
        self.heading = heading
        self.style = style
        let visible = VisibleText(style)
        let longest = heading.caseIDs.map { DisplayWidth.of(visible.line($0)) }.max() ?? 0
        let sign = style.sign(of: .accepted).count
        let others = sign + 1 + 3 + 2 + 2 + Self.durationWidth + 1 + Self.memoryWidth
        // One long name must not push the numbers of all others out of sight.
        idWidth = min(longest, max(style.width - others, 16))
    }

    public func begin() -> String {
        let visible = VisibleText(style)
        let slug = visible.line(heading.slug)
        let title = heading.name.isEmpty || heading.name == heading.slug
            ? slug : "\(visible.line(heading.name)) (\(slug))"
        var text = style.paint(title, .bold) + "  " + visible.line(heading.submission)
        text += "  " + Quantity.count(heading.caseIDs.count, "case") + "\n"
        return text + warnings(heading.warnings) + "\n"
    }

    public func write(_ result: CaseResult) -> String {
        let details = details(result)
        let block = details.map { ($0.isEmpty ? "" : Self.margin + $0) + "\n" }.joined()
        return row(result) + "\n" + block + (details.isEmpty ? "" : "\n")
    }

    public func end(_ judgement: Judgement) -> String {
        // A block of details has left an empty line already.
        let isOpen = judgement.cases.last.map { details($0).isEmpty } ?? false
        var text = isOpen ? "\n" : ""
        text += warnings(judgement.warnings.filter { !heading.warnings.contains($0) })
        if judgement.skipped > 0 {
            let verb = judgement.skipped == 1 ? "was" : "were"
            let reason = judgement.verdict == .accepted ? "" : "an earlier one failed, or "
            text += "\(Quantity.count(judgement.skipped, "case")) \(verb) not run: "
            text += "\(reason)the run was interrupted\n"
        }
        let remarks = RemarkText(style: style).text(judgement.remarks)
        if !remarks.isEmpty { text += remarks + "\n" }
        return text + SummaryLine(style: style).text(judgement)
    }

    private func details(_ result: CaseResult) -> [String] {
        CaseDetails(heading: heading, style: style, width: style.width - Self.margin.count).lines(result)
    }

    private func row(_ result: CaseResult) -> String {
        let code = result.verdict.rawValue
        let mark = style.paint("\(style.sign(of: result.verdict)) \(code)", .of(result.verdict))
        let id = VisibleText(style).line(result.id)
        let gap = String(repeating: " ", count: max(0, idWidth - DisplayWidth.of(id)) + 2)
        let duration = Self.right(Quantity.duration(millis: result.cpuMillis), Self.durationWidth)
        let memory = Self.right(Quantity.memory(bytes: result.memoryBytes), Self.memoryWidth)
        return mark + String(repeating: " ", count: 5 - code.count) + id + gap
            + style.paint("\(duration) \(memory)", .dim)
    }

    private func warnings(_ warnings: [String]) -> String {
        let visible = VisibleText(style)
        return warnings.map { style.paint("warning:", .yellow) + " " + visible.line($0) + "\n" }.joined()
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
