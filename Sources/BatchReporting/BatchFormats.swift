/// The formats there are. A new one is a file in `Formats/` and a line here.
public enum BatchFormats {
    /// In the order of `--help`.
    public static let all: [any BatchFormat.Type] = [
        FullBatch.self, JSONLinesBatch.self, CSVBatch.self, JUnitBatch.self, MarkdownBatch.self, HTMLBatch.self,
    ]

    public static var names: [String] { all.map { $0.name } }

    /// Nil when there is no format of that name.
    public static func format(named name: String) -> (any BatchFormat.Type)? {
        all.first { $0.name == name }
    }
}
