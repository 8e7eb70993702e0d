internal import SafeText
internal import WorkerProtocol

/// For GitHub's workflows: commands that put notes beside the lines of a pull request.
public struct GitHubFindings: FindingFormat {
    public static let name = "github"
    public static let summary = "annotations for GitHub's workflows, the worst first"

    /// GitHub shows no more of a step.
    private static let most = 10

    public init() {}

    public func text(_ run: ReviewRun, _ style: TextStyle) -> String {
        let found = run.files.flatMap { file in file.diagnostics(in: run).map { (file, $0) } }.enumerated()
        let ordered = found.sorted { ($0.element.1.rank, $0.offset) < ($1.element.1.rank, $1.offset) }.map(\.element)
        var text = ordered.prefix(Self.most).map { command($1, $0) + "\n" }.joined()
        let left = ordered.count - Self.most
        if left > 0 {
            let verb = left == 1 ? "is" : "are"
            text += "::notice title=assay::\(Quantity.count(left, "more finding")) \(verb) in the log only, not here\n"
        }
        return text
    }

    private func command(_ diagnostic: Diagnostic, _ file: ReviewedSource) -> String {
        // What a page shows, not a terminal, but the log passes through one.
        let visible = VisibleText(TextStyle())
        var properties = [("title", "assay (\(visible.line(diagnostic.code)))"), ("file", visible.line(file.path))]
        // Rows of a notebook's cell are none of its file.
        if file.cell == nil {
            properties += [("line", "\(diagnostic.start.row)"), ("col", "\(diagnostic.start.column)")]
            properties += [("endLine", "\(diagnostic.end.row)"), ("endColumn", "\(diagnostic.end.column)")]
        }
        let code = visible.line(diagnostic.code) + (diagnostic.finding == nil ? ":" : "")
        let location = file.location(of: diagnostic.start, visible)
        var lines = ["\(location): \(code) \(visible.line(diagnostic.message))"]
        if let fix = diagnostic.finding?.fix { lines.append("help: " + visible.line(fix.title)) }
        let shown = properties.map { "\($0)=\(Self.escaped($1, inProperty: true))" }.joined(separator: ",")
        return "::error \(shown)::" + Self.escaped(lines.joined(separator: "\n"), inProperty: false)
    }

    private static func escaped(_ text: String, inProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where inProperty: result += "%3A"
            case "," where inProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
