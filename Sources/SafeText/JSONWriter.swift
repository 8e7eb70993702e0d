/// Writes a ``JSONValue`` down.
struct JSONWriter {
    private(set) var text = ""
    /// For a script element of a page.
    private let isEmbedded: Bool

    init(isEmbedded: Bool) { self.isEmbedded = isEmbedded }

    /// `lineEnd` is what starts a line at this level; nil keeps everything on one.
    mutating func write(_ value: JSONValue, _ lineEnd: String?) {
        switch value {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        // JSON has no word for what is not a number.
        case .number(let value):
            text += value.isFinite ? FixedPoint.text(value, decimals: 3, trimmed: !isEmbedded) : "null"
        case .string(let value): write(value)
        case .array(let elements): write(elements, "[", "]", lineEnd) { $0.write($1, $2) }
        case .object(let members):
            write(members, "{", "}", lineEnd) { writer, member, lineEnd in
                writer.write(member.key)
                writer.text += lineEnd == nil ? ":" : ": "
                writer.write(member.value, lineEnd)
            }
        }
    }

    private mutating func write<Element>(
        _ elements: [Element], _ open: String, _ close: String, _ lineEnd: String?,
        _ write: (inout JSONWriter, Element, String?) -> Void
    ) {
        text += open
        let inner = lineEnd.map { $0 + "  " }
        for (offset, element) in elements.enumerated() {
            if offset > 0 { text += "," }
            text += inner ?? ""
            write(&self, element, inner)
        }
        if !elements.isEmpty { text += lineEnd ?? "" }
        text += close
    }

    /// Control characters must be escaped; those that a terminal obeys or that nobody sees may be, and are.
    private mutating func write(_ value: String) {
        text += "\""
        var previous: Unicode.Scalar = " "
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r" where !isEmbedded: text += "\\r"
            case "\t": text += "\\t"
            case "<" where isEmbedded, ">" where isEmbedded, "&" where isEmbedded: escape(scalar)
            default:
                if VisibleText.isUnseen(scalar, after: isEmbedded ? " " : previous) {
                    escape(scalar)
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
            previous = scalar
        }
        text += "\""
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
