/// Reads a Python literal, as `repr` prints it and as people write it in doctests.
///
/// Besides what Python's `ast.literal_eval` takes: `nan`, `inf`, `float('nan')`, `frozenset({…})`,
/// `bytearray(b'…')`, which are what `repr` prints for values that have no literal.
public struct PythonLiteralParser {
    /// Levels of brackets that are followed; deeper text is an error, never a stack overflow.
    public static let maximumDepth = 500

    let bytes: [UInt8]
    var position = 0
    /// Open brackets around the current position. Inside them a line end is white space.
    var depth = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The value that `text` denotes, if the whole of it is one literal.
    ///
    /// - Throws: ``PythonLiteralError``, with the place of the first thing that is no literal.
    public static func parse(_ text: String) throws(PythonLiteralError) -> PythonValue {
        var parser = PythonLiteralParser(bytes: Array(text.utf8))
        parser.skipSurroundingSpace()
        guard parser.position < parser.bytes.count else { throw PythonLiteralError(.empty, at: 0) }
        let value = try parser.parseValue()
        parser.skipSurroundingSpace()
        guard parser.position == parser.bytes.count else { throw parser.unexpected() }
        return value
    }

    mutating func parseValue() throws(PythonLiteralError) -> PythonValue {
        guard let byte = peek() else { throw unexpected() }
        switch byte {
        case UInt8(ascii: "["):
            return .list(try parseItems(closedBy: UInt8(ascii: "]"), what: "a list").items)
        case UInt8(ascii: "("): return try parseParenthesised()
        case UInt8(ascii: "{"): return try parseBraces()
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return try parseStrings()
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
            return try parseNumber()
        case UInt8(ascii: "."):
            guard bytes[position...].starts(with: "...".utf8) else { return try parseNumber() }
            position += 3
            return .ellipsis
        default:
            return try parseWord()
        }
    }

    /// A string with a prefix, one of the named constants, or a call that `repr` prints.
    private mutating func parseWord() throws(PythonLiteralError) -> PythonValue {
        if isAtStringPrefix { return try parseStrings() }
        let word = peekWord()
        switch word {
        case "None": return take(word, .none)
        case "True": return take(word, .bool(true))
        case "False": return take(word, .bool(false))
        case "Ellipsis": return take(word, .ellipsis)
        case "nan", "inf", "nanj", "infj": return try parseNumber()
        case "set", "frozenset", "bytearray", "float": return try parseCall(of: word)
        default: throw unexpected()
        }
    }

    private mutating func take(_ word: String, _ value: PythonValue) -> PythonValue {
        position += word.utf8.count
        return value
    }
}

// MARK: - Reading bytes

extension PythonLiteralParser {
    func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    /// The identifier at the current position, or an empty string.
    func peekWord() -> String {
        let word = bytes[position...].prefix { $0.isIdentifierByte }
        return String(decoding: word, as: UTF8.self)
    }

    /// Skips what may stand between two tokens: line ends and comments only inside brackets.
    mutating func skipSpace() {
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C: position += 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                guard depth > 0 else { return }
                position += 1
            case UInt8(ascii: "#"):
                guard depth > 0 else { return }
                while let next = peek(), next != UInt8(ascii: "\n") { position += 1 }
            default: return
            }
        }
    }

    private mutating func skipSurroundingSpace() {
        while let byte = peek(), [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) { position += 1 }
    }

    /// The error for whatever stands at the current position.
    func unexpected() -> PythonLiteralError {
        guard position < bytes.count else { return PythonLiteralError(.unexpected("end"), at: position) }
        let word = peekWord()
        if !word.isEmpty { return PythonLiteralError(.unexpected("`\(word)`"), at: position) }
        let rest = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
        return PythonLiteralError(.unexpected("`\(rest.first.map(String.init) ?? "")`"), at: position)
    }
}

extension UInt8 {
    /// A byte that an identifier or a number may contain; the rest of Unicode counts as letters.
    var isIdentifierByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
        default: false
        }
    }

    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

    /// The value of a hexadecimal digit.
    var hexValue: UInt32? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self) - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self) - 0x61 + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self) - 0x41 + 10
        default: nil
        }
    }
}
