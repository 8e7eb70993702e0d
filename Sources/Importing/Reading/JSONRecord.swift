internal import Challenges
internal import PythonValues

/// One problem of a data set: a JSON object, and where it stands.
struct JSONRecord {
    let file: String
    /// 1-based.
    let line: Int
    private let values: [String: PythonValue]

    init(_ value: PythonValue, file: String, line: Int) throws(PackageError) {
        self.file = file
        self.line = line
        guard case .dict(let entries) = value else {
            throw PackageError(
                file: file, line: line, "is not a JSON object", advice: "write {\"task_id\": …} on each line")
        }
        values = Dictionary(
            entries.map { entry in
                if case .str(let key) = entry.key { (key.text, entry.value) } else { ("", entry.value) }
            }, uniquingKeysWith: { $1 })
    }

    var keys: Set<String> { Set(values.keys) }

    /// Nil where the key is missing or null.
    func value(_ key: String) -> PythonValue? {
        guard let value = values[key], value != .none else { return nil }
        return value
    }

    func has(_ key: String) -> Bool { value(key) != nil }

    func text(_ key: String) throws(PackageError) -> String {
        guard let text = try optionalText(key) else { throw error("\"\(key)\" is missing") }
        return text
    }

    func optionalText(_ key: String) throws(PackageError) -> String? {
        switch value(key) {
        case nil: return nil
        case .str(let text)?: return text.text
        case let other?: throw error("\"\(key)\" is \(other.article), where a string is wanted")
        }
    }

    /// The text of the first key that is there.
    func firstText(of keys: [String]) throws(PackageError) -> String? {
        for key in keys { if let text = try optionalText(key) { return text } }
        return nil
    }

    /// A list of texts; a text alone counts as a list of one, and a missing one as an empty list.
    func texts(_ key: String) throws(PackageError) -> [String] {
        switch value(key) {
        case nil: return []
        case .str(let text)?: return text.wtf8.isEmpty ? [] : [text.text]
        case .list(let items)?:
            var texts: [String] = []
            for item in items {
                guard case .str(let text) = item else {
                    throw error("\"\(key)\" holds \(item.article), where strings are wanted")
                }
                texts.append(text.text)
            }
            return texts
        case let other?: throw error("\"\(key)\" is \(other.article), where a list of strings is wanted")
        }
    }

    /// A name or a number: `HumanEval/0`, `11`.
    func identifier(_ key: String) throws(PackageError) -> String {
        switch value(key) {
        case nil: throw error("\"\(key)\" is missing")
        case .str(let text)?: return text.text
        case .int(let number)?: return "\(number)"
        case let other?: throw error("\"\(key)\" is \(other.article), where a name or a number is wanted")
        }
    }

    func number(_ key: String) throws(PackageError) -> Double? {
        switch value(key) {
        case nil: return nil
        case .float(let number)?: return number
        case .int(let number)?: return Double(number)
        case .str(let text)? where Double(text.text) != nil: return Double(text.text)
        case let other?: throw error("\"\(key)\" is \(other.article), where a number is wanted")
        }
    }

    func error(_ reason: String, advice: String = "") -> PackageError {
        PackageError(file: file, line: line, reason, advice: advice)
    }
}

extension PythonValue {
    /// As a message names it: `a list`, `an int`.
    var article: String {
        let name = typeName
        return (name.first.map { "aeiou".contains($0) } == true ? "an " : "a ") + name
    }
}
