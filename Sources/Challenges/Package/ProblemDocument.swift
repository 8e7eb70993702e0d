internal import Yams

/// `problem.yaml` as nodes with line numbers; asks for values by key and type.
struct ProblemDocument {
    static let name = "problem.yaml"
    static let maximumBytes = 1 << 20

    /// Path of the file, for messages.
    let file: String
    private let root: Node.Mapping

    init(_ text: String, file: String) throws(PackageError) {
        self.file = file
        try Self.checkAliases(text, file: file)
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch {
            throw Self.packageError(error, text, file: file)
        }
        guard case .mapping(let mapping)? = node else {
            throw PackageError(
                file: file, line: node?.mark?.line ?? 1, "is not a list of keys and values",
                advice: "write lines such as `name: Two Sum`")
        }
        root = mapping
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

    /// A number above zero and up to `maximum`.
    func number(
        _ key: String, in mapping: Node.Mapping?, unit: String, maximum: Double
    ) throws(PackageError) -> Double? {
        guard let mapping, let node = node(key, in: mapping) else { return nil }
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

    func line(of key: String) -> Int { entries().first { $0.key == key }?.line ?? 1 }

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
