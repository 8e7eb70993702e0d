internal import Challenges

/// Which challenges stand for each line of the ground, as a page of Markdown.
public struct CoveragePage: Sendable {
    private let catalogue: Catalogue

    public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Topics of the ground that no challenge names.
    public var uncovered: [String] {
        let used = Set(catalogue.items.flatMap(\.topics))
        return catalogue.ground.lines.map(\.topic).filter { !used.contains($0) }
    }

    public var markdown: String {
        let lines = catalogue.ground.lines
        var text = "# What the challenges cover\n\n"
        text += "\(lines.count - uncovered.count) of \(lines.count) topics, "
        text += "\(ElapsedText.count(catalogue.items.count, "challenge")). "
        text += "Written by `assay list --coverage` from [\(Ground.fileName)](\(Ground.fileName)).\n\n"
        return text + MarkdownTable.text(
            ["topic", "asks for", "challenges"],
            lines.map { line in
                let own = catalogue.items.filter { $0.topics.contains(line.topic) }
                let links = own.map(MarkdownTable.link).joined(separator: ", ")
                return [line.topic, line.text, own.isEmpty ? "none yet" : links]
            })
    }
}
