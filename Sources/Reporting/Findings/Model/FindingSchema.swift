internal import SafeText
internal import WorkerProtocol

/// A finding in ruff's JSON schema, field for field, with one object of our own at the end.
enum FindingSchema {
    static func object(_ diagnostic: Diagnostic, _ file: ReviewedSource) -> JSONValue {
        let members: JSONValue = [
            "code": .string(diagnostic.code),
            "name": .string(diagnostic.name),
            "message": .string(diagnostic.message),
            "severity": "error",
            "url": .null,
            "filename": .string(file.path),
            "location": place(diagnostic.start),
            "end_location": place(diagnostic.end),
            "noqa_row": diagnostic.finding.map { .integer(Int($0.noqaRow)) } ?? .null,
            "cell": file.cell.map(JSONValue.integer) ?? .null,
            "fix": fix(diagnostic),
        ]
        guard let finding = diagnostic.finding else { return members }
        return members + ["assay": own(finding)]
    }

    static func place(_ place: ReviewReport.Place) -> JSONValue {
        ["row": .integer(Int(place.fromOne.row)), "column": .integer(Int(place.fromOne.column))]
    }

    static func word(_ applicability: ReviewReport.Applicability) -> String {
        switch applicability {
        case .safe: "safe"
        case .unsafe: "unsafe"
        case .displayOnly: "displayonly"
        }
    }

    /// Null for advice without text: nobody could apply it.
    private static func fix(_ diagnostic: Diagnostic) -> JSONValue {
        guard let fix = diagnostic.rewrite, let finding = diagnostic.finding else { return .null }
        return [
            "applicability": .string(word(finding.applicability)),
            "message": .string(fix.title),
            "edits": .array(
                fix.edits.map { edit in
                    [
                        "content": .string(edit.content),
                        "location": place(edit.start),
                        "end_location": place(edit.end),
                    ]
                }),
        ]
    }

    private static func own(_ finding: ReviewReport.Finding) -> JSONValue {
        [
            "level": .string(finding.level),
            "confidence": .string(finding.confidence),
            "advice": finding.fix.map { .string($0.title) } ?? .null,
            "reason": finding.reason.map(JSONValue.string) ?? .null,
            "checks": .array(
                finding.checks.map { ["letter": .string($0.letter), "claim": .string($0.claim)] }),
            "verified": finding.proof.map(proof) ?? .null,
        ]
    }

    /// What running the tests said of the rewrite.
    private static func proof(_ proof: ReviewProof) -> JSONValue {
        switch proof {
        case .verified(let cases, let timing):
            let times: JSONValue = timing.map { timing in
                [
                    "before_ms": .number(timing.beforeMillis), "after_ms": .number(timing.afterMillis),
                    "within_noise": .bool(timing.isWithinNoise),
                ]
            } ?? .null
            return ["outcome": "verified", "cases": .integer(cases), "timing": times]
        case .fails(let name, let reason):
            return ["outcome": "fails", "case": .string(name), "reason": .string(reason)]
        case .unproved(let reason):
            return ["outcome": "unproved", "reason": .string(reason)]
        }
    }
}
