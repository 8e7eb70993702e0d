/// The default validator of the problem package format, for what a program prints
/// (https://www.kattis.com/problem-package-format/spec/problem_package_format.html).
///
/// Tokens between white space are compared; how much white space there is does not matter unless
/// `space_change_sensitive` is set, letters' case does not matter unless `case_sensitive` is set, and with a
/// tolerance a token that is a decimal number in the answer may be any number near it.
public struct DefaultOutputValidator: Sendable {
    public let flags: ValidatorFlags

    public init(flags: ValidatorFlags) { self.flags = flags }

    /// The first difference of an output from the judge's answer, or nil if it is accepted.
    ///
    /// The sentence names line and token of the output and says nothing of the rest.
    public func difference(of output: [UInt8], from answer: [UInt8]) -> Difference? {
        if output == answer { return nil }
        return output.withUnsafeBufferPointer { output in
            answer.withUnsafeBufferPointer { answer in
                compare(TokenScanner(output), TokenScanner(answer))
            }
        }
    }

    private func compare(_ output: TokenScanner, _ answer: TokenScanner) -> Difference? {
        var (output, answer) = (output, answer)
        while true {
            let space = output.skipSpace()
            let wantedSpace = answer.skipSpace()
            let (token, wanted) = (output.nextToken(), answer.nextToken())
            if flags.isSpaceSensitive, !output.equal(space, wantedSpace, of: answer) {
                // Missing or surplus tokens say more than the white space before them.
                guard token.isEmpty == wanted.isEmpty else {
                    return ending(output, token, answer, wanted)
                }
                return spaceDifference(output, space, answer, wantedSpace)
            }
            if token.isEmpty && wanted.isEmpty { return nil }
            if token.isEmpty || wanted.isEmpty { return ending(output, token, answer, wanted) }
            if output.equal(token, wanted, of: answer) { continue }
            if let difference = tokens(output, token, answer, wanted) { return difference }
        }
    }

    /// Two tokens that are not the same bytes.
    private func tokens(
        _ output: TokenScanner, _ token: Range<Int>, _ answer: TokenScanner, _ wanted: Range<Int>
    ) -> Difference? {
        if flags.hasTolerance, let number = answer.number(wanted) {
            let actual = output.number(token)
            if let actual, isWithinTolerance(actual, number) { return nil }
            let remark = actual == nil ? " (no number)" : " (more than the tolerance apart)"
            return difference(.value, output, token, answer, wanted, remark)
        }
        guard output.equalIgnoringCase(token, wanted, of: answer) else {
            return difference(.value, output, token, answer, wanted)
        }
        guard flags.isCaseSensitive else { return nil }
        return difference(.letterCase, output, token, answer, wanted, " (only case differs)")
    }

    private func difference(
        _ kind: Difference.Kind, _ output: TokenScanner, _ token: Range<Int>, _ answer: TokenScanner,
        _ wanted: Range<Int>, _ remark: String = ""
    ) -> Difference {
        let values = "expected \(answer.excerpt(wanted)), got \(output.excerpt(token))"
        return Difference(kind, "\(output.place): \(values)\(remark)")
    }

    private func isWithinTolerance(_ actual: Double, _ wanted: Double) -> Bool {
        if actual == wanted { return true }
        guard actual.isFinite, wanted.isFinite else { return false }
        let distance = (actual - wanted).magnitude
        if let tolerance = flags.absoluteTolerance, distance <= tolerance { return true }
        if let tolerance = flags.relativeTolerance, distance <= tolerance * wanted.magnitude { return true }
        return false
    }

    private func ending(
        _ output: TokenScanner, _ token: Range<Int>, _ answer: TokenScanner, _ wanted: Range<Int>
    ) -> Difference {
        if token.isEmpty {
            guard output.tokens > 0 else {
                return Difference(.length, "there is no output; expected \(answer.excerpt(wanted))")
            }
            let count = output.tokens == 1 ? "1 token" : "\(output.tokens) tokens"
            let detail = "the output ends after \(count); expected \(answer.excerpt(wanted))"
            return Difference(.length, detail)
        }
        return Difference(.length, "\(output.place): \(output.excerpt(token)) after the end of the answer")
    }

    private func spaceDifference(
        _ output: TokenScanner, _ space: Range<Int>, _ answer: TokenScanner, _ wanted: Range<Int>
    ) -> Difference {
        let values = "expected \(answer.spaceExcerpt(wanted)), got \(output.spaceExcerpt(space))"
        return Difference(.whiteSpace, "before \(output.place): \(values) (white space)")
    }
}
