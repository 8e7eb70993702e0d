internal import Challenges

/// Accepted submissions are judged alike whatever order sets of texts have.
struct DeterminismCheck: VerificationCheck {
    static let name = "determinism"
    static let summary = "accepted submissions get the same results under three hash seeds"

    /// Beside 0, under which every verdict is made.
    private static let otherSeeds: [UInt32] = [1, 2]

    private struct Trial: Sendable {
        let judged: JudgedSubmission
        let hashSeed: UInt32
    }

    func outcome(_ evidence: Evidence) throws(VerificationHalt) -> CheckOutcome {
        let trials = try evidence.judged(in: "accepted").flatMap { judged in
            Self.otherSeeds.map { Trial(judged: judged, hashSeed: $0) }
        }
        var challenge = evidence.package.challenge
        // Times and memory are measured there, and vary anyhow.
        challenge.cases.removeAll { if case .growth = $0.content { true } else { false } }
        let compared = challenge
        let shortcomings = try evidence.bench.map(trials) { bench, trial throws(VerificationHalt) in
            let judgement = try bench.judge(
                trial.judged.submission.submission, compared, stopsAtFirstFailure: false, hashSeed: trial.hashSeed)
            return Self.shortcoming(trial, judgement)
        }
        return CheckOutcome(name, shortcomings.compactMap { $0 })
    }

    private static func shortcoming(_ trial: Trial, _ other: Judgement) -> Shortcoming? {
        let again = Dictionary(other.cases.map { ($0.id, $0) }) { first, _ in first }
        for result in trial.judged.judgement.cases {
            guard let again = again[result.id], differ(result, again) else { continue }
            return Shortcoming(
                trial.judged.path,
                "\(result.id) ends \(words(result)) under hash seed 0, and \(words(again)) under \(trial.hashSeed)",
                advice: "let nothing depend on the order of a set, neither in the solution nor in the case")
        }
        return nil
    }

    /// The words about a limit have measured numbers in them.
    private static func differ(_ result: CaseResult, _ other: CaseResult) -> Bool {
        guard result.verdict == other.verdict else { return true }
        guard [.wrongAnswer, .runtimeError].contains(result.verdict) else { return false }
        return result.message != other.message
    }

    private static func words(_ result: CaseResult) -> String {
        result.verdict.rawValue + (result.message.isEmpty ? "" : " (\(result.message))")
    }
}
