/// Reads `idioms.yaml`: kind `rewrite`.
struct IdiomReader {
    let tree: PackageTree

    static let fileName = "idioms.yaml"
    private static let example = "- idiom: one-pass-count"

    func cases() throws(PackageError) -> [TestCase] {
        guard tree.hasFile(Self.fileName) else {
            throw PackageError(
                file: tree.folder, "there is no \(Self.fileName), and a rewrite needs one",
                advice: "list the wanted idioms in it, `\(Self.example)` and so on")
        }
        let file = tree.path(Self.fileName)
        let text = try tree.text(of: Self.fileName, limit: YAMLMapping.maximumBytes)
        var cases: [TestCase] = []
        for entry in try YAMLMapping.list(text, file: file, example: Self.example) {
            let idiom = try idiom(entry)
            let id = "idiom/\(idiom.name)"
            guard !cases.contains(where: { $0.id == id }) else {
                throw PackageError(
                    file: file, line: entry.line, "the idiom `\(idiom.name)` is there twice", advice: "rename one of them")
            }
            // What is wanted is no secret; how it is looked for need not be told.
            cases.append(TestCase(id: id, group: .sample, content: .idiom(idiom), file: file, line: entry.line))
        }
        guard cases.isEmpty else { return cases }
        throw PackageError(file: file, "lists no idiom", advice: "add one, `\(Self.example)` and so on")
    }

    private func idiom(_ entry: YAMLMapping) throws(PackageError) -> WantedIdiom {
        try entry.allow(["idiom", "says", "rules", "required", "forbidden"])
        let idiom = WantedIdiom(
            name: try entry.name("idiom"), says: try entry.required("says", advice: "say what is wanted"),
            rules: try entry.texts("rules") ?? [], required: try entry.texts("required") ?? [],
            forbidden: try entry.texts("forbidden") ?? [])
        guard idiom.rules.isEmpty, idiom.required.isEmpty, idiom.forbidden.isEmpty else { return idiom }
        throw PackageError(
            file: entry.file, line: entry.line, "the idiom `\(idiom.name)` asks for nothing",
            advice: "add `rules`, `required` or `forbidden`")
    }
}
