extension ValidatorFlags {
    /// All flags, as they are written.
    public static let words = [
        "float_tolerance", "float_absolute_tolerance", "float_relative_tolerance", "case_sensitive",
        "space_change_sensitive", "exact_types", "any_order", "any_order_nested", "any_of", "take", "printed",
        "pairs", "failures",
    ]

    /// The largest number that `take` accepts.
    public static let maximumTake = 1_000_000

    /// Reads flags as they stand in `validator_flags`: `float_tolerance 1e-6 any_order`.
    ///
    /// - Parameter base: flags that hold already, those of the challenge for a directive on a statement.
    public init(
        parsing text: String, over base: ValidatorFlags = ValidatorFlags()
    ) throws(ValidatorFlagsError) {
        self = base
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
        while let word = words.popFirst() {
            switch word {
            case "case_sensitive": isCaseSensitive = true
            case "space_change_sensitive": isSpaceSensitive = true
            case "exact_types": exactTypes = true
            case "any_order": anyOrder = true
            case "any_order_nested": anyOrderNested = true
            case "any_of": anyOf = true
            case "printed": printed = true
            case "pairs": pairs = true
            case "failures": failures = true
            case "take": take = try Self.count(for: word, &words)
            case "float_absolute_tolerance": absoluteTolerance = try Self.tolerance(for: word, &words)
            case "float_relative_tolerance": relativeTolerance = try Self.tolerance(for: word, &words)
            case "float_tolerance":
                absoluteTolerance = try Self.tolerance(for: word, &words)
                relativeTolerance = absoluteTolerance
            default:
                let nearest = SpellingSuggestion.nearest(to: word, among: Self.words)
                throw ValidatorFlagsError(word: word, reason: .unknown(suggestion: nearest))
            }
        }
    }

    /// Numbers are compared with a tolerance.
    public var hasTolerance: Bool { absoluteTolerance != nil || relativeTolerance != nil }

    private static func number(
        for word: String, _ words: inout ArraySlice<String>
    ) throws(ValidatorFlagsError) -> String {
        guard let text = words.popFirst(), !Self.words.contains(text) else {
            throw ValidatorFlagsError(word: word, reason: .missingNumber)
        }
        return text
    }

    private static func tolerance(
        for word: String, _ words: inout ArraySlice<String>
    ) throws(ValidatorFlagsError) -> Double {
        let text = try number(for: word, &words)
        guard let value = Double(text), value.isFinite, value >= 0 else {
            throw ValidatorFlagsError(word: word, reason: .badNumber(text, wanted: "a number such as 1e-6"))
        }
        return value
    }

    private static func count(
        for word: String, _ words: inout ArraySlice<String>
    ) throws(ValidatorFlagsError) -> Int {
        let text = try number(for: word, &words)
        guard let value = Int(text), (1...maximumTake).contains(value) else {
            let wanted = "a whole number from 1 to \(maximumTake)"
            throw ValidatorFlagsError(word: word, reason: .badNumber(text, wanted: wanted))
        }
        return value
    }
}
