/// A word in `validator_flags` or in a `# assay:` directive that is no flag, or lacks its number.
public struct ValidatorFlagsError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        case unknown(suggestion: String?)
        case missingNumber
        /// The text that should have been a number, and which numbers are allowed.
        case badNumber(String, wanted: String)
    }

    /// The flag as it was written.
    public var word: String
    public var reason: Reason

    public init(word: String, reason: Reason) {
        self.word = word
        self.reason = reason
    }

    public var description: String {
        switch reason {
        case .unknown(let suggestion?): "unknown flag `\(word)`; did you mean \(suggestion)?"
        case .unknown(nil):
            "unknown flag `\(word)`; the flags are \(ValidatorFlags.words.joined(separator: ", "))"
        case .missingNumber: "the flag `\(word)` needs a number after it"
        case .badNumber(let text, let wanted): "the flag `\(word)` needs \(wanted), not `\(text)`"
        }
    }
}
