internal import Challenges
internal import WorkerProtocol

/// Compares a program's standard output with the judge's answer.
struct ProgramJudge {
    let challenge: Challenge
    let input: [UInt8]
    let answer: [UInt8]
    let report: CaseReport
    let ending: CaseEnding
    let lane: Lane

    func judge(into result: inout CaseResult) throws(JudgingFailure) {
        result.explanation.call = Excerpts.text(input)
        result.explanation.actual = Excerpts.text(report.standardOutput)
        result.explanation.expected = Excerpts.text(answer)
        if let verdict = ending.verdict {
            result.verdict = verdict
            result.message = ending.message
            result.explanation.expected = ""
            return
        }
        if let code = report.exitCode, code != 0 {
            result.verdict = .runtimeError
            result.message = "ended with exit status \(code)"
            return
        }
        if let validator = challenge.validator {
            let opinion = try ValidatorRun(validator: validator, lane: lane)
                .run(input: input, answer: answer, output: report.standardOutput)
            guard !opinion.accepts else { return }
            result.verdict = .wrongAnswer
            result.message = opinion.message.isEmpty ? "the challenge's validator rejects the output" : opinion.message
            return
        }
        let builtIn = DefaultOutputValidator(flags: challenge.flags)
        guard let difference = builtIn.difference(of: report.standardOutput, from: answer) else { return }
        result.verdict = .wrongAnswer
        result.message = difference.sentence
        result.explanation.difference = difference.sentence
    }
}
