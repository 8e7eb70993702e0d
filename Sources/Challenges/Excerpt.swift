internal import PythonValues

/// Values and texts cut to what fits into a sentence; what is left out is always counted.
enum Excerpt {
    /// Characters of a value that a sentence shows.
    static let limit = 200

    static func of(_ value: PythonValue) -> String { value.description(limit: limit) }

    /// A text as it stands.
    static func plain(_ text: String) -> String {
        guard text.unicodeScalars.count > limit else { return text }
        let shown = String(text.unicodeScalars.prefix(limit))
        return "\(shown)… \(text.unicodeScalars.count - limit) more characters"
    }

    /// A text in quotes, with its control characters spelled out.
    static func quoted(_ text: String) -> String { of(.str(PythonString(text))) }
}
