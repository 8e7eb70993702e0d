/// The formats of findings there are. A new one is a file in `Formats/` and a line here.
public enum FindingFormats {
    /// In the order of `--help`.
    public static let all: [any FindingFormat.Type] = [
        FullFindings.self, ConciseFindings.self, GroupedFindings.self, LearnFindings.self, JSONFindings.self,
        JSONLinesFindings.self, SARIFFindings.self, GitHubFindings.self, GitLabFindings.self, JUnitFindings.self,
        RDJSONFindings.self,
    ]

    public static var names: [String] { all.map { $0.name } }

    /// Nil when there is no format of that name.
    public static func format(named name: String) -> (any FindingFormat.Type)? {
        all.first { $0.name == name }
    }
}
