internal import SafeText
internal import WorkerProtocol

/// For people who work through one file after the other: the findings of each below its name.
public struct GroupedFindings: FindingFormat {
    public static let name = "grouped"
    public static let summary = "a line for each finding, below the name of its file"

    public init() {}

    public func text(_ run: ReviewRun, _ style: TextStyle) -> String {
        let visible = VisibleText(style)
        var text = ""
        for file in run.files {
            let diagnostics = file.diagnostics(in: run)
            if diagnostics.isEmpty { continue }
            text += style.paint(file.shownPath(visible), .bold) + ":\n"
            let places = diagnostics.map { "\($0.start.row):\($0.start.column)" }
            let width = places.map(\.count).max() ?? 0
            for (place, diagnostic) in zip(places, diagnostics) {
                let gap = String(repeating: " ", count: width - place.count + 2)
                text += "  " + style.paint(place, .dim) + gap + FindingHeader.code(diagnostic, style)
                text += " " + visible.line(diagnostic.message) + "\n"
            }
            text += "\n"
        }
        return text + FindingSummary.ending(run, style)
    }
}
