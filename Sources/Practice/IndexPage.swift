internal import Challenges

/// The challenges as a page of Markdown: by topic, by kind, and all of them.
public struct IndexPage: Sendable {
    private let catalogue: Catalogue

    public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    public var markdown: String {
        var text = "# Challenges\n\n\(ElapsedText.count(catalogue.items.count, "challenge")). "
        text += "Written by `assay list --markdown`; "
        text += "what each topic asks stands in [COVERAGE.md](COVERAGE.md).\n\n## By topic\n\n"
        text += MarkdownTable.text(["topic"] + levels, topics().map { topic in
            [topic] + levels.map { level in links { $0.topics.contains(topic) && isOf($0, level) } }
        })
        text += "\n## By kind\n\n"
        text += MarkdownTable.text(["kind"] + levels, kinds.map { kind in
            [kind] + levels.map { level in links { $0.kind == kind && isOf($0, level) } }
        })
        text += "\n## All\n\n"
        return text + MarkdownTable.text(
            ["challenge", "name", "kind", "level", "topics"],
            catalogue.items.map { item in
                [MarkdownTable.link(item), item.name, item.kind, item.level, item.topics.joined(separator: ", ")]
            })
    }

    private static let other = "other"

    /// Those of the ground that have challenges, then those that are no line of it.
    private func topics() -> [String] {
        let ground = catalogue.topics
        let used = Set(catalogue.items.flatMap(\.topics))
        return ground.filter(used.contains) + used.subtracting(ground).sorted()
    }

    private var kinds: [String] { Set(catalogue.items.map(\.kind)).sorted() }

    /// A column of its own for levels that are none of the known ones, if there are such.
    private var levels: [String] {
        catalogue.items.contains { !Catalogue.levels.contains($0.level) } ? Catalogue.levels + [Self.other] : Catalogue.levels
    }

    private func isOf(_ item: Catalogue.Item, _ level: String) -> Bool {
        level == Self.other ? !Catalogue.levels.contains(item.level) : item.level == level
    }

    private func links(_ isWanted: (Catalogue.Item) -> Bool) -> String {
        catalogue.items.filter(isWanted).map(MarkdownTable.link).joined(separator: ", ")
    }
}
