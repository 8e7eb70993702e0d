public import Challenges
internal import SafeText

/// For programs that read along: an object a case, and a last one for the whole.
///
/// Each names its challenge and submission, so that the lines of many judgements may stand in one file.
public struct JSONLinesFormat: ReportFormat {
    public static let name = "json-lines"
    public static let summary = "one JSON object a case as soon as it is known, and a summary"

    private let heading: ReportHeading

    public init(_ heading: ReportHeading, style: TextStyle) { self.heading = heading }

    public func write(_ result: CaseResult) -> String {
        line("case", JSONSchema.object(result))
    }

    public func end(_ judgement: Judgement) -> String {
        let summary = JudgementSummary(judgement)
        return line(
            "summary",
            [
                "verdict": JSONSchema.verdict(judgement),
                "score": JSONSchema.score(judgement),
                "remarks": JSONSchema.remarks(judgement),
                "passed": .integer(summary.passed),
                "total": .integer(summary.total),
                "skipped": .integer(judgement.skipped),
                "firstFailure": summary.firstFailure.map { .string($0.id) } ?? .null,
                "isolation": JSONValue(judgement.isolation),
                "warnings": JSONValue(judgement.warnings),
            ])
    }

    private func line(_ type: String, _ members: JSONValue) -> String {
        let start: JSONValue = [
            "type": .string(type),
            "schema": JSONSchema.version,
            "challenge": .string(heading.slug),
            "submission": .string(heading.submission),
        ]
        return (start + members).text() + "\n"
    }
}
