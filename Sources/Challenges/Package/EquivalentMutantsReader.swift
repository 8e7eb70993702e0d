/// Reads the mutants of which a package's author has shown that no test can notice them.
public struct EquivalentMutantsReader: Sendable {
    /// Relative to the package folder.
    public static let path = "submissions/equivalent_mutants.yaml"
    private static let maximumBytes = 4 << 20

    /// Path of the package folder.
    public let folder: String

    public init(folder: String) { self.folder = folder }

    /// The entries in the order of the file; none where there is no such file.
    ///
    /// - Throws: ``PackageError`` with file and line of the first thing that is wrong.
    public func read() throws(PackageError) -> [EquivalentMutant] {
        let tree = try PackageTree(folder: folder)
        guard tree.hasFile(Self.path) else { return [] }
        let text = try tree.text(of: Self.path, limit: Self.maximumBytes)
        var mutants: [EquivalentMutant] = []
        for entry in try YAMLMapping.list(text, file: tree.path(Self.path), example: "- submission: plain.py") {
            mutants.append(
                EquivalentMutant(
                    submission: try Self.text(entry, "submission"), line: try Self.text(entry, "line"),
                    becomes: try Self.text(entry, "becomes"), reason: (try entry.texts("reason") ?? []).joined(separator: " "),
                    row: entry.line))
        }
        return mutants
    }

    private static func text(_ entry: YAMLMapping, _ key: String) throws(PackageError) -> String {
        try entry.required(key, advice: "add `\(key): …`")
    }
}
