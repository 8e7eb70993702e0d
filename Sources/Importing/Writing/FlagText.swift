internal import Challenges

/// Flags as they are written in `validator_flags` and in directives.
enum FlagText {
    /// The words that make `flags` of `base`.
    static func text(of flags: ValidatorFlags, over base: ValidatorFlags = ValidatorFlags()) -> String {
        var words: [String] = []
        func note(_ word: String, _ flag: KeyPath<ValidatorFlags, Bool>) {
            if flags[keyPath: flag], !base[keyPath: flag] { words.append(word) }
        }
        note("case_sensitive", \.isCaseSensitive)
        note("space_change_sensitive", \.isSpaceSensitive)
        note("exact_types", \.exactTypes)
        note("any_order", \.anyOrder)
        note("any_order_nested", \.anyOrderNested)
        note("any_of", \.anyOf)
        note("printed", \.printed)
        note("pairs", \.pairs)
        note("failures", \.failures)
        if let take = flags.take, take != base.take { words.append("take \(take)") }
        if let tolerance = flags.absoluteTolerance, tolerance != base.absoluteTolerance {
            words.append("float_absolute_tolerance \(tolerance)")
        }
        if let tolerance = flags.relativeTolerance, tolerance != base.relativeTolerance {
            words.append("float_relative_tolerance \(tolerance)")
        }
        return words.joined(separator: " ")
    }
}
