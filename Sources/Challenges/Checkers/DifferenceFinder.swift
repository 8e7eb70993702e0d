internal import PythonValues

/// Finds and describes the first difference between two values that do not match.
struct DifferenceFinder {
    let matcher: ValueMatcher

    /// The first difference of the value as a whole.
    func find(_ actual: PythonValue, _ expected: PythonValue) -> Difference {
        switch (matcher.listed(actual, expected), expected) {
        case (.list(let actual), .list(let expected)), (.tuple(let actual), .tuple(let expected)):
            sequences(actual, expected, at: "", ignoresOrder: matcher.outermostIgnoresOrder)
        case (let actual, _): find(actual, expected, at: "")
        }
    }

    /// The first difference of values that stand at `path`.
    func find(_ actual: PythonValue, _ expected: PythonValue, at path: String) -> Difference {
        switch (actual, expected) {
        case (.none, _), (.other, _), (.unencodable, _), (.iterator, _):
            return ForeignValueDifference(matcher: matcher).describe(actual, expected, at: path)
        case (.list(let actual), .list(let expected)), (.tuple(let actual), .tuple(let expected)):
            return sequences(actual, expected, at: path, ignoresOrder: matcher.flags.anyOrderNested)
        case (.dict(let actual), .dict(let expected)):
            return dictionaries(actual, expected, at: path)
        case (.set(let left), .set(let right)), (.frozenset(let left), .frozenset(let right)):
            return sets(left, right, at: path)
        case (.str(let actual), .str(let expected)):
            return TextDifference(actual: actual, expected: expected).describe(at: path)
        case (.bytes, .bytes), (.bytearray, .bytearray), (_, .none):
            return Difference(.value, at: path, "expected \(Excerpt.of(expected)), got \(Excerpt.of(actual))")
        default:
            if actual.number != nil, expected.number != nil {
                return NumberDifference(flags: matcher.flags).describe(actual, expected, at: path)
            }
            return types(actual, expected, at: path)
        }
    }

    /// Two values of different types: `a tuple where a list was wanted`.
    private func types(_ actual: PythonValue, _ expected: PythonValue, at path: String) -> Difference {
        let start = "\(actual.article) where \(expected.article) was wanted"
        if let items = actual.elements, let wanted = expected.elements {
            let isUnordered = actual.isUnordered || expected.isUnordered
            let areRight = isUnordered ? matcher.haveSameElements(items, wanted)
                : matcher.matches(.list(items), .list(wanted))
            if areRight {
                let advice = "its items are right; return \(expected.typeName)(...)"
                return Difference(.type, at: path, "\(start) (\(advice))")
            }
        }
        let values = "got \(Excerpt.of(actual)), expected \(Excerpt.of(expected))"
        return Difference(.type, at: path, "\(start): \(values)")
    }
}

extension PythonValue {
    /// The type with its article: `an int`, `a list`, `None`.
    var article: String {
        if self == .none { return "None" }
        let name = typeName
        return "aeiou".contains(name.first ?? "x") ? "an \(name)" : "a \(name)"
    }

    /// The items of a list, tuple, set, frozenset or iterator.
    var elements: [PythonValue]? {
        switch self {
        case .list(let items), .tuple(let items), .set(let items), .frozenset(let items): items
        case .iterator(_, let items, hasMore: false): items
        default: nil
        }
    }

    fileprivate var isUnordered: Bool {
        switch self {
        case .set, .frozenset: true
        default: false
        }
    }
}
