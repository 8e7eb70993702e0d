internal import Challenges
internal import PythonValues
internal import WorkerProtocol

/// Compares what the calls of a table gave with what they should.
struct CallsJudge {
    let challenge: Challenge
    let table: CallTable
    let report: CaseReport
    let ending: CaseEnding
    let places: SourcePlaces

    func judge(into result: inout CaseResult) {
        var answered = 0
        for case .statement(let index, _, let outcome) in ending.records {
            // Each call answers once and in order; anything else is not the child's Swift side speaking.
            guard Int(index) == answered, answered < table.arguments.count else { break }
            if let failure = failure(of: outcome, at: answered, into: &result) {
                result.verdict = failure.verdict
                result.message = failure.message
                describe(answered, into: &result)
                return
            }
            answered += 1
        }
        if let verdict = ending.verdict {
            result.verdict = verdict
            result.message = answered < table.arguments.count ? lateness(answered) ?? ending.message : ending.message
            if answered < table.arguments.count, verdict != .compileError { describe(answered, into: &result) }
            return
        }
        if let message = MissingEntryPoint.message(challenge, ending.records) {
            result.verdict = .runtimeError
            result.message = message
            return
        }
        guard answered == table.arguments.count, ending.records.last.map(Self.isEnd) ?? false else {
            result.verdict = .runtimeError
            let code = report.exitCode.map { " with exit status \($0)" } ?? ""
            result.message = "ended before answering\(code)"
            return
        }
    }

    private static func isEnd(_ record: AnswerRecord) -> Bool {
        if case .ended = record { true } else { false }
    }

    private func failure(
        of outcome: AnswerRecord.Outcome, at index: Int, into result: inout CaseResult
    ) -> (verdict: Verdict, message: String)? {
        switch (outcome, table.expected[index]) {
        case (.value(let bytes), .encoded(let wanted)):
            guard bytes != wanted else { return nil }
            guard let value = try? PythonValue(decoding: bytes), let expected = try? PythonValue(decoding: wanted)
            else { return (.wrongAnswer, "the answer is damaged") }
            guard let difference = difference(of: value, from: expected, at: index) else { return nil }
            result.explanation.actual = value.description(limit: Excerpts.longestValue)
            result.explanation.expected = expected.description(limit: Excerpts.longestValue)
            result.explanation.difference = difference
            return (.wrongAnswer, difference)
        case (.digest(let digest), .digest(let wanted)) where digest == wanted: return nil
        case (.value, .digest), (.digest, .encoded), (.digest, .digest):
            return (.wrongAnswer, "differs from the expected value, of which at least one is too long to show")
        case (.raised(let exception), _):
            let found = CaseEnding.ending(exception, report, challenge.limits, [])
            places.add(exception, to: &result.explanation)
            result.explanation.actual = exception.summary
            return (found.verdict ?? .runtimeError, found.message)
        case (.done, _), (.malformed, _): return (.runtimeError, "protocol violation: wrote a forged answer")
        }
    }

    private func difference(of value: PythonValue, from expected: PythonValue, at index: Int) -> String? {
        switch table.agreement {
        case .equal(let flags):
            return Comparison(flags: flags).difference(of: value, from: expected)?.sentence
        case .polynomialRoot(let tolerance):
            guard let number = value.approximation else { return "expected a number, got \(value.typeName)" }
            guard case .tuple(let arguments)? = try? PythonValue(decoding: table.arguments[index]),
                case .list(let coefficients)? = arguments.first
            else { return "the argument is no list of coefficients" }
            // Horner's rule, highest power first.
            let rest = coefficients.reversed().reduce(0.0) { $0 * number + ($1.approximation ?? .nan) }
            return abs(rest) <= tolerance ? nil : "the polynomial is \(rest) there; at most \(tolerance) from zero is right"
        }
    }

    /// A call of its own that took too long, as the watch counts it.
    private func lateness(_ index: Int) -> String? {
        guard report.stop == .cpu, report.cpuMicros < UInt64(challenge.limits.cpuMillis) * 1000 else { return nil }
        let limit = CaseEnding.seconds(Double(table.callCpuMillis) / 1000)
        return "call \(index + 1) of \(table.arguments.count) used more than its \(limit) s of CPU time"
    }

    private func describe(_ index: Int, into result: inout CaseResult) {
        guard let arguments = try? PythonValue(decoding: table.arguments[index]) else { return }
        result.explanation.call = challenge.entryPoint + Self.list(arguments)
        if result.explanation.expected.isEmpty, case .encoded(let bytes) = table.expected[index],
            let expected = try? PythonValue(decoding: bytes)
        {
            result.explanation.expected = expected.description(limit: Excerpts.longestValue)
        }
    }

    /// `(1, [2])`, without the comma that Python writes in a tuple of one.
    private static func list(_ arguments: PythonValue) -> String {
        guard case .tuple(let items) = arguments else { return "(…)" }
        return "(" + items.map { $0.description(limit: Excerpts.longestValue) }.joined(separator: ", ") + ")"
    }
}
