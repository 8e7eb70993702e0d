/// Strings and bytes as Python's `repr` writes them.
enum StringNotation {
    /// `'…'` with Python's choice of quotes; at most `limit` code points, and how many were left out.
    static func text(of string: PythonString, limit: Int = .max) -> (text: String, omitted: Int) {
        let quote = quote(for: string.wtf8)
        var scalars = String.UnicodeScalarView()
        scalars.append(quote)
        var index = 0
        var written = 0
        while index < string.wtf8.count, written < limit {
            let (codePoint, length) = string.wtf8.codePointWTF8(at: index)
            append(codePoint, quote: quote, to: &scalars)
            index += length
            written += 1
        }
        scalars.append(quote)
        let rest = PythonString(wtf8: Array(string.wtf8[index...]))
        return (String(scalars), rest.count)
    }

    /// `b'…'`; at most `limit` bytes, and how many were left out.
    ///
    /// The `repr` of a bytearray escapes an apostrophe even between double quotes.
    static func text(
        of bytes: [UInt8], limit: Int = .max, escapesApostrophe: Bool = false
    ) -> (text: String, omitted: Int) {
        let quote = quote(for: bytes)
        var scalars = String.UnicodeScalarView()
        scalars.append("b")
        scalars.append(quote)
        for byte in bytes.prefix(limit) {
            if escapesApostrophe, byte == UInt8(ascii: "'") {
                scalars.append(contentsOf: "\\'".unicodeScalars)
            } else if byte < 0x80 {
                append(UInt32(byte), quote: quote, to: &scalars)
            } else {
                appendEscape("\\x", UInt32(byte), digits: 2, to: &scalars)
            }
        }
        scalars.append(quote)
        return (String(scalars), max(0, bytes.count - limit))
    }

    /// Double quotes only where they save escaping: there is a single quote and no double one.
    private static func quote(for bytes: [UInt8]) -> Unicode.Scalar {
        bytes.contains(UInt8(ascii: "'")) && !bytes.contains(UInt8(ascii: "\"")) ? "\"" : "'"
    }

    private static func append(
        _ codePoint: UInt32, quote: Unicode.Scalar, to scalars: inout String.UnicodeScalarView
    ) {
        switch codePoint {
        case quote.value, 0x5C:
            scalars.append("\\")
            scalars.append(codePoint == 0x5C ? "\\" : quote)
        case 0x09: scalars.append(contentsOf: "\\t".unicodeScalars)
        case 0x0A: scalars.append(contentsOf: "\\n".unicodeScalars)
        case 0x0D: scalars.append(contentsOf: "\\r".unicodeScalars)
        case 0x20..<0x7F: scalars.append(Unicode.Scalar(UInt8(codePoint)))
        default:
            if let scalar = Unicode.Scalar(codePoint), codePoint >= 0x80, isPrintable(scalar) {
                scalars.append(scalar)
            } else if codePoint < 0x100 {
                appendEscape("\\x", codePoint, digits: 2, to: &scalars)
            } else if codePoint < 0x1_0000 {
                appendEscape("\\u", codePoint, digits: 4, to: &scalars)
            } else {
                appendEscape("\\U", codePoint, digits: 8, to: &scalars)
            }
        }
    }

    private static func appendEscape(
        _ start: String, _ value: UInt32, digits: Int, to scalars: inout String.UnicodeScalarView
    ) {
        let hex = String(value, radix: 16)
        scalars.append(contentsOf: start.unicodeScalars)
        scalars.append(contentsOf: String(repeating: "0", count: digits - hex.count).unicodeScalars)
        scalars.append(contentsOf: hex.unicodeScalars)
    }

    /// What `str.isprintable` says; it depends on the version of Unicode for characters that are new.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: false
        case .lineSeparator, .paragraphSeparator, .spaceSeparator: false
        default: true
        }
    }
}
