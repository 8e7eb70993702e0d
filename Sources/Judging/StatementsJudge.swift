internal import Challenges
internal import PythonValues
internal import WorkerProtocol

/// Compares what the statements of a function or class case did with what they should.
struct StatementsJudge {
    let challenge: Challenge
    let statements: [Statement]
    let report: CaseReport
    let ending: CaseEnding
    let places: SourcePlaces
    let lane: Lane

    /// Statement outcomes in order, as far as the child came.
    private struct Observed {
        var outcome: StatementOutcome
        var exception: ExceptionRecord?
    }

    func judge(into result: inout CaseResult) throws(JudgingFailure) {
        let observed = observe()
        result.explanation.printed = Excerpts.text(report.standardOutput)
        // Statements that were finished count even when a later one passed a limit: the first failure decides.
        for (statement, seen) in zip(statements, observed) {
            guard let failure = failure(of: statement, seen) else { continue }
            // Too much memory or output is the whole case's, whatever its statements gave.
            if failure.verdict == .wrongAnswer, [.memoryLimit, .outputLimit].contains(ending.verdict) { break }
            fill(&result, failure.verdict, failure.message, statement, seen)
            if statement.expectation == .failures { result.failures = Self.failures(seen) }
            return
        }
        if let verdict = ending.verdict {
            result.verdict = verdict
            result.message = ending.message
            if observed.count < statements.count, verdict != .compileError {
                result.explanation.call = statements[observed.count].source
            }
            return
        }
        if let message = MissingEntryPoint.message(challenge, ending.records) {
            result.verdict = .runtimeError
            result.message = message
            return
        }
        guard observed.count == statements.count, hasEnd else {
            result.verdict = .runtimeError
            let code = report.exitCode.map { " with exit status \($0)" } ?? ""
            result.message = "ended before answering\(code)"
            result.explanation.call = observed.count < statements.count ? statements[observed.count].source : ""
            return
        }
        try validate(observed.map(\.outcome), into: &result)
        noteThreads(&result)
    }

    private var hasEnd: Bool {
        ending.records.contains { if case .ended = $0 { true } else { false } }
    }

    private func observe() -> [Observed] {
        var observed: [Observed] = []
        for case .statement(let index, let printed, let outcome) in ending.records {
            // Each statement answers once and in order; anything else is not the child's Swift side speaking.
            guard Int(index) == observed.count, observed.count < statements.count else { break }
            let upper = min(Int(clamping: printed.upperBound), report.standardOutput.count)
            let lower = min(Int(clamping: printed.lowerBound), upper)
            var seen = Observed(outcome: StatementOutcome(printed: Array(report.standardOutput[lower..<upper])))
            switch outcome {
            case .done: break
            case .value(let bytes):
                seen.outcome.value = (try? PythonValue(decoding: bytes)) ?? .unencodable(.raised)
            case .raised(let exception):
                seen.exception = exception
                seen.outcome.exception = RaisedException(
                    type: exception.type, bases: exception.bases, message: PythonString(wtf8: exception.message))
            case .malformed, .digest: return observed  // a forgery: real ones have been sorted out (see CaseJudge)
            }
            observed.append(seen)
        }
        return observed
    }

    private func failure(of statement: Statement, _ seen: Observed) -> (verdict: Verdict, message: String)? {
        if let exception = seen.exception {
            let found = CaseEnding.ending(exception, report, challenge.limits, [])
            if exception.exitStatus != nil || found.verdict == .securityViolation {
                return (found.verdict!, found.message)
            }
            if case .raises = statement.expectation {} else { return (found.verdict!, found.message) }
        }
        // A challenge's own validator judges values; what is raised or silent is judged here all the same.
        if challenge.validator != nil {
            switch statement.expectation {
            case .value, .represented, .printed: return nil
            case .nothing, .raises, .pairs, .failures: break
            }
        }
        let comparison = Comparison(flags: statement.flags)
        guard let difference = comparison.difference(of: seen.outcome, from: statement.expectation) else { return nil }
        let told = statement.expectation == .failures ? Self.failures(seen).first?.verdict : nil
        return (told ?? .wrongAnswer, difference.sentence)
    }

    private static func failures(_ seen: Observed) -> [TestFailure] { seen.outcome.value.flatMap(TestFailure.list) ?? [] }

    private func fill(
        _ result: inout CaseResult, _ verdict: Verdict, _ message: String, _ statement: Statement, _ seen: Observed
    ) {
        result.verdict = verdict
        result.message = message
        result.explanation.call = statement.source
        result.explanation.expected = statement.expectedText
        result.explanation.printed = Excerpts.text(seen.outcome.printed)
        if let exception = seen.exception {
            places.add(exception, to: &result.explanation)
            result.explanation.actual = exception.summary
        } else if let value = seen.outcome.value, value != .none || seen.outcome.printed.isEmpty {
            result.explanation.actual = value.description(limit: Excerpts.longestValue)
        }
        if verdict == .wrongAnswer { result.explanation.difference = message }
    }

    /// The values, one a line, go to the challenge's validator.
    private func validate(_ outcomes: [StatementOutcome], into result: inout CaseResult) throws(JudgingFailure) {
        guard let validator = challenge.validator else { return }
        var output = ""
        for (statement, outcome) in zip(statements, outcomes) {
            guard let value = outcome.value, outcome.exception == nil else { continue }
            if [.nothing, .pairs, .failures].contains(statement.expectation) { continue }
            output += value.plain.description + "\n"
        }
        guard !output.isEmpty else { return }
        let input = statements.map { Self.asPrompt($0.source) }.joined()
        let answer = statements.map { $0.expectedText + "\n" }.joined()
        let opinion = try ValidatorRun(validator: validator, lane: lane)
            .run(input: Array(input.utf8), answer: Array(answer.utf8), output: Array(output.utf8))
        guard !opinion.accepts else { return }
        result.verdict = .wrongAnswer
        result.message = opinion.message.isEmpty ? "the challenge's validator rejects the answer" : opinion.message
        result.explanation.call = statements.last?.source ?? ""
        result.explanation.actual = Excerpts.text(Array(output.utf8))
    }

    /// As a doctest shows it: `>>> ` before the first line, `... ` before the others.
    private static func asPrompt(_ source: String) -> String {
        source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { ($0.offset == 0 ? ">>> " : "... ") + $0.element + "\n" }.joined()
    }

    private func noteThreads(_ result: inout CaseResult) {
        for case .ended(let threads) in ending.records where threads > 0 {
            result.explanation.notes.append(
                threads == 1 ? "a thread was still running after the answer and was ended"
                    : "\(threads) threads were still running after the answer and were ended")
        }
    }
}
