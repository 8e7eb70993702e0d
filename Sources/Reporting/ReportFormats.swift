/// The report formats there are. A new one is a file in `Formats/` and a line here.
public enum ReportFormats {
    /// In the order of `--help`.
    public static let all: [any ReportFormat.Type] = [
        FullFormat.self, ConciseFormat.self, JSONFormat.self, JSONLinesFormat.self, JUnitFormat.self,
    ]

    public static var names: [String] { all.map { $0.name } }

    /// Nil when there is no format of that name.
    public static func format(named name: String) -> (any ReportFormat.Type)? {
        all.first { $0.name == name }
    }
}
