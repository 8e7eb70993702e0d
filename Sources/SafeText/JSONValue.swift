/// A JSON document whose objects keep the order in which their members were given.
public indirect enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// Written with at most three decimals.
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    public typealias Member = (key: String, value: JSONValue)

    /// - Parameter indented: on many lines, two spaces a level; else all on one. No line end after it.
    public func text(indented: Bool = false) -> String { text(indented ? "\n" : nil, isEmbedded: false) }

    /// On one line that may stand inside a page as it is: what could end a script element is escaped. So are all joiners,
    /// whatever stands around them, and numbers have all their three decimals.
    public var embedded: String { text(nil, isEmbedded: true) }

    private func text(_ lineEnd: String?, isEmbedded: Bool) -> String {
        var writer = JSONWriter(isEmbedded: isEmbedded)
        writer.write(self, lineEnd)
        return writer.text
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
    public static func + (first: JSONValue, second: JSONValue) -> JSONValue {
        guard case .object(let left) = first, case .object(let right) = second else { return second }
        return .object(left + right)
    }
}
