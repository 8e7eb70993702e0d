/// A JSON document whose objects keep the order of their members. What ends a script element or cannot be seen is
/// escaped, so that the text may stand inside a page as it is.
enum JSONText {
    case integer(Int)
    /// With at most three decimals.
    case number(Double)
    case bool(Bool)
    case string(String)
    case array([JSONText])
    case object([(String, JSONText)])

    var text: String {
        var text = ""
        write(to: &text)
        return text
    }

    func write(to text: inout String) {
        switch self {
        case .integer(let value): text += String(value)
        case .number(let value): text += value.isFinite ? Amount.fixed(value, 3) : "null"
        case .bool(let value): text += value ? "true" : "false"
        case .string(let value): Self.write(value, to: &text)
        case .array(let elements):
            text += "["
            for (offset, element) in elements.enumerated() {
                if offset > 0 { text += "," }
                element.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (offset, member) in members.enumerated() {
                if offset > 0 { text += "," }
                Self.write(member.0, to: &text)
                text += ":"
                member.1.write(to: &text)
            }
            text += "}"
        }
    }

    private static func write(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "<", ">", "&": escape(scalar, to: &text)
            case " "..."~": text.unicodeScalars.append(scalar)
            default:
                if VisibleText.isUnseen(scalar, after: " ") {
                    escape(scalar, to: &text)
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        text += "\""
    }

    private static func escape(_ scalar: Unicode.Scalar, to text: inout String) {
        for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
