internal import PythonValues

/// Compares what a statement raised with the exception that its case expects.
struct ExceptionComparison {
    let type: String
    let message: String?

    func difference(of outcome: StatementOutcome) -> Difference? {
        guard let exception = outcome.exception else {
            let instead = outcome.value.map { "; the value is \(Excerpt.of($0))" } ?? ""
            return Difference(.noException, "expected \(type), but nothing was raised\(instead)")
        }
        guard ([exception.type] + exception.bases).contains(where: isWanted) else {
            return Difference(.exception, "expected \(type), got \(exception)")
        }
        let text = exception.message.text
        guard let message, !Self.matches(text, pattern: message) else { return nil }
        let slight = TextDifference.slightness(text, message).map { " (\($0.1))" } ?? ""
        let values = "expected \(Excerpt.quoted(message)), got \(Excerpt.quoted(text))"
        return Difference(.exceptionMessage, "the message of \(type): \(values)\(slight)")
    }

    /// `ValueError` is the built-in class only; another name may leave out its module.
    private func isWanted(_ qualifiedName: String) -> Bool {
        let name = BuiltinExceptions.aliases[type] ?? type
        if BuiltinExceptions.names.contains(name) { return qualifiedName == "builtins.\(name)" }
        return qualifiedName == name || qualifiedName.hasSuffix(".\(name)")
    }

    /// Whether a text is the pattern, in which `...` stands for anything.
    static func matches(_ text: String, pattern: String) -> Bool {
        let (bytes, wanted) = (Array(text.utf8), Array(pattern.utf8))
        let pieces = split(wanted)
        guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else {
            return bytes == wanted
        }
        guard bytes.starts(with: first), bytes.count >= first.count + last.count,
            bytes.suffix(last.count).elementsEqual(last)
        else { return false }
        // Leftmost places are the best: they leave the most room for the pieces that follow.
        var rest = bytes[first.count..<(bytes.count - last.count)]
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            let start = rest.indices.first { rest[$0...].starts(with: piece) }
            guard let start else { return false }
            rest = rest[(start + piece.count)...]
        }
        return true
    }

    private static func split(_ pattern: [UInt8]) -> [ArraySlice<UInt8>] {
        let dots = [UInt8](repeating: UInt8(ascii: "."), count: 3)
        var pieces: [ArraySlice<UInt8>] = []
        var rest = pattern[...]
        while let start = rest.indices.first(where: { rest[$0...].starts(with: dots) }) {
            pieces.append(rest[..<start])
            rest = rest[(start + 3)...]
        }
        return pieces + [rest]
    }
}
