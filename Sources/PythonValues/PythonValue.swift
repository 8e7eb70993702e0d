public import BigInt

/// A Python value as plain data: what a candidate's call returned, or what a test expects.
///
/// Only exact built-in types have a case of their own; an instance of any other type, a subclass of
/// `int` or `list` included, is ``other(type:repr:)`` and never equals a plain value. That is what
/// makes an object with a lying `__eq__` worthless: nothing of its code runs when values are compared.
public indirect enum PythonValue: Sendable, Hashable {
    case none
    case ellipsis
    case bool(Bool)
    case int(BigInt)
    case float(Double)
    case complex(real: Double, imaginary: Double)
    case str(PythonString)
    case bytes([UInt8])
    case bytearray([UInt8])
    case list([PythonValue])
    case tuple([PythonValue])
    /// Entries in insertion order; equality of dictionaries ignores the order.
    case dict([Entry])
    case set([PythonValue])
    case frozenset([PythonValue])
    /// A generator or another iterator: the items that were taken, and whether there were more.
    case iterator(type: String, items: [PythonValue], hasMore: Bool)
    /// A container of the standard library that is, and is equal to, a built-in one: `Counter`, `defaultdict`,
    /// `OrderedDict`, a named tuple. Its `repr`, and the contents as CPython stores them.
    case derived(type: String, repr: PythonString, base: PythonValue)
    /// Anything else: qualified type name (`collections.deque`) and what `repr` said of it.
    case other(type: String, repr: PythonString)
    /// A value that could not cross, and why.
    case unencodable(Unencodable)

    public struct Entry: Sendable, Hashable {
        public var key: PythonValue
        public var value: PythonValue
        public init(key: PythonValue, value: PythonValue) {
            self.key = key
            self.value = value
        }
    }

    /// Why a value, or a part of it, was left behind in the child.
    public enum Unencodable: UInt8, Sendable, Hashable {
        /// It contains itself.
        case cycle = 0
        /// It is nested deeper than the protocol carries.
        case tooDeep = 1
        /// Its encoding is larger than the case's value limit.
        case tooLarge = 2
        /// Its `repr`, or the iterator's `__next__`, raised.
        case raised = 3
    }
}

/// A Python string: code points, lone surrogates included, kept as WTF-8.
///
/// Swift's `String` cannot hold a lone surrogate and compares by canonical equivalence; Python
/// compares code point by code point, and so do these bytes.
public struct PythonString: Sendable, Hashable, ExpressibleByStringLiteral {
    public var wtf8: [UInt8]

    public init(wtf8: [UInt8]) { self.wtf8 = wtf8 }
    public init(_ text: String) { wtf8 = Array(text.utf8) }
    public init(stringLiteral value: String) { self.init(value) }

    /// The text, with U+FFFD in the place of anything that Unicode does not allow.
    public var text: String { String(decoding: wtf8, as: UTF8.self) }
}
