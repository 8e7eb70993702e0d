public import PythonValues

/// Compares what a statement did with what its case expects, under the flags that hold for it.
public struct Comparison: Sendable {
    public let flags: ValidatorFlags
    let matcher: ValueMatcher

    public init(flags: ValidatorFlags) {
        self.flags = flags
        matcher = ValueMatcher(flags: flags)
    }

    /// The first difference between an outcome and an expectation, or nil if the statement did as expected.
    public func difference(of outcome: StatementOutcome, from expectation: Expectation) -> Difference? {
        if case .raises(let type, let message) = expectation {
            return ExceptionComparison(type: type, message: message).difference(of: outcome)
        }
        if let exception = outcome.exception {
            return Difference(.exception, "raised \(exception), where \(wanted(expectation)) was wanted")
        }
        switch expectation {
        case .nothing:
            return outcome.value.flatMap { $0 == .none ? nil : unexpected($0) }
        case .value(let answers):
            guard let value = outcome.value else {
                return Difference(.value, "the statement gives no value; \(wanted(expectation)) was wanted")
            }
            return difference(of: comparable(value), fromAnyOf: answers, printed: outcome.printed)
        case .represented(let texts):
            return RepresentationComparison(matcher: matcher, texts: texts).difference(of: outcome)
        case .printed(let text):
            return PrintedComparison(expected: text, flags: flags).difference(of: outcome)
        case .pairs:
            guard let value = outcome.value else {
                return Difference(.value, "the statement gives no value; \(wanted(expectation)) was wanted")
            }
            return PairsComparison(comparison: self).difference(of: value)
        case .failures:
            let failures = outcome.value.flatMap(TestFailure.list)
            guard let failures else { return Difference(.type, "the statement gives no list of failures") }
            return failures.first.map { Difference(.value, $0.sentence(andMore: failures.count - 1)) }
        case .raises:
            return nil
        }
    }

    /// The first difference between two values, or nil if they agree.
    public func difference(of actual: PythonValue, from expected: PythonValue) -> Difference? {
        let actual = comparable(actual)
        return matcher.matches(actual, expected) ? nil : DifferenceFinder(matcher: matcher).find(actual, expected)
    }

    /// A `Counter` equals the dict of its contents, unless types have to be exact.
    func comparable(_ value: PythonValue) -> PythonValue { flags.exactTypes ? value.strict : value.plain }

    private func unexpected(_ value: PythonValue) -> Difference {
        Difference(.value, "expected None, got \(Excerpt.of(value))")
    }

    private func difference(
        of value: PythonValue, fromAnyOf answers: [PythonValue], printed: [UInt8]
    ) -> Difference? {
        guard !answers.contains(where: { matcher.matches(value, $0) }), let first = answers.first else {
            return nil
        }
        // The nearest answer is one of the same type, if there is one.
        let nearest = answers.first { $0.typeName == value.typeName } ?? first
        var difference = DifferenceFinder(matcher: matcher).find(value, nearest)
        if value == .none, !printed.isEmpty {
            difference.detail += " (it printed something; return it instead)"
        }
        guard answers.count > 1 else { return difference }
        let intro = "none of the \(answers.count) accepted answers; compared with \(Excerpt.of(nearest)): "
        return Difference(difference.kind, intro + difference.sentence)
    }

    /// What was wanted, in a few words, for a statement that did not come to an answer.
    private func wanted(_ expectation: Expectation) -> String {
        switch expectation {
        case .nothing: "None"
        case .value(let answers): answers.first.map(Excerpt.of) ?? "a value"
        case .represented(let texts): texts.first.map { Excerpt.plain($0) } ?? "a value"
        case .printed: "printed text"
        case .raises(let type, _): type
        case .pairs: "a list of pairs"
        case .failures: "a list of failures"
        }
    }
}
