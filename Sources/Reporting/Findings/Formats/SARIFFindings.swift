internal import Idioms
internal import SafeText
internal import WorkerProtocol

/// For code scanning services: SARIF 2.1.0, with the rules' pages and the rewrites.
public struct SARIFFindings: FindingFormat {
    public static let name = "sarif"
    public static let summary = "SARIF 2.1.0, with the rules' pages and the rewrites"

    public init() {}

    public func text(_ run: ReviewRun, _ style: TextStyle) -> String {
        var rules: [String: Diagnostic] = [:]
        for file in run.files {
            for diagnostic in file.diagnostics(in: run) { rules[diagnostic.name] = diagnostic }
        }
        let names = rules.keys.sorted()
        let indices = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
        let document: JSONValue = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                [
                    "tool": [
                        "driver": [
                            "name": "assay",
                            "version": .string(run.version),
                            "rules": .array(names.map { SARIFSchema.rule(rules[$0]!) }),
                        ]
                    ],
                    "columnKind": "unicodeCodePoints",
                    "results": .array(results(run, indices)),
                ]
            ],
        ]
        return document.text(indented: true) + "\n"
    }

    private func results(_ run: ReviewRun, _ indices: [String: Int]) -> [JSONValue] {
        var fingerprints = Fingerprints()
        var results: [JSONValue] = []
        for file in run.files {
            let diagnostics = file.diagnostics(in: run)
            if diagnostics.isEmpty { continue }
            let lines = SourceLines(file.source)
            for diagnostic in diagnostics {
                let fingerprint = fingerprints.next(diagnostic, file, lines)
                results.append(result(diagnostic, file, indices[diagnostic.name]!, fingerprint))
            }
        }
        return results
    }

    private func result(
        _ diagnostic: Diagnostic, _ file: ReviewedSource, _ index: Int, _ fingerprint: String
    ) -> JSONValue {
        let artifact: JSONValue = ["uri": .string(SARIFSchema.uri(file.path))]
        var physical: JSONValue = ["artifactLocation": artifact]
        // Rows of a notebook's cell are none of its file.
        if file.cell == nil { physical = physical + ["region": SARIFSchema.region(diagnostic.start, diagnostic.end)] }
        let result: JSONValue = [
            "ruleId": .string(diagnostic.code),
            "ruleIndex": .integer(index),
            "level": .string(SARIFSchema.level(diagnostic)),
            "message": ["text": .string((file.cell.map { "cell \($0): " } ?? "") + diagnostic.message)],
            "locations": [["physicalLocation": physical]],
            "partialFingerprints": ["assay/v1": .string(fingerprint)],
        ]
        return result + fixes(diagnostic, file, artifact) + properties(diagnostic)
    }

    private func fixes(_ diagnostic: Diagnostic, _ file: ReviewedSource, _ artifact: JSONValue) -> JSONValue {
        guard let fix = diagnostic.proposal(for: file) else { return [:] }
        let replacements = fix.edits.map { edit -> JSONValue in
            [
                "deletedRegion": SARIFSchema.region(edit.start, edit.end),
                "insertedContent": ["text": .string(edit.content)],
            ]
        }
        return [
            "fixes": [
                [
                    "description": ["text": .string(fix.title)],
                    "artifactChanges": [
                        ["artifactLocation": artifact, "replacements": .array(replacements)]
                    ],
                ]
            ]
        ]
    }

    private func properties(_ diagnostic: Diagnostic) -> JSONValue {
        guard let finding = diagnostic.finding else { return [:] }
        return [
            "properties": [
                "level": .string(finding.level),
                "confidence": .string(finding.confidence),
                "applicability": diagnostic.rewrite == nil ? .null : .string(FindingSchema.word(finding.applicability)),
                "reason": finding.reason.map(JSONValue.string) ?? .null,
                "checks": JSONValue(finding.checks.map(\.claim)),
            ]
        ]
    }
}
