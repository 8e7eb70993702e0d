internal import PythonValues

extension DifferenceFinder {
    /// The first difference of two dictionaries, in the order of the expected one.
    func dictionaries(
        _ actual: [PythonValue.Entry], _ expected: [PythonValue.Entry], at path: String
    ) -> Difference {
        let rules = matcher.equality.forKeys
        var values = Dictionary(
            actual.map { (EqualityKey($0.key, under: rules), $0.value) }, uniquingKeysWith: { $1 })
        for entry in expected {
            guard let value = values.removeValue(forKey: EqualityKey(entry.key, under: rules)) else {
                return missing(entry.key, actual, at: path)
            }
            if !matcher.agree(value, entry.value) {
                return find(value, entry.value, at: "\(path)[\(entry.key.description(limit: 60))]")
            }
        }
        let extra = actual.first { values[EqualityKey($0.key, under: rules)] != nil }
        let detail = extra.map { "unexpected key \(Excerpt.of($0.key))" } ?? "a key is there twice"
        return Difference(.unexpectedKey, at: path, detail)
    }

    private func missing(
        _ key: PythonValue, _ actual: [PythonValue.Entry], at path: String
    ) -> Difference {
        let detail = "missing key \(Excerpt.of(key))"
        // 1 and '1' are the usual mistake.
        let twin = actual.first { $0.key.spelling == key.spelling }
        guard let twin else { return Difference(.missingKey, at: path, detail) }
        return Difference(.missingKey, at: path, "\(detail) (there is \(Excerpt.of(twin.key)))")
    }
}

extension PythonValue {
    /// What `print` would show, without regard to case and outer white space.
    fileprivate var spelling: String {
        let text = if case .str(let string) = self { string.text } else { Excerpt.of(self) }
        return String(text.lowercased().drop(while: \.isWhitespace))
    }
}
