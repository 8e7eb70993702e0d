/// Names that Python accepts.
enum PythonIdentifier {
    /// Whether a text is an identifier and no keyword.
    static func isValid(_ text: some StringProtocol) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, first == "_" || first.properties.isXIDStart else { return false }
        guard scalars.dropFirst().allSatisfy(\.properties.isXIDContinue) else { return false }
        return !keywords.contains(String(text))
    }

    private static let keywords: Set<String> = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
        "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
        "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ]
}
