internal import PythonValues

/// Describes how two strings differ.
struct TextDifference {
    let actual: PythonString
    let expected: PythonString

    func describe(at path: String) -> Difference {
        let values = "expected \(shown(expected)), got \(shown(actual))"
        if let (kind, remark) = Self.slightness(actual.text, expected.text) {
            return Difference(kind, at: path, "\(values) (\(remark))")
        }
        // The beginnings of two long texts are the same: show where they part.
        guard max(actual.count, expected.count) > Excerpt.limit / 2, let place = firstDifference else {
            return Difference(.value, at: path, values)
        }
        let (got, wanted) = (actual.codePoints, expected.codePoints)
        let tails = "expected \(tail(wanted, place)), got \(tail(got, place))"
        return Difference(.value, at: path, "differs from character \(place) on: \(tails)")
    }

    /// The kind of difference if it is one of white space or of case only.
    static func slightness(_ actual: String, _ expected: String) -> (Difference.Kind, String)? {
        if actual.lowercased() == expected.lowercased() { return (.letterCase, "only case differs") }
        let (got, wanted) = (words(actual), words(expected))
        if got == wanted { return (.whiteSpace, "differs only in white space") }
        return nil
    }

    private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

    private func shown(_ text: PythonString) -> String { Excerpt.of(.str(text)) }

    private var firstDifference: Int? {
        let (got, wanted) = (actual.codePoints, expected.codePoints)
        return zip(got, wanted).enumerated().first { $1.0 != $1.1 }?.offset
            ?? (got.count == wanted.count ? nil : min(got.count, wanted.count))
    }

    private func tail(_ codePoints: [UInt32], _ place: Int) -> String {
        guard place < codePoints.count else { return "the end" }
        let rest = PythonString(codePoints: codePoints[place...])
        return PythonValue.str(rest).description(limit: 60)
    }
}
