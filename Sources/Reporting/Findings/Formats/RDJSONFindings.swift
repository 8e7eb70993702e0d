internal import Idioms
internal import SafeText
internal import WorkerProtocol

/// For reviewdog: its diagnostic format, with columns in bytes.
public struct RDJSONFindings: FindingFormat {
    public static let name = "rdjson"
    public static let summary = "reviewdog's diagnostic format"

    public init() {}

    public func text(_ run: ReviewRun, _ style: TextStyle) -> String {
        var diagnostics: [JSONValue] = []
        for file in run.files {
            let found = file.diagnostics(in: run)
            if found.isEmpty { continue }
            let lines = SourceLines(file.source)
            diagnostics += found.map { object($0, file, lines) }
        }
        let document: JSONValue = [
            "source": ["name": "assay"],
            "severity": "WARNING",
            "diagnostics": .array(diagnostics),
        ]
        return document.text(indented: true) + "\n"
    }

    private func object(_ diagnostic: Diagnostic, _ file: ReviewedSource, _ lines: SourceLines) -> JSONValue {
        var location: JSONValue = ["path": .string(file.path)]
        // Rows of a notebook's cell are none of its file.
        if file.cell == nil { location = location + ["range": range(diagnostic.start, diagnostic.end, lines)] }
        let object: JSONValue = [
            "message": .string((file.cell.map { "cell \($0): " } ?? "") + diagnostic.message),
            "location": location,
            "severity": .string(severity(diagnostic)),
            "code": ["value": .string(diagnostic.code)],
        ]
        guard let fix = diagnostic.proposal(for: file) else { return object }
        let suggestions = fix.edits.map { edit -> JSONValue in
            ["range": range(edit.start, edit.end, lines), "text": .string(edit.content)]
        }
        return object + ["suggestions": .array(suggestions)]
    }

    private func range(
        _ start: ReviewReport.Place, _ end: ReviewReport.Place, _ lines: SourceLines
    ) -> JSONValue {
        ["start": place(start, lines), "end": place(end, lines)]
    }

    private func place(_ place: ReviewReport.Place, _ lines: SourceLines) -> JSONValue {
        ["line": .integer(Int(place.fromOne.row)), "column": .integer(lines.byteColumn(of: place))]
    }

    private func severity(_ diagnostic: Diagnostic) -> String {
        guard diagnostic.finding != nil else { return "ERROR" }
        return diagnostic.level == .bugProne ? "WARNING" : "INFO"
    }
}
