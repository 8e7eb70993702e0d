/// Reads `.gen` files: input that a program of the package writes.
struct GeneratorReader {
    let tree: PackageTree

    private static let folder = "generators"
    private static let maximumBytes = 16 << 20

    /// - Parameter path: of the `.gen` file, which is one line: a file of `generators/` and its arguments.
    func input(_ path: String) throws(PackageError) -> GeneratedInput {
        let text = try tree.text(of: path, limit: YAMLMapping.maximumBytes)
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let main = words.first else {
            throw PackageError(
                file: tree.path(path), "is empty", advice: "write `FILE.py ARGUMENT…`, a program of \(Self.folder)/")
        }
        guard tree.hasFile("\(Self.folder)/\(main)") else {
            throw PackageError(
                file: tree.path(path), line: 1, "there is no \(Self.folder)/\(Excerpt.plain(main))",
                advice: "correct the name, or add the program")
        }
        return GeneratedInput(
            files: try tree.contents(under: Self.folder, limit: Self.maximumBytes), main: main,
            arguments: Array(words.dropFirst()), line: words.joined(separator: " "))
    }
}
