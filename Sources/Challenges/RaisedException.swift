public import PythonValues

/// An exception that a statement raised, as far as a case can ask for it.
public struct RaisedException: Sendable, Hashable {
    /// Qualified: `builtins.ValueError`.
    public var type: String
    /// Qualified names of its method resolution order, itself first.
    public var bases: [String]
    /// `str(exception)`.
    public var message: PythonString

    public init(type: String, bases: [String], message: PythonString) {
        self.type = type
        self.bases = bases
        self.message = message
    }
}

extension RaisedException: CustomStringConvertible {
    /// As the last line of a traceback: `ValueError: no such key`, cut to 200 characters.
    public var description: String {
        let name = type.hasPrefix("builtins.") ? String(type.dropFirst("builtins.".count)) : type
        return message.wtf8.isEmpty ? name : "\(name): \(Excerpt.plain(message.text))"
    }
}
