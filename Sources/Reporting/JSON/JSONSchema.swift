internal import Challenges
internal import SafeText

/// Keys of the JSON reports. Within one version of the schema a key never changes its meaning or goes away.
enum JSONSchema {
    static let version: JSONValue = 1

    static func object(_ result: CaseResult) -> JSONValue {
        [
            "id": .string(result.id),
            "group": .string(result.group.rawValue),
            "verdict": .string(result.verdict.rawValue),
            "cpuMillis": .number(result.cpuMillis),
            "wallMillis": .number(result.wallMillis),
            "memoryBytes": .integer(result.memoryBytes),
            "message": .string(result.message),
            "blocked": JSONValue(result.blocked),
            "explanation": object(result.explanation),
        ]
    }

    /// Null while nothing failed but not every case was run.
    static func verdict(_ judgement: Judgement) -> JSONValue {
        JudgementSummary(judgement).verdict.map { .string($0.rawValue) } ?? .null
    }

    /// Null where every case must be accepted.
    static func score(_ judgement: Judgement) -> JSONValue {
        guard let score = judgement.score else { return .null }
        return [
            "percent": .number(score.percent),
            "acceptPercent": .number(score.acceptPercent),
            "points": .number(score.points),
            "maximum": .number(score.maximum),
            "penalty": .number(score.penalty),
        ]
    }

    static func remarks(_ judgement: Judgement) -> JSONValue {
        .array(
            judgement.remarks.map {
                ["tone": .string($0.tone.rawValue), "text": .string($0.text), "detail": .string($0.detail)]
            })
    }

    private static func object(_ explanation: Explanation) -> JSONValue {
        [
            "call": .string(explanation.call),
            "expected": .string(explanation.expected),
            "actual": .string(explanation.actual),
            "difference": .string(explanation.difference),
            "printed": .string(explanation.printed),
            "notes": JSONValue(explanation.notes),
            "transcript": JSONValue(explanation.transcript),
            "frames": .array(explanation.frames.map(object)),
        ]
    }

    /// Lines and columns count from 1, columns in characters; `endColumn` is the one after the last.
    private static func object(_ frame: SourceFrame) -> JSONValue {
        [
            "line": .integer(frame.line),
            "function": .string(frame.function),
            "text": .string(frame.text),
            "column": frame.highlight.map { .integer($0.lowerBound + 1) } ?? .null,
            "endColumn": frame.highlight.map { .integer($0.upperBound + 1) } ?? .null,
        ]
    }
}
