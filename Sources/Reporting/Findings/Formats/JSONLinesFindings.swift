internal import SafeText

/// For programs that read along: an object a finding, in ruff's schema.
public struct JSONLinesFindings: FindingFormat {
    public static let name = "json-lines"
    public static let summary = "one JSON object a finding, each on a line of its own"

    public init() {}

    public func text(_ run: ReviewRun, _ style: TextStyle) -> String {
        var text = ""
        for file in run.files {
            for diagnostic in file.diagnostics(in: run) {
                text += FindingSchema.object(diagnostic, file).text() + "\n"
            }
        }
        return text
    }
}
