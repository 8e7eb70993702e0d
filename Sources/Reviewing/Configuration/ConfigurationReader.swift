/// Reads the table of a configuration file key by key; each error names the file and the key.
struct ConfigurationReader {
    static let keys = [
        "select", "ignore", "extend-select", "level", "line-length", "target-version", "exclude", "extend-exclude",
        "per-file-ignores", "respect-gitignore", "baseline", "fixable", "unfixable", "extend",
    ]

    let file: String
    let table: JSONNode

    func error(_ key: String, _ reason: String, advice: String = "") -> ReviewError {
        ReviewError(.configuration, "\(file): \(key)", reason, advice: advice)
    }

    func checkKeys() throws(ReviewError) {
        for member in table.members ?? [] where !Self.keys.contains(member.key) {
            throw ReviewError(
                .configuration, file, "there is no setting `\(member.key)`",
                advice: ReviewError.advice(
                    for: member.key, among: Self.keys,
                    otherwise: "the settings are \(Self.keys.joined(separator: ", "))"))
        }
    }

    func text(_ key: String) throws(ReviewError) -> String? {
        guard let node = table[key] else { return nil }
        guard let text = node.string else { throw error(key, "is \(node.kind)", advice: "write a text") }
        return text
    }

    func bool(_ key: String) throws(ReviewError) -> Bool? {
        guard let node = table[key] else { return nil }
        guard let value = node.bool else { throw error(key, "is \(node.kind)", advice: "write true or false") }
        return value
    }

    func integer(_ key: String, in range: ClosedRange<Int>) throws(ReviewError) -> Int? {
        guard let node = table[key] else { return nil }
        let advice = "write a whole number from \(range.lowerBound) to \(range.upperBound)"
        guard let value = node.integer else { throw error(key, "is \(node.kind)", advice: advice) }
        guard range.contains(value) else { throw error(key, "is \(value)", advice: advice) }
        return value
    }

    func texts(_ key: String) throws(ReviewError) -> [String]? {
        guard let node = table[key] else { return nil }
        return try texts(node, key)
    }

    func patterns(_ key: String, folder: String) throws(ReviewError) -> [PathPattern]? {
        try texts(key)?.map { PathPattern($0, in: folder) }
    }

    /// A table of pattern → rules, in the order of the file.
    func perFileIgnores(folder: String) throws(ReviewError) -> [ReviewConfiguration.PerFileIgnore]? {
        let key = "per-file-ignores"
        guard let node = table[key] else { return nil }
        guard let members = node.members else {
            throw error(key, "is \(node.kind)", advice: "write a table such as \"tests/*\" = [\"S101\"]")
        }
        var found: [ReviewConfiguration.PerFileIgnore] = []
        for member in members {
            let place = "\(key).\"\(member.key)\""
            let rules = try texts(member.value, place)
            // `!pattern` is for all other files.
            let isInverted = member.key.hasPrefix("!")
            let pattern = PathPattern(isInverted ? String(member.key.dropFirst()) : member.key, in: folder)
            found.append(
                .init(pattern: pattern, isInverted: isInverted, rules: rules, place: "\(file): \(place)"))
        }
        return found
    }

    func targetMinor() throws(ReviewError) -> Int? {
        guard let text = try text("target-version") else { return nil }
        guard let minor = TargetVersion.minor(of: text) else {
            throw error("target-version", "is `\(text)`", advice: "write a version of Python 3 such as py311")
        }
        return minor
    }

    private func texts(_ node: JSONNode, _ key: String) throws(ReviewError) -> [String] {
        guard let elements = node.array else {
            throw error(key, "is \(node.kind)", advice: "write a list of texts, in [ ]")
        }
        var texts: [String] = []
        for element in elements {
            guard let text = element.string else {
                throw error(key, "has \(element.kind) in its list", advice: "write texts only, in quotes")
            }
            texts.append(text)
        }
        return texts
    }
}
