internal import PythonValues

/// Compares the text that a statement printed with the expected text.
///
/// Exactly, but for the line end after the last line; with a tolerance, token by token.
struct PrintedComparison {
    let expected: String
    let flags: ValidatorFlags

    func difference(of outcome: StatementOutcome) -> Difference? {
        if flags.hasTolerance {
            var flags = flags
            flags.isCaseSensitive = true
            let validator = DefaultOutputValidator(flags: flags)
            return validator.difference(of: outcome.printed, from: Array(expected.utf8))
        }
        let got = Self.lines(outcome.printed)
        let wanted = Self.lines(Array(expected.utf8))
        guard got != wanted else { return nil }
        if got.isEmpty { return nothingPrinted(outcome.value) }
        let common = min(got.count, wanted.count)
        if let index = (0..<common).first(where: { got[$0] != wanted[$0] }) {
            return lines(got[index], wanted[index], number: index + 1)
        }
        if got.count > wanted.count {
            let line = Self.quoted(got[common])
            return Difference(.printed, "printed line \(common + 1) is not expected: \(line)")
        }
        let line = Self.quoted(wanted[common])
        return Difference(.printed, "printed line \(common + 1) is missing: \(line)")
    }

    private func nothingPrinted(_ value: PythonValue?) -> Difference {
        let text = Excerpt.quoted(expected)
        guard let value, value != .none else {
            return Difference(.printed, "nothing was printed; expected \(text)")
        }
        let advice = "the value \(Excerpt.of(value)) was returned; print it"
        return Difference(.printed, "nothing was printed (\(advice)); expected \(text)")
    }

    private func lines(_ got: ArraySlice<UInt8>, _ wanted: ArraySlice<UInt8>, number: Int) -> Difference {
        let slight = TextDifference.slightness(
            String(decoding: got, as: UTF8.self), String(decoding: wanted, as: UTF8.self))
        let values = "expected \(Self.quoted(wanted)), got \(Self.quoted(got))"
        let remark = slight.map { " (\($0.1))" } ?? ""
        return Difference(slight?.0 ?? .printed, "printed line \(number): \(values)\(remark)")
    }

    private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        guard !text.isEmpty else { return [] }
        let newline = UInt8(ascii: "\n")
        let body = text.last == newline ? text.dropLast() : text[...]
        return body.split(separator: newline, omittingEmptySubsequences: false)
    }

    private static func quoted(_ line: ArraySlice<UInt8>) -> String {
        Excerpt.of(.str(PythonString(wtf8: Array(line))))
    }
}
