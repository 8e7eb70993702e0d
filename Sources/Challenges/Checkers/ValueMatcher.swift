internal import PythonValues

/// Decides whether a value is what was expected; says yes or no and nothing else.
///
/// `DifferenceFinder` explains a no. The two are apart so that no explanation can change a verdict.
///
/// An expected NaN is met by a NaN whatever the flags are: nothing else could be meant by it.
struct ValueMatcher {
    let flags: ValidatorFlags
    /// The rules where no tolerance is asked for.
    let equality: PythonEquality

    init(flags: ValidatorFlags) {
        self.flags = flags
        equality = PythonEquality(
            nanEqualsNaN: true, exactTypes: flags.exactTypes, ignoresOrder: flags.anyOrderNested)
    }

    /// The elements of the outermost sequence may come in any order.
    var outermostIgnoresOrder: Bool { flags.anyOrder || flags.anyOrderNested }

    /// Whether the value as a whole is the expected one.
    func matches(_ actual: PythonValue, _ expected: PythonValue) -> Bool {
        switch (listed(actual, expected), expected) {
        case (.list(let actual), .list(let expected)), (.tuple(let actual), .tuple(let expected)):
            outermostIgnoresOrder ? haveSameElements(actual, expected) : agreeInOrder(actual, expected)
        case (let actual, _): agree(actual, expected)
        }
    }

    /// Under `take N`, the items of an iterator as a list, if it gave neither too few nor too many.
    func listed(_ actual: PythonValue, _ expected: PythonValue) -> PythonValue {
        guard let take = flags.take, case .iterator(_, let items, let hasMore) = actual,
            case .list(let wanted) = expected
        else { return actual }
        // One that goes on is known up to N items only, so N items must have been expected.
        let isWhole = hasMore ? wanted.count == take && items.count == take : true
        return isWhole ? .list(items) : actual
    }

    /// Whether two values agree that stand inside of others.
    func agree(_ actual: PythonValue, _ expected: PythonValue) -> Bool {
        guard flags.hasTolerance else { return equality.areEqual(actual, expected) }
        switch (actual, expected) {
        case (.list(let actual), .list(let expected)), (.tuple(let actual), .tuple(let expected)):
            return flags.anyOrderNested ? haveSameElements(actual, expected) : agreeInOrder(actual, expected)
        case (.set(let left), .set(let right)), (.frozenset(let left), .frozenset(let right)):
            return haveSameElements(left, right)
        case (.set(let left), .frozenset(let right)), (.frozenset(let left), .set(let right)):
            return !flags.exactTypes && haveSameElements(left, right)
        case (.dict(let actual), .dict(let expected)):
            return entriesAgree(actual, expected)
        default:
            return numbersAgree(actual, expected) ?? equality.areEqual(actual, expected)
        }
    }

    private func agreeInOrder(_ actual: [PythonValue], _ expected: [PythonValue]) -> Bool {
        actual.count == expected.count && zip(actual, expected).allSatisfy { agree($0, $1) }
    }

    /// Whether each element of one has a partner in the other.
    func haveSameElements(_ actual: [PythonValue], _ expected: [PythonValue]) -> Bool {
        guard flags.hasTolerance else { return equality.areEqualMultisets(actual, expected) }
        return ElementMatching(matcher: self).isPerfect(actual, expected)
    }

    /// Keys are compared without tolerance: a dictionary finds them by equality.
    private func entriesAgree(_ actual: [PythonValue.Entry], _ expected: [PythonValue.Entry]) -> Bool {
        guard actual.count == expected.count else { return false }
        let rules = equality.forKeys
        var values = Dictionary(
            actual.map { (EqualityKey($0.key, under: rules), $0.value) }, uniquingKeysWith: { $1 })
        return expected.allSatisfy { entry in
            values.removeValue(forKey: EqualityKey(entry.key, under: rules))
                .map { agree($0, entry.value) } ?? false
        }
    }

    /// Whether two numbers are within the tolerance; nil if one of the values is no number.
    private func numbersAgree(_ actual: PythonValue, _ expected: PythonValue) -> Bool? {
        guard let number = actual.number, let wanted = expected.number else { return nil }
        if flags.exactTypes, actual.typeName != expected.typeName { return false }
        if number.equals(wanted, nanEqualsNaN: true) { return true }
        // An infinity times any relative tolerance would let every number pass.
        guard number.isFinite, wanted.isFinite else { return false }
        let distance = number.distance(to: wanted)
        if let tolerance = flags.absoluteTolerance, distance <= tolerance { return true }
        if let tolerance = flags.relativeTolerance, distance <= tolerance * wanted.magnitude { return true }
        return false
    }
}
