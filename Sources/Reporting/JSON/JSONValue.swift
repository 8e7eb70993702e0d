/// A JSON document whose objects keep the order in which their members were given.
public indirect enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// Written with at most three decimals.
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    /// - Parameter indented: on many lines, two spaces a level; else all on one. No line end after it.
    public func text(indented: Bool = false) -> String {
        var text = ""
        write(to: &text, indented ? "\n" : nil)
        return text
    }

    /// `lineEnd` is what starts a line at this level; nil keeps everything on one.
    private func write(to text: inout String, _ lineEnd: String?) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        // JSON has no word for what is not a number.
        case .number(let value):
            text += value.isFinite ? FixedPoint.text(value, decimals: 3, trimmed: true) : "null"
        case .string(let value): Self.write(value, to: &text)
        case .array(let elements):
            Self.write(elements, "[", "]", to: &text, lineEnd) { $0.write(to: &$1, $2) }
        case .object(let members):
            Self.write(members, "{", "}", to: &text, lineEnd) { member, text, lineEnd in
                Self.write(member.key, to: &text)
                text += lineEnd == nil ? ":" : ": "
                member.value.write(to: &text, lineEnd)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], _ open: String, _ close: String, to text: inout String, _ lineEnd: String?,
        _ write: (Element, inout String, String?) -> Void
    ) {
        text += open
        let inner = lineEnd.map { $0 + "  " }
        for (offset, element) in elements.enumerated() {
            if offset > 0 { text += "," }
            text += inner ?? ""
            write(element, &text, inner)
        }
        if !elements.isEmpty { text += lineEnd ?? "" }
        text += close
    }

    /// Control characters must be escaped; those that a terminal obeys or that nobody sees may be, and are.
    private static func write(_ value: String, to text: inout String) {
        text += "\""
        var previous: Unicode.Scalar = " "
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                if VisibleText.isUnseen(scalar, after: previous) {
                    for unit in UTF16.encode(scalar)! {
                        let digits = String(unit, radix: 16)
                        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                    }
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
            previous = scalar
        }
        text += "\""
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(nilLiteral: ()) { self = .null }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { (key: $0.0, value: $0.1) })
    }

    /// A list of texts.
    public init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }

    /// The members of `first`, then those of `second`.
    static func + (first: JSONValue, second: JSONValue) -> JSONValue {
        guard case .object(let left) = first, case .object(let right) = second else { return second }
        return .object(left + right)
    }
}
