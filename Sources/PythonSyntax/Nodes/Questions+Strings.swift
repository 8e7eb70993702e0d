/// One string literal as it is written: prefix, quotes, and the source between them.
public struct StringToken {
    /// Letters in front, as they are written: `rb`, `F`.
    public let prefix: String
    /// One or three quotation marks.
    public let quote: String
    /// What lies between the quotation marks, escapes unresolved.
    public let body: String
    /// Bytes of the whole token.
    public let range: Range<Int>

    public var isRaw: Bool { prefix.contains { $0 == "r" || $0 == "R" } }
    public var isFormatted: Bool { prefix.contains { $0 == "f" || $0 == "F" } }
    public var isTriple: Bool { quote.utf8.count == 3 }
}

extension Node {
    /// The tokens of a string literal or an f-string: several where literals stand next to each other. Empty for what
    /// is none, and where quotation marks inside an f-string make it hard to tell.
    public var stringTokens: [StringToken] {
        guard kind == .constant || kind == .joinedStr else { return [] }
        let bytes = source.bytes
        let stop = end
        var tokens: [StringToken] = []
        var position = start
        while position < stop {
            switch bytes[position] {
            case 32, 9...13, UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "#"):
                while position < stop, bytes[position] != 10, bytes[position] != 13 { position += 1 }
            default:
                guard let token = stringToken(at: position) else { return [] }
                tokens.append(token)
                position = token.range.upperBound
            }
        }
        return tokens
    }

    private func stringToken(at begin: Int) -> StringToken? {
        let bytes = source.bytes
        let stop = end
        var position = begin
        while position < stop, position < begin + 3, Self.isPrefixLetter(bytes[position]) { position += 1 }
        let prefix = source[begin..<position]
        guard position < stop, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") else {
            return nil
        }
        let mark = bytes[position]
        let isTriple = position + 2 < stop && bytes[position + 1] == mark && bytes[position + 2] == mark
        let width = isTriple ? 3 : 1
        let bodyStart = position + width
        position = bodyStart
        var depth = 0
        while position + width <= stop {
            if bytes[position] == UInt8(ascii: "\\") {
                position += 2
                continue
            }
            if bytes[position] == mark, !isTriple || bytes[position + 1] == mark && bytes[position + 2] == mark {
                let token = StringToken(
                    prefix: prefix, quote: source[position..<position + width], body: source[bodyStart..<position],
                    range: begin..<position + width)
                // Unbalanced braces: since Python 3.12 this may be a quotation mark inside a field.
                return token.isFormatted && depth != 0 ? nil : token
            }
            let isBrace = bytes[position] == UInt8(ascii: "{") || bytes[position] == UInt8(ascii: "}")
            // Doubled ones are text.
            if isBrace, depth == 0, position + 1 < stop, bytes[position + 1] == bytes[position] {
                position += 2
                continue
            }
            if isBrace { depth += bytes[position] == UInt8(ascii: "{") ? 1 : -1 }
            position += 1
        }
        return nil
    }

    private static func isPrefixLetter(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "u"), UInt8(ascii: "f"): true
        default: false
        }
    }

    /// A string that stands alone as a statement: a docstring or a comment in disguise.
    public var isStringStatement: Bool { parent?.kind == .expr && kind == .constant && stringValue != nil }
}
