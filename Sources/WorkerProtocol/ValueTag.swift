/// The first byte of an encoded Python value.
///
/// The encoding is a plain prefix notation: tag, then the payload named below; counts are four bytes.
/// It has no references, so a decoder needs nothing but a bound on depth.
public enum ValueTag: UInt8, Sendable {
    case none = 0, ellipsis, `false`, `true`
    /// Eight bytes, two's complement.
    case smallInt
    /// Text: hexadecimal digits as Python's `hex` prints them.
    case bigInt
    /// Eight bytes, IEEE 754.
    case float
    /// Two floats.
    case complex
    /// WTF-8 text.
    case str
    case bytes
    case bytearray
    /// Count, then the items.
    case list, tuple, set, frozenset
    /// Count, then key and value in turn.
    case dict
    /// Type name, a byte "there is more", count, items.
    case iterator
    /// Type name, repr.
    case other
    /// Type name, repr, then the contents as a value of the built-in type it derives from.
    case derived
    /// One byte: why (`PythonValue.Unencodable`).
    case unencodable

    /// Deepest nesting that is encoded or decoded.
    public static let maximumDepth = 500
}
