/// A value of a JSON document, and where it stands in it.
struct JSONNode: Sendable {
    enum Value: Sendable {
        case object([Member])
        case array([JSONNode])
        case string(String)
        /// As it is written.
        case number(String)
        case bool(Bool)
        case null
    }

    struct Member: Sendable {
        var key: String
        var value: JSONNode
    }

    var value: Value
    /// Its bytes in the document.
    var range: Range<Int>
    /// A text with half a surrogate pair, which no Swift text can hold.
    var isDamaged = false

    /// The last member of that name, as most readers take it.
    subscript(key: String) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return members.last { $0.key == key }?.value
    }

    var string: String? {
        if case .string(let text) = value { text } else { nil }
    }

    var array: [JSONNode]? {
        if case .array(let elements) = value { elements } else { nil }
    }

    var members: [Member]? {
        if case .object(let members) = value { members } else { nil }
    }

    var bool: Bool? {
        if case .bool(let value) = value { value } else { nil }
    }

    /// A whole number.
    var integer: Int? {
        if case .number(let text) = value { Int(text) } else { nil }
    }

    /// What it is, for messages.
    var kind: String {
        switch value {
        case .object: "a table"
        case .array: "a list"
        case .string: "a text"
        case .number: "a number"
        case .bool: "true or false"
        case .null: "nothing"
        }
    }
}
