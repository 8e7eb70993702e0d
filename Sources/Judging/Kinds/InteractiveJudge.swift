internal import Challenges
internal import WorkerProtocol

/// A program that talks to the author's: both jailed, every word passed on, and written down, by the command.
///
/// Kattis' interface for interactive problems: the validator's standard input is what the solution prints, and what it
/// prints is the solution's standard input (https://www.kattis.com/problem-package-format/spec/output_validators.html).
struct InteractiveJudge {
    let challenge: Challenge
    let validator: OutputValidator
    let submission: Submission
    let lane: Lane

    /// The author's program waits for the candidate's, so it may take as long and a bit more.
    private var limits: Limits {
        var limits = ValidatorRun.limits
        limits.wallMillis = challenge.limits.wallMillis + 5_000
        return limits
    }

    struct Outcome {
        var report: CaseReport
        var opinion: Result<ValidatorRun.Opinion, JudgingFailure>
        var transcript: [String]
        /// More than a candidate may print.
        var isFlood: Bool
        var validatorEndedFirst: Bool
    }

    func run(_ request: CaseRequest, input: [UInt8], answer: [UInt8]) throws(JudgingFailure) -> Outcome {
        var asking = try ValidatorRun.request(validator, input: input, answer: answer, limits: limits)
        asking.connections = [.input, .output]
        var talking = request
        talking.standardInput = []
        talking.connections = [.input, .output]
        var toCandidate = try Pipe()
        var fromCandidate = try Pipe()
        var toValidator = try Pipe()
        var fromValidator = try Pipe()
        let candidate = Lane.Pairing(
            request: talking, purpose: submission.purpose(in: challenge),
            connected: [toCandidate.takeReader(), fromCandidate.takeWriter()])
        let partner = Lane.Pairing(
            request: asking, purpose: .checker, connected: [toValidator.takeReader(), fromValidator.takeWriter()])
        let conversation = Conversation(
            fromCandidate: fromCandidate.takeReader(), toCandidate: toCandidate.takeWriter(),
            fromValidator: fromValidator.takeReader(), toValidator: toValidator.takeWriter(),
            mostBytes: challenge.limits.outputBytes)
        let reports: (candidate: CaseReport, validator: CaseReport)
        do {
            reports = try lane.performTogether(candidate, partner) { conversation.passOn() }
        } catch { throw .worker(error) }
        let opinion = Result { () throws(JudgingFailure) in
            try ValidatorRun.opinion(of: validator, reports.validator, asking, limits: limits)
        }
        return Outcome(
            report: reports.candidate, opinion: opinion, transcript: conversation.transcript,
            isFlood: conversation.isFlood, validatorEndedFirst: conversation.validatorEndedFirst)
    }

    /// Who is to blame: a limit is the candidate's; a partner that has said no comes before the broken pipe it leaves.
    func judge(_ outcome: Outcome, _ ending: CaseEnding, into result: inout CaseResult) throws(JudgingFailure) {
        result.explanation.transcript = outcome.transcript
        if outcome.isFlood {
            result.verdict = .outputLimit
            result.message = "printed more than \(CaseEnding.mebibytes(challenge.limits.outputBytes)) MiB"
            return
        }
        // Whatever a solution does once it has been turned down, it has been turned down.
        if outcome.validatorEndedFirst, case .success(let opinion) = outcome.opinion, !opinion.accepts {
            return reject(opinion, &result)
        }
        let leftAlone = ending.exception.map { $0.isA("BrokenPipeError") || $0.isA("EOFError") } ?? false
        if let verdict = ending.verdict, !leftAlone {
            result.verdict = verdict
            result.message = ending.message
            return
        }
        let opinion = try outcome.opinion.get()
        if !opinion.accepts {
            reject(opinion, &result)
        } else if let verdict = ending.verdict {
            result.verdict = verdict
            result.message = ending.message
        } else if let code = outcome.report.exitCode, code != 0, code != 120 {
            result.verdict = .runtimeError
            result.message = "ended with exit status \(code)"
        }
    }

    private func reject(_ opinion: ValidatorRun.Opinion, _ result: inout CaseResult) {
        result.verdict = .wrongAnswer
        result.message = opinion.message.isEmpty ? "the author's program rejects what was said" : opinion.message
    }
}
