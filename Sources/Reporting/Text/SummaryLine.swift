internal import Challenges
internal import SafeText

/// The last line of a report, to paste elsewhere:
/// `two-sum  mine.py  WA  14/17 cases  first failure secret/negative numbers  slowest 12.3 ms`.
struct SummaryLine {
    let style: TextStyle

    func text(_ judgement: Judgement) -> String {
        let visible = VisibleText(style)
        let summary = JudgementSummary(judgement)
        var parts = [visible.line(judgement.challenge), visible.line(judgement.submission)]
        parts.append(style.paint(summary.verdict?.rawValue ?? "unfinished", .of(summary.verdict)))
        parts.append("\(summary.passed)/\(Quantity.count(summary.total, "case"))")
        if let score = judgement.score {
            var text = "score \(FixedPoint.percent(score.percent))"
            if score.acceptPercent < 100 {
                text += " (\(FixedPoint.percent(score.acceptPercent)) accept)"
            }
            parts.append(text)
        }
        if judgement.skipped > 0 { parts.append("\(judgement.skipped) not run") }
        if let failure = summary.firstFailure { parts.append("first failure " + visible.line(failure.id)) }
        if let slowest = summary.slowestCPUMillis {
            parts.append("slowest " + Quantity.duration(millis: slowest))
        }
        return parts.joined(separator: "  ") + "\n"
    }
}
