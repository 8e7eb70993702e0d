internal import PythonValues

/// Compares a value with expected text that is no literal: by its `repr`, or by what was printed.
struct RepresentationComparison {
    let matcher: ValueMatcher
    /// The accepted texts, of which more than one only under `any_of`.
    let texts: [String]

    func difference(of outcome: StatementOutcome) -> Difference? {
        guard let first = texts.first else { return nil }
        guard let value = outcome.value, value != .none else {
            return printedDifference(of: outcome, first)
        }
        if texts.contains(where: { isMet(by: value, $0) }) { return nil }
        if texts.count > 1 {
            let detail = "none of the \(texts.count) accepted answers: got \(Excerpt.of(value))"
            return Difference(.representation, detail)
        }
        let detail = "expected \(Excerpt.plain(first)), got \(Excerpt.of(value))"
        let slight = TextDifference.slightness(Excerpt.of(value), first)
        return Difference(slight?.0 ?? .representation, detail + (slight.map { " (\($0.1))" } ?? ""))
    }

    /// Under `any_of`, a literal may stand beside a text that is none.
    private func isMet(by value: PythonValue, _ text: String) -> Bool {
        if let literal = try? PythonLiteralParser.parse(text) { return matcher.matches(value.plain, literal) }
        return value.description == text
    }

    /// The call gave None, so the text is what it should have printed.
    private func printedDifference(of outcome: StatementOutcome, _ first: String) -> Difference? {
        let differences = texts.map {
            PrintedComparison(expected: $0, flags: matcher.flags).difference(of: outcome)
        }
        if differences.contains(nil) { return nil }
        if outcome.printed.isEmpty {
            let detail = "None where \(Excerpt.plain(first)) was wanted: the function returned nothing"
            return Difference(.missingReturn, detail)
        }
        return differences.first ?? nil
    }
}
