/// Writes texts for JSON as Python's `json` does.
enum JSONText {
    /// - Parameters:
    ///   - text: UTF-8.
    ///   - isASCII: all other characters are escaped.
    static func quoted(_ text: [UInt8], isASCII: Bool = false) -> [UInt8] {
        var result: [UInt8] = [UInt8(ascii: "\"")]
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\"": result += "\\\"".utf8
            case "\\": result += "\\\\".utf8
            case "\n": result += "\\n".utf8
            case "\r": result += "\\r".utf8
            case "\t": result += "\\t".utf8
            case "\u{8}": result += "\\b".utf8
            case "\u{C}": result += "\\f".utf8
            case _ where scalar.value < 0x20 || isASCII && scalar.value > 0x7E:
                for unit in UTF16.encode(scalar)! { result += escape(unit) }
            default: result += Array(String(Character(scalar)).utf8)
            }
        }
        return result + [UInt8(ascii: "\"")]
    }

    private static func escape(_ unit: UInt16) -> [UInt8] {
        let digits = String(unit, radix: 16)
        return Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
    }
}
