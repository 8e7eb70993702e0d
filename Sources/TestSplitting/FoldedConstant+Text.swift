extension FoldedConstant {
    /// The literal that gives this value.
    var text: String {
        switch self {
        case .int(let value): "\(value)"
        case .bigInt(let digits), .other(let digits): digits
        case .float(let value): "\(value)"
        case .string(let wtf8): Self.quoted(wtf8, isText: true)
        case .bytes(let bytes): "b" + Self.quoted(bytes, isText: false)
        case .items(let kind, let items): Self.text(of: kind, items)
        }
    }

    private static func text(of kind: Container, _ items: [FoldedConstant]) -> String {
        let inner = items.map(\.text)
        let joined = inner.joined(separator: ", ")
        switch kind {
        case .list: return "[\(joined)]"
        case .tuple: return inner.count == 1 ? "(\(joined),)" : "(\(joined))"
        case .set: return inner.isEmpty ? "set()" : "{\(joined)}"
        case .frozenset: return inner.isEmpty ? "frozenset()" : "frozenset({\(joined)})"
        case .dict:
            let entries = stride(from: 0, to: inner.count, by: 2).map { "\(inner[$0]): \(inner[$0 + 1])" }
            return "{\(entries.joined(separator: ", "))}"
        }
    }

    /// Python's quotes; on one line, and lone surrogates as escapes.
    static func quoted(_ bytes: [UInt8], isText: Bool) -> String {
        var quoted: [UInt8] = [UInt8(ascii: "'")]
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\\"): quoted += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): quoted += Array("\\n".utf8)
            case UInt8(ascii: "\r"): quoted += Array("\\r".utf8)
            case UInt8(ascii: "\t"): quoted += Array("\\t".utf8)
            case 0..<0x20, 0x7F: quoted += escape("\\x", UInt32(byte), digits: 2)
            case 0x80... where !isText: quoted += escape("\\x", UInt32(byte), digits: 2)
            case 0xED where position + 1 < bytes.count && bytes[position] >= 0xA0:
                let code = 0xD000 | UInt32(bytes[position] & 0x3F) << 6 | UInt32(bytes[position + 1] & 0x3F)
                quoted += escape("\\u", code, digits: 4)
                position += 2
            default: quoted.append(byte)
            }
        }
        return String(decoding: quoted + [UInt8(ascii: "'")], as: UTF8.self)
    }

    private static func escape(_ prefix: String, _ code: UInt32, digits: Int) -> [UInt8] {
        let hex = String(code, radix: 16)
        return Array((prefix + String(repeating: "0", count: max(digits - hex.count, 0)) + hex).utf8)
    }
}
