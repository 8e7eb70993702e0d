internal import SafeText

/// For programs: an array of findings in ruff's schema.
public struct JSONFindings: FindingFormat {
    public static let name = "json"
    public static let summary = "one JSON array in ruff's schema"

    public init() {}

    public func text(_ run: ReviewRun, _ style: TextStyle) -> String {
        let findings = run.files.flatMap { file in
            file.diagnostics(in: run).map { FindingSchema.object($0, file) }
        }
        return JSONValue.array(findings).text(indented: true) + "\n"
    }
}
