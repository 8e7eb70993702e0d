/// Why a text is not a Python literal, and where.
public struct PythonLiteralError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        /// Nothing but white space.
        case empty
        /// Something that no literal has in this place: a name, an operator, a call.
        case unexpected(String)
        /// The text ends inside a bracket or a string.
        case unterminated(String)
        /// A number that Python would refuse, such as `007` or `1__0`.
        case malformedNumber
        /// An escape that Python would refuse (`'\x1'`), or the one that is not supported here (`\N{…}`).
        case malformedEscape(String)
        /// A character above U+007F in a `bytes` literal.
        case nonASCIIBytes
        /// `'a' b'b'`.
        case mixedConcatenation
        /// A list, a set or a dictionary as an element of a set or a key.
        case unhashable(String)
        /// More levels of brackets than ``PythonLiteralParser/maximumDepth``.
        case tooDeep
    }

    public var reason: Reason
    /// Where, in UTF-8 bytes from the beginning of the text.
    public var offset: Int

    public init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    public var description: String { "\(sentence) (at byte \(offset))" }

    private var sentence: String {
        switch reason {
        case .empty: "there is no literal"
        case .unexpected(let what): "unexpected \(what)"
        case .unterminated(let what): "\(what) is not closed"
        case .malformedNumber: "malformed number"
        case .malformedEscape(let escape): "escape \(escape) is malformed or not supported"
        case .nonASCIIBytes: "bytes literals hold ASCII characters only"
        case .mixedConcatenation: "str and bytes literals side by side"
        case .unhashable(let type): "unhashable type: '\(type)'"
        case .tooDeep: "nested deeper than \(PythonLiteralParser.maximumDepth) levels"
        }
    }
}
