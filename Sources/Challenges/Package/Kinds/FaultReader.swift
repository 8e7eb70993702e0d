/// Reads `faults.yaml`.
struct FaultReader {
    static let fileName = "faults.yaml"
    static let example = "- fault: last-page"

    let tree: PackageTree

    private static let maximumPoints = 1_000.0

    /// Every entry of the file.
    func entries() throws(PackageError) -> [YAMLMapping] {
        guard tree.hasFile(Self.fileName) else {
            throw PackageError(
                file: tree.folder, "there is no \(Self.fileName), and a challenge of this kind needs one",
                advice: "list the faults in it, `\(Self.example)` and so on")
        }
        let text = try tree.text(of: Self.fileName, limit: YAMLMapping.maximumBytes)
        return try YAMLMapping.list(text, file: tree.path(Self.fileName), example: Self.example)
    }

    /// The planted faults, at least one.
    func faults() throws(PackageError) -> [PlantedFault] {
        var faults: [PlantedFault] = []
        for entry in try entries() where entry.node("harmless") == nil { faults.append(try fault(entry, among: faults)) }
        guard faults.isEmpty else { return faults }
        throw PackageError(file: tree.path(Self.fileName), "lists no fault", advice: "add one, `\(Self.example)` and so on")
    }

    /// Those of a `debug` challenge, each with cases that exist.
    func faults(of cases: [TestCase]) throws(PackageError) -> [PlantedFault] {
        let faults = try faults()
        let known = Set(cases.map(\.id))
        for (fault, entry) in zip(faults, try entries()) {
            guard !fault.cases.isEmpty else {
                throw PackageError(
                    file: entry.file, line: entry.line, "the fault `\(fault.name)` has no cases",
                    advice: "add `cases: [secret/name]` with those that fail as long as it is there")
            }
            for id in fault.cases where !known.contains(id) {
                throw PackageError(
                    file: entry.file, line: entry.line(of: "cases"), "there is no case `\(Excerpt.plain(id))`"
                        + SpellingSuggestion.advice(for: id, among: known.sorted()))
            }
        }
        return faults
    }

    private func fault(_ entry: YAMLMapping, among others: [PlantedFault]) throws(PackageError) -> PlantedFault {
        try entry.allow(["fault", "title", "class", "explanation", "cases", "file", "lines", "words", "points"])
        let name = try entry.name("fault")
        guard !others.contains(where: { $0.name == name }) else {
            throw PackageError(
                file: entry.file, line: entry.line, "the fault `\(name)` is there twice", advice: "rename one of them")
        }
        return PlantedFault(
            name: name, title: try entry.required("title", advice: "say in a sentence what is wrong"),
            explanation: try entry.text("explanation") ?? "", cases: try entry.texts("cases") ?? [],
            place: entry.node("file") == nil ? nil : try place(entry),
            words: (try entry.texts("words") ?? []).map { $0.lowercased() },
            points: try entry.number("points", unit: "points", maximum: Self.maximumPoints) ?? 1)
    }

    /// `file` and `lines` of an entry, which must be there and fit a file of the code base.
    func place(_ entry: YAMLMapping) throws(PackageError) -> SourcePlace {
        let file = try entry.required("file", advice: "add `file: name.py`, relative to attachments/")
        guard tree.hasFile("attachments/\(file)") else {
            throw PackageError(
                file: entry.file, line: entry.line(of: "file"), "there is no attachments/\(Excerpt.plain(file))",
                advice: "correct the name, or add the file")
        }
        let text = try entry.required("lines", advice: "add `lines: 14` or `lines: 14-18`")
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
            .map { Int($0.filter { $0 != " " }) }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first >= 1, last >= first
        else {
            throw PackageError(
                file: entry.file, line: entry.line(of: "lines"), "`lines` is `\(Excerpt.plain(text))`",
                advice: "write `14` or `14-18`")
        }
        let count = try Self.lineCount(of: "attachments/\(file)", in: tree)
        guard last <= count else {
            throw PackageError(
                file: entry.file, line: entry.line(of: "lines"), "line \(last) is beyond the \(count) lines of \(file)",
                advice: "correct it")
        }
        return SourcePlace(file: file, lines: first...last)
    }

    static func lineCount(of path: String, in tree: PackageTree) throws(PackageError) -> Int {
        let bytes = try tree.contents(of: path, limit: YAMLMapping.maximumBytes)
        return bytes.count { $0 == UInt8(ascii: "\n") } + (bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true ? 0 : 1)
    }
}
