internal import Challenges

/// Why a review cannot begin or a file cannot be taken apart: where, what, and what to do.
public struct ReviewError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// A selector means no rule.
        case unknownRule
        /// A configuration file, or an option in its place, is wrong.
        case configuration
        /// A path that was named leads nowhere.
        case missingPath
        /// A file or folder cannot be read or written.
        case unreadable
        /// A notebook is none.
        case notebook
        /// A baseline is none.
        case baseline
    }

    public var kind: Kind
    /// A file's path as it was given, or an option's name.
    public var place: String
    public var reason: String
    /// What to do, as an order; may be empty.
    public var advice: String

    public init(_ kind: Kind, _ place: String, _ reason: String, advice: String = "") {
        self.kind = kind
        self.place = place
        self.reason = reason
        self.advice = advice
    }

    /// `place: reason; advice`.
    public var description: String { "\(place): \(reason)" + (advice.isEmpty ? "" : "; \(advice)") }

    /// An advice that names what was probably meant, or else `otherwise`.
    static func advice(for word: String, among names: some Sequence<String>, otherwise: String = "") -> String {
        SpellingSuggestion.nearest(to: word, among: names).map { "did you mean \($0)?" } ?? otherwise
    }
}
