extension PythonLiteralParser {
    private struct Prefix {
        var isBytes = false
        var isRaw = false
        var length = 0
    }

    /// The prefix of a string at the current position; nil where no string starts.
    ///
    /// `f` is none of them: a formatted string is code, not a literal.
    private var stringPrefix: Prefix? {
        var prefix = Prefix()
        for byte in bytes[position...].prefix(3) {
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""): return prefix
            case UInt8(ascii: "r"), UInt8(ascii: "R"): prefix.isRaw = true
            case UInt8(ascii: "b"), UInt8(ascii: "B"): prefix.isBytes = true
            case UInt8(ascii: "u"), UInt8(ascii: "U"): break
            default: return nil
            }
            prefix.length += 1
        }
        return nil
    }

    var isAtStringPrefix: Bool { stringPrefix != nil }

    /// One string or bytes literal and those that follow it directly: `'a' "b"`.
    mutating func parseStrings() throws(PythonLiteralError) -> PythonValue {
        var content: [UInt8] = []
        var isBytes: Bool?
        while let prefix = stringPrefix {
            guard isBytes ?? prefix.isBytes == prefix.isBytes else {
                throw PythonLiteralError(.mixedConcatenation, at: position)
            }
            isBytes = prefix.isBytes
            position += prefix.length
            try parseString(prefix, into: &content)
            let end = position
            skipSpace()
            if stringPrefix == nil { position = end }
        }
        return isBytes == true ? .bytes(content) : .str(PythonString(wtf8: content))
    }

    private mutating func parseString(
        _ prefix: Prefix, into content: inout [UInt8]
    ) throws(PythonLiteralError) {
        let start = position
        let quote = bytes[position]
        let isTriple = bytes[position...].starts(with: [quote, quote, quote])
        position += isTriple ? 3 : 1
        while let byte = peek() {
            switch byte {
            case quote where !isTriple:
                position += 1
                return
            case quote where bytes[position...].starts(with: [quote, quote, quote]):
                position += 3
                return
            case UInt8(ascii: "\\"):
                try parseBackslash(prefix, into: &content)
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                guard isTriple else { throw PythonLiteralError(.unterminated("a string"), at: start) }
                position += 1
                // A line end inside a string is one \n, however the file spells it.
                if byte == UInt8(ascii: "\r") { _ = skip(UInt8(ascii: "\n")) }
                content.append(UInt8(ascii: "\n"))
            case 0x80... where prefix.isBytes:
                throw PythonLiteralError(.nonASCIIBytes, at: position)
            default:
                content.append(byte)
                position += 1
            }
        }
        throw PythonLiteralError(.unterminated("a string"), at: start)
    }

    private mutating func parseBackslash(
        _ prefix: Prefix, into content: inout [UInt8]
    ) throws(PythonLiteralError) {
        let start = position
        guard position + 1 < bytes.count else {
            throw PythonLiteralError(.unterminated("a string"), at: start)
        }
        let letter = bytes[position + 1]
        guard !prefix.isRaw, letter < 0x80 else {
            // In a raw string a backslash stays, and the quote behind it does not end the string.
            content.append(UInt8(ascii: "\\"))
            position += 1
            if prefix.isRaw, letter < 0x80, letter != UInt8(ascii: "\n"), letter != UInt8(ascii: "\r") {
                content.append(letter)
                position += 1
            }
            return
        }
        position += 2
        switch letter {
        case UInt8(ascii: "\n"): return
        case UInt8(ascii: "\r"): _ = skip(UInt8(ascii: "\n"))
        case UInt8(ascii: "0")...UInt8(ascii: "7"): parseOctal(prefix, into: &content)
        case UInt8(ascii: "x"): try parseHex(2, prefix, start, into: &content)
        case UInt8(ascii: "u") where !prefix.isBytes: try parseHex(4, prefix, start, into: &content)
        case UInt8(ascii: "U") where !prefix.isBytes: try parseHex(8, prefix, start, into: &content)
        case UInt8(ascii: "N") where !prefix.isBytes:
            throw PythonLiteralError(.malformedEscape("\\N"), at: start)
        default:
            if let meant = Self.simpleEscapes[letter] {
                content.append(meant)
            } else {
                // As in Python, an unknown escape is a backslash and the letter.
                content.append(contentsOf: [UInt8(ascii: "\\"), letter])
            }
        }
    }

    private static let simpleEscapes: [UInt8: UInt8] = [
        UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "'"): 0x27, UInt8(ascii: "\""): 0x22,
        UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
        UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09, UInt8(ascii: "v"): 0x0B,
    ]

    /// Up to three octal digits, the first of which was the letter behind the backslash.
    private mutating func parseOctal(_ prefix: Prefix, into content: inout [UInt8]) {
        var value: UInt32 = 0
        position -= 1
        for _ in 0..<3 {
            guard let digit = peek()?.hexValue, digit < 8 else { break }
            value = value * 8 + digit
            position += 1
        }
        append(value, prefix, into: &content)
    }

    private mutating func parseHex(
        _ digits: Int, _ prefix: Prefix, _ start: Int, into content: inout [UInt8]
    ) throws(PythonLiteralError) {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = peek()?.hexValue, value < 0x1000_0000 else {
                throw malformedEscape(from: start)
            }
            value = value << 4 | digit
            position += 1
        }
        guard value <= 0x10FFFF else { throw malformedEscape(from: start) }
        append(value, prefix, into: &content)
    }

    private func malformedEscape(from start: Int) -> PythonLiteralError {
        let escape = String(decoding: bytes[start..<min(position, bytes.count)], as: UTF8.self)
        return PythonLiteralError(.malformedEscape(escape), at: start)
    }

    private func append(_ value: UInt32, _ prefix: Prefix, into content: inout [UInt8]) {
        // b'\777' is b'\xff' in Python: the value is cut to a byte.
        if prefix.isBytes { content.append(UInt8(value & 0xFF)) } else { content.appendWTF8(value) }
    }
}
