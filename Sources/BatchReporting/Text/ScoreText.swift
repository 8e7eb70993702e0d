internal import Challenges
internal import SafeText

/// Scores as people read them.
public enum ScoreText {
    /// `75 %`.
    public static func percent(_ percent: Double) -> String { FixedPoint.percent(percent) }

    /// `75 %`, or `75 % (70 % accept)` where not all of it is wanted.
    static func text(_ score: Score) -> String {
        let accepts = score.acceptPercent < 100 ? " (\(percent(score.acceptPercent)) accept)" : ""
        return percent(score.percent) + accepts
    }

    /// `✓ found: …`; a remark that is neither good nor bad has a dash.
    static func line(_ remark: Remark) -> String {
        let sign =
            switch remark.tone {
            case .good: "✓"
            case .bad: "✗"
            case .neutral: "–"
            }
        return "\(sign) \(remark.text)"
    }
}
