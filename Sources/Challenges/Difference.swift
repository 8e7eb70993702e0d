/// The first thing in which an answer differs from what was expected.
public struct Difference: Error, Sendable, Hashable, CustomStringConvertible {
    /// What sort of difference it is, for reports that count or group.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case value, type, order, length, missingKey, unexpectedKey, missingElement, unexpectedElement
        /// Only blanks, tabs or line ends differ.
        case whiteSpace
        /// Only the case of letters differs.
        case letterCase
        /// Only the last digits of a float differ.
        case rounding
        /// None came where a value was wanted.
        case missingReturn
        /// An instance of a type that is not compared, or a value that could not be read.
        case notPlain
        /// An iterator came where its items were wanted.
        case iterator
        case representation, printed
        /// An exception was raised that was not expected, or another one than expected.
        case exception
        case exceptionMessage
        /// Nothing was raised where an exception was expected.
        case noException
    }

    public var kind: Kind
    /// Where in the value, in Python's notation: `[3]['name']`; empty for the value as a whole.
    public var path: String
    /// What differs there: `expected 'bob', got 'Bob' (only case differs)`.
    public var detail: String

    public init(_ kind: Kind, at path: String = "", _ detail: String) {
        self.kind = kind
        self.path = path
        self.detail = detail
    }

    /// One sentence for people: `at [3]['name']: expected 'bob', got 'Bob' (only case differs)`.
    public var sentence: String { path.isEmpty ? detail : "at \(path): \(detail)" }

    public var description: String { sentence }
}
