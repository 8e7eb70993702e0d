internal import SafeText

/// For people in a hurry, for editors and for `grep`: a line a finding.
public struct ConciseFindings: FindingFormat {
    public static let name = "concise"
    public static let summary = "a line for each finding"

    public init() {}

    public func text(_ run: ReviewRun, _ style: TextStyle) -> String {
        let visible = VisibleText(style)
        var text = ""
        for file in run.files {
            for diagnostic in file.diagnostics(in: run) {
                let location = file.location(of: diagnostic.start, visible)
                text += "\(location): \(FindingHeader.code(diagnostic, style)) \(visible.line(diagnostic.message))\n"
            }
        }
        return text + FindingSummary.ending(run, style)
    }
}
