internal import Challenges

/// What a candidate starts with is no solution, but is Python.
struct StarterCheck: VerificationCheck {
    static let name = "starter"
    static let summary = "what a candidate starts with is not accepted"

    func outcome(_ evidence: Evidence) throws(VerificationHalt) -> CheckOutcome {
        let package = evidence.package
        guard let starter = package.starter else {
            guard package.traits.hasStarter else { return .inapplicable(name) }
            let missing = Shortcoming(
                "attachments/starter.py", "is missing", advice: "add what a candidate starts with")
            return CheckOutcome(name, [missing])
        }
        let judgement = try evidence.bench.judge(
            starter.submission, package.challenge, stopsAtFirstFailure: package.challenge.scoring == nil)
        let reason = JudgedSubmission.reason(judgement)
        switch judgement.verdict {
        case .accepted:
            return CheckOutcome(
                name,
                [Shortcoming(starter.path, "is accepted by every case", advice: "take the solution out of it")])
        case .compileError:
            return CheckOutcome(
                name, [Shortcoming(starter.path, "does not compile: \(reason)", advice: "make it Python")])
        case .judgingError:
            return CheckOutcome(name, [Shortcoming(starter.path, "could not be judged: \(reason)")])
        default: return CheckOutcome(name)
        }
    }
}
