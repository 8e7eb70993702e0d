/// Reads which rules of the reviewer `idioms.yaml` names: an unidiomatic submission must give them something to find.
public struct IdiomRulesReader: Sendable {
    /// Relative to the package folder.
    public static let path = "idioms.yaml"
    private static let maximumBytes = 1 << 20

    /// Path of the package folder.
    public let folder: String

    public init(folder: String) { self.folder = folder }

    /// Names of rules without repetition, in the order of the file; none where there is no such file.
    ///
    /// - Throws: ``PackageError`` with file and line of the first thing that is wrong.
    public func rules() throws(PackageError) -> [String] {
        let tree = try PackageTree(folder: folder)
        guard tree.hasFile(Self.path) else { return [] }
        let text = try tree.text(of: Self.path, limit: Self.maximumBytes)
        var rules: [String] = []
        for entry in try ListDocument(text, file: tree.path(Self.path)).entries {
            for rule in try entry.texts("rules") where !rules.contains(rule) { rules.append(rule) }
        }
        return rules
    }
}
