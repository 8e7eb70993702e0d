public import Challenges
internal import SafeText

/// For people in a hurry and for `grep`: a line for each case that failed, and the summary.
public struct ConciseFormat: ReportFormat {
    public static let name = "concise"
    public static let summary = "a line for each case that failed, and the summary"

    private let style: TextStyle

    public init(_ heading: ReportHeading, style: TextStyle) { self.style = style }

    public func write(_ result: CaseResult) -> String {
        guard result.verdict != .accepted else { return "" }
        let visible = VisibleText(style)
        let message = result.message.isEmpty ? result.verdict.name : visible.line(result.message)
        let code = style.paint(result.verdict.rawValue, .of(result.verdict))
        return "\(visible.line(result.id)): \(code): \(message)\n"
    }

    public func end(_ judgement: Judgement) -> String { SummaryLine(style: style).text(judgement) }
}
