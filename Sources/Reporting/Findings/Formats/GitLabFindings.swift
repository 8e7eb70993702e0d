internal import Idioms
internal import SafeText
internal import WorkerProtocol

/// For GitLab's code quality widget.
public struct GitLabFindings: FindingFormat {
    public static let name = "gitlab"
    public static let summary = "GitLab's code quality report"

    public init() {}

    public func text(_ run: ReviewRun, _ style: TextStyle) -> String {
        var fingerprints = Fingerprints()
        var findings: [JSONValue] = []
        for file in run.files {
            let diagnostics = file.diagnostics(in: run)
            if diagnostics.isEmpty { continue }
            let lines = SourceLines(file.source)
            for diagnostic in diagnostics {
                findings.append(object(diagnostic, file, fingerprints.next(diagnostic, file, lines)))
            }
        }
        return JSONValue.array(findings).text(indented: true) + "\n"
    }

    private func object(_ diagnostic: Diagnostic, _ file: ReviewedSource, _ fingerprint: String) -> JSONValue {
        // Rows of a notebook's cell are none of its file.
        let isCell = file.cell != nil
        let cell = file.cell.map { "cell \($0): " } ?? ""
        return [
            "check_name": .string(diagnostic.code),
            "description": .string("\(cell)\(diagnostic.code): \(diagnostic.message)"),
            "severity": .string(severity(diagnostic)),
            "fingerprint": .string(fingerprint),
            "location": [
                "path": .string(file.path),
                "lines": [
                    "begin": .integer(isCell ? 1 : Int(diagnostic.start.row)),
                    "end": .integer(isCell ? 1 : Int(diagnostic.end.row)),
                ],
            ],
        ]
    }

    private func severity(_ diagnostic: Diagnostic) -> String {
        guard diagnostic.finding != nil else { return "critical" }
        switch diagnostic.level {
        case .bugProne: return "major"
        case .taste: return "info"
        case .idiom, nil: return "minor"
        }
    }
}
