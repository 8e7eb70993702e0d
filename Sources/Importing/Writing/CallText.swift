internal import PythonValues

/// Calls as Python source.
enum CallText {
    static func call(_ function: String, _ arguments: [PythonValue]) -> String {
        "\(function)(\(arguments.map(text).joined(separator: ", ")))"
    }

    /// An expression that gives the value: its `repr`, but for floats that have no literal.
    static func text(_ value: PythonValue) -> String {
        switch value {
        case .float(let number) where !number.isFinite: return "float('\(value.description)')"
        case .list(let items): return "[\(items.map(text).joined(separator: ", "))]"
        case .tuple(let items):
            return items.count == 1 ? "(\(text(items[0])),)" : "(\(items.map(text).joined(separator: ", ")))"
        case .set(let items) where !items.isEmpty: return "{\(items.map(text).joined(separator: ", "))}"
        case .dict(let entries):
            return "{\(entries.map { "\(text($0.key)): \(text($0.value))" }.joined(separator: ", "))}"
        default: return value.description
        }
    }
}
