internal import Yams

/// A YAML file of a package that lists things: one mapping an entry, with line numbers.
struct ListDocument {
    /// One entry of the list.
    struct Entry {
        let line: Int
        fileprivate let file: String
        fileprivate let values: [(key: String, value: Node)]

        /// The text of a key that must be there.
        func text(_ key: String) throws(PackageError) -> String {
            guard let node = node(key) else {
                throw PackageError(
                    file: file, line: line, "the entry has no `\(key)`", advice: "add `\(key): …`")
            }
            guard let scalar = node.scalar else { throw wrongType(key, node, "a text") }
            return scalar.string
        }

        /// A text or a list of texts; none if the key is absent.
        func texts(_ key: String) throws(PackageError) -> [String] {
            guard let node = node(key) else { return [] }
            if let scalar = node.scalar { return [scalar.string] }
            guard let sequence = node.sequence else { throw wrongType(key, node, "a list of texts") }
            var texts: [String] = []
            for item in sequence {
                guard let scalar = item.scalar else { throw wrongType(key, item, "a list of texts") }
                texts.append(scalar.string)
            }
            return texts
        }

        private func node(_ key: String) -> Node? { values.first { $0.key == key }?.value }

        private func wrongType(_ key: String, _ node: Node, _ wanted: String) -> PackageError {
            PackageError(
                file: file, line: node.mark?.line ?? line, "`\(key)` is of another type", advice: "give \(wanted)")
        }
    }

    let entries: [Entry]

    /// - Parameter file: path of the file, for messages.
    init(_ text: String, file: String) throws(PackageError) {
        try ProblemDocument.checkAliases(text, file: file)
        let node: Node?
        do { node = try Yams.compose(yaml: text) } catch {
            throw ProblemDocument.packageError(error, text, file: file)
        }
        guard let node else {
            entries = []
            return
        }
        guard let sequence = node.sequence else {
            throw PackageError(
                file: file, line: node.mark?.line ?? 1, "is not a list", advice: "begin each entry with `- `")
        }
        var entries: [Entry] = []
        for item in sequence {
            let line = item.mark?.line ?? 1
            guard let mapping = item.mapping else {
                throw PackageError(
                    file: file, line: line, "an entry is not a list of keys and values",
                    advice: "write it as `- key: value`, and more keys below")
            }
            let values = mapping.map { (key: $0.key.scalar?.string ?? "", value: $0.value) }
            entries.append(Entry(line: line, file: file, values: values))
        }
        self.entries = entries
    }
}
