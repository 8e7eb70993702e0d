public import Challenges
internal import SafeText

/// For programs: the whole judgement as one document.
public struct JSONFormat: ReportFormat {
    public static let name = "json"
    public static let summary = "one JSON document at the end"

    public init(_ heading: ReportHeading, style: TextStyle) {}

    public func end(_ judgement: Judgement) -> String {
        let document: JSONValue = [
            "schema": JSONSchema.version,
            "challenge": .string(judgement.challenge),
            "submission": .string(judgement.submission),
            "verdict": JSONSchema.verdict(judgement),
            "score": JSONSchema.score(judgement),
            "remarks": JSONSchema.remarks(judgement),
            "cases": .array(judgement.cases.map(JSONSchema.object)),
            "skipped": .integer(judgement.skipped),
            "isolation": JSONValue(judgement.isolation),
            "warnings": JSONValue(judgement.warnings),
        ]
        return document.text(indented: true) + "\n"
    }
}
