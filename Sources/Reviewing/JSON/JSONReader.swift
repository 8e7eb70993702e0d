/// Reads JSON (RFC 8259) and keeps where each value stands, so that one can be replaced and the rest stay as it is.
struct JSONReader {
    struct SyntaxError: Error, Sendable, Hashable {
        /// In bytes from the start of the document.
        var offset: Int
        var reason: String
    }

    private let bytes: [UInt8]
    private var offset = 0
    private static let maximumDepth = 256

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Parameter bytes: UTF-8, with or without a byte order mark.
    static func read(_ bytes: [UInt8]) throws(SyntaxError) -> JSONNode {
        var reader = JSONReader(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.offset = 3 }
        let node = try reader.value(depth: 0)
        reader.skipBlanks()
        guard reader.offset == bytes.count else { throw reader.error("there is more after the document") }
        return node
    }

    private func error(_ reason: String) -> SyntaxError { SyntaxError(offset: offset, reason: reason) }

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard next == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    private mutating func value(depth: Int) throws(SyntaxError) -> JSONNode {
        skipBlanks()
        let start = offset
        guard depth < Self.maximumDepth else { throw error("values are nested too deeply") }
        switch next {
        case UInt8(ascii: "{"):
            let members = try members(depth: depth)
            return JSONNode(value: .object(members), range: start..<offset)
        case UInt8(ascii: "["):
            let elements = try elements(depth: depth)
            return JSONNode(value: .array(elements), range: start..<offset)
        case UInt8(ascii: "\""):
            let (text, isDamaged) = try string()
            return JSONNode(value: .string(text), range: start..<offset, isDamaged: isDamaged)
        case nil: throw error("the document ends too early")
        default:
            let value = try word()
            return JSONNode(value: value, range: start..<offset)
        }
    }

    private mutating func members(depth: Int) throws(SyntaxError) -> [JSONNode.Member] {
        offset += 1
        var members: [JSONNode.Member] = []
        if take("}") { return members }
        repeat {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw error("a key is expected") }
            let key = try string().text
            guard take(":") else { throw error("a `:` is missing") }
            members.append(JSONNode.Member(key: key, value: try value(depth: depth + 1)))
        } while take(",")
        guard take("}") else { throw error("a `}` is missing") }
        return members
    }

    private mutating func elements(depth: Int) throws(SyntaxError) -> [JSONNode] {
        offset += 1
        var elements: [JSONNode] = []
        if take("]") { return elements }
        repeat { elements.append(try value(depth: depth + 1)) } while take(",")
        guard take("]") else { throw error("a `]` is missing") }
        return elements
    }

    /// A number or one of the three words.
    private mutating func word() throws(SyntaxError) -> JSONNode.Value {
        let start = offset
        while let byte = next, byte > 0x20, !Self.ends.contains(byte) { offset += 1 }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        switch text {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default:
            guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+\-]?[0-9]+)?/) != nil else {
                offset = start
                throw error("this is no value")
            }
            return .number(text)
        }
    }

    private static let ends: Set<UInt8> = Set(",]}:\"[{".utf8)

    // MARK: - Texts

    private mutating func string() throws(SyntaxError) -> (text: String, isDamaged: Bool) {
        offset += 1
        var text: [UInt8] = []
        var isDamaged = false
        while let byte = next {
            offset += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else { throw error("this is not UTF-8") }
                return (string, isDamaged)
            case UInt8(ascii: "\\"):
                let scalar = try escape()
                if scalar == nil { isDamaged = true }
                text += Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
            case 0..<0x20: throw error("a control character stands in a text")
            default: text.append(byte)
            }
        }
        throw error("a text has no end")
    }

    /// What stands after a backslash; nil for half a surrogate pair.
    private mutating func escape() throws(SyntaxError) -> Unicode.Scalar? {
        guard let byte = next else { throw error("a text has no end") }
        offset += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "u"): break
        default: throw error("there is no such escape")
        }
        let first = try hexadecimal()
        guard 0xD800..<0xDC00 ~= first, next == UInt8(ascii: "\\"), offset + 1 < bytes.count,
            bytes[offset + 1] == UInt8(ascii: "u")
        else { return Unicode.Scalar(first) }
        let back = offset
        offset += 2
        let second = try hexadecimal()
        guard 0xDC00..<0xE000 ~= second else {
            offset = back
            return nil
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func hexadecimal() throws(SyntaxError) -> UInt32 {
        guard offset + 4 <= bytes.count,
            let value = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
        else { throw error("four hexadecimal digits are expected") }
        offset += 4
        return value
    }
}
