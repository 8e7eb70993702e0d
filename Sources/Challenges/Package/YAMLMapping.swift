internal import Yams

/// A file of a package in YAML, or one entry of such a file, as nodes with line numbers; asks for values by key and type.
struct YAMLMapping {
    static let maximumBytes = 1 << 20

    /// Path of the file, for messages.
    let file: String
    /// 1-based line where it starts.
    let line: Int
    private let root: Node.Mapping

    private init(_ root: Node.Mapping, line: Int, file: String) {
        self.root = root
        self.line = line
        self.file = file
    }

    /// A file that is one list of keys and values.
    init(_ text: String, file: String) throws(PackageError) {
        let node = try Self.node(text, file: file)
        guard case .mapping(let mapping)? = node else {
            throw PackageError(
                file: file, line: node?.mark?.line ?? 1, "is not a list of keys and values",
                advice: "write lines such as `name: Two Sum`")
        }
        self.init(mapping, line: 1, file: file)
    }

    /// The entries of a file that is a list of such lists, each after a dash.
    static func list(_ text: String, file: String, example: String) throws(PackageError) -> [YAMLMapping] {
        guard let node = try node(text, file: file), !isNull(node) else { return [] }
        guard case .sequence(let sequence) = node else {
            throw PackageError(
                file: file, line: node.mark?.line ?? 1, "is no list", advice: "begin each entry with a dash: `\(example)`")
        }
        var entries: [YAMLMapping] = []
        for item in sequence {
            guard case .mapping(let mapping) = item else {
                throw PackageError(
                    file: file, line: item.mark?.line ?? 1, "an entry is not a list of keys and values",
                    advice: "write `\(example)`")
            }
            entries.append(YAMLMapping(mapping, line: item.mark?.line ?? 1, file: file))
        }
        return entries
    }

    private static func node(_ text: String, file: String) throws(PackageError) -> Node? {
        try checkAliases(text, file: file)
        do { return try Yams.compose(yaml: text) } catch { throw packageError(error, text, file: file) }
    }

    /// The keys of the document, or of a mapping in it, with their values.
    func entries(of mapping: Node.Mapping? = nil) -> [(key: String, line: Int, value: Node)] {
        (mapping ?? root).map { key, value in
            (key: key.scalar?.string ?? "", line: key.mark?.line ?? 1, value: value)
        }
    }

    /// The value of a key; an empty one (`level:`) counts as absent.
    func node(_ key: String, in mapping: Node.Mapping? = nil) -> Node? {
        guard let node = entries(of: mapping).first(where: { $0.key == key })?.value else { return nil }
        return Self.isNull(node) ? nil : node
    }

    /// The text of a scalar; numbers are taken as they are written.
    func text(_ key: String) throws(PackageError) -> String? {
        guard let node = node(key) else { return nil }
        guard let scalar = node.scalar else { throw wrongType(key, node, wanted: "a text") }
        return scalar.string
    }

    /// A text or a list of texts.
    func texts(_ key: String) throws(PackageError) -> [String]? {
        guard let node = node(key) else { return nil }
        if let scalar = node.scalar { return [scalar.string] }
        guard let sequence = node.sequence else { throw wrongType(key, node, wanted: "a list of texts") }
        var texts: [String] = []
        for item in sequence {
            guard let scalar = item.scalar else { throw wrongType(key, item, wanted: "a list of texts") }
            texts.append(scalar.string)
        }
        return texts
    }

    func mapping(_ key: String) throws(PackageError) -> Node.Mapping? {
        guard let node = node(key) else { return nil }
        guard let mapping = node.mapping else { throw wrongType(key, node, wanted: "keys and values") }
        return mapping
    }

    /// A number above zero and up to `maximum`; of a mapping that may be absent.
    func number(
        _ key: String, in mapping: Node.Mapping?, unit: String, maximum: Double
    ) throws(PackageError) -> Double? {
        guard let mapping else { return nil }
        return try number(node(key, in: mapping), key, unit: unit, maximum: maximum)
    }

    /// A number above zero and up to `maximum`.
    func number(_ key: String, unit: String, maximum: Double) throws(PackageError) -> Double? {
        try number(node(key), key, unit: unit, maximum: maximum)
    }

    private func number(_ node: Node?, _ key: String, unit: String, maximum: Double) throws(PackageError) -> Double? {
        guard let node else { return nil }
        guard let scalar = node.scalar, scalar.style == .plain, let value = Double(scalar.string) else {
            throw wrongType(key, node, wanted: "a number of \(unit)")
        }
        guard value > 0, value <= maximum else {
            throw PackageError(
                file: file, line: line(of: node), "`\(key)` is \(scalar.string)",
                advice: "give a number of \(unit) above 0 and up to \(Int(maximum))")
        }
        return value
    }

    /// One of a few words.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, of type: Choice.Type
    ) throws(PackageError) -> Choice? {
        guard let text = try text(key), let node = node(key) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        let nearest = SpellingSuggestion.advice(for: text, among: words)
        throw PackageError(
            file: file, line: line(of: node), "`\(key)` is `\(Excerpt.plain(text))`\(nearest)",
            advice: "write one of: \(words.joined(separator: ", "))")
    }

    func line(of node: Node) -> Int { node.mark?.line ?? 1 }

    func line(of key: String) -> Int { entries().first { $0.key == key }?.line ?? line }

    /// A text that must be there.
    func required(_ key: String, advice: String) throws(PackageError) -> String {
        if let text = try text(key), !text.isEmpty { return text }
        throw PackageError(file: file, line: line(of: key), "the entry has no `\(key)`", advice: advice)
    }

    /// A name such as `last-page`: what reports and other files call an entry by.
    func name(_ key: String) throws(PackageError) -> String {
        let name = try required(key, advice: "add `\(key): some-name` in a-z, 0-9 and -")
        let isName = name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 }
        guard isName else {
            throw PackageError(
                file: file, line: line(of: key), "`\(key)` is `\(Excerpt.plain(name))`", advice: "write it in a-z, 0-9 and -")
        }
        return name
    }

    /// Refuses keys that are not among `known`: in these files a slip would silently change what is judged.
    func allow(_ known: [String]) throws(PackageError) {
        for entry in entries() where !known.contains(entry.key) {
            throw PackageError(
                file: file, line: entry.line, "unknown key `\(Excerpt.plain(entry.key))`"
                    + SpellingSuggestion.advice(for: entry.key, among: known),
                advice: "use \(known.joined(separator: ", "))")
        }
    }

    private func wrongType(_ key: String, _ node: Node, wanted: String) -> PackageError {
        let found =
            switch node {
            case .scalar(let scalar): "`\(Excerpt.plain(scalar.string))`"
            case .mapping: "a list of keys and values"
            case .sequence: "a list"
            case .alias: "an alias"
            }
        return PackageError(
            file: file, line: line(of: node), "`\(key)` is \(found)", advice: "give \(wanted)")
    }

    private static func isNull(_ node: Node) -> Bool {
        guard let scalar = node.scalar, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }
}
