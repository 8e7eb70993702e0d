internal import PythonValues

/// Describes values that are no plain data: None, instances, iterators, and what could not be read.
struct ForeignValueDifference {
    let matcher: ValueMatcher

    func describe(_ actual: PythonValue, _ expected: PythonValue, at path: String) -> Difference {
        let wanted = "\(expected.article) was wanted"
        switch actual {
        case .none:
            let detail = "None where \(wanted)" + (path.isEmpty ? ": the function returned nothing" : "")
            return Difference(.missingReturn, at: path, detail)
        case .unencodable(let reason):
            return Difference(.notPlain, at: path, "a value that \(reason.reason), where \(wanted)")
        case .iterator(_, let items, let hasMore):
            return iterator(actual, items, hasMore, expected, at: path)
        case .other(let type, let repr):
            let name = type.hasPrefix("builtins.") ? String(type.dropFirst("builtins.".count)) : type
            if let conversion = Self.conversions[name], conversion == expected.typeName {
                let advice = "return \(conversion)(...)"
                return Difference(.notPlain, at: path, "\(name) where \(wanted): \(advice)")
            }
            let start = "an instance of `\(name)`, which is not a plain value, where \(wanted)"
            return Difference(.notPlain, at: path, "\(start): \(Excerpt.plain(repr.text))")
        default:
            return Difference(.type, at: path, "\(actual.article) where \(wanted)")
        }
    }

    private func iterator(
        _ actual: PythonValue, _ items: [PythonValue], _ hasMore: Bool, _ expected: PythonValue,
        at path: String
    ) -> Difference {
        let start = "\(actual.article) where \(expected.article) was wanted"
        guard let wanted = expected.elements else { return Difference(.iterator, at: path, start) }
        if let take = matcher.flags.take, case .list = expected {
            return taken(items, hasMore, wanted, take, at: path)
        }
        if !hasMore, matcher.matches(.list(items), .list(wanted)) {
            let advice = "its items are right; return \(expected.typeName)(...)"
            return Difference(.iterator, at: path, "\(start) (\(advice))")
        }
        let counts = "\(hasMore ? "more than " : "")\(items.count) items, \(wanted.count) were wanted"
        return Difference(.iterator, at: path, "\(start); it gave \(counts)")
    }

    private func taken(
        _ items: [PythonValue], _ hasMore: Bool, _ wanted: [PythonValue], _ take: Int, at path: String
    ) -> Difference {
        let common = min(items.count, wanted.count)
        if hasMore, matcher.matches(.list(Array(items[..<common])), .list(wanted)) {
            return Difference(.length, at: path, "the iterator goes on after the \(common) expected items")
        }
        let finder = DifferenceFinder(matcher: matcher)
        return finder.find(.list(hasMore ? Array(items[..<common]) : items), .list(wanted))
    }

    /// Types of the standard library that people return for a plain one, and that plain type.
    private static let conversions: [String: String] = [
        "range": "list", "dict_keys": "list", "dict_values": "list", "dict_items": "list",
        "collections.deque": "list", "array.array": "list", "collections.Counter": "dict",
        "collections.defaultdict": "dict", "collections.OrderedDict": "dict", "mappingproxy": "dict",
        "collections.UserDict": "dict", "collections.UserList": "list", "decimal.Decimal": "float",
        "fractions.Fraction": "float", "memoryview": "bytes", "collections.UserString": "str",
    ]
}
