internal import Challenges

/// Accepted submissions are far inside the time limit, and those that must be too slow far outside: a slower machine
/// changes no verdict.
struct TimeLimitCheck: VerificationCheck {
    static let name = "time-limit"
    static let summary = "accepted submissions take at most half the time limit, slow ones more than twice as long"

    /// Of the limit, for accepted submissions.
    private static let largestShare = 0.5
    /// A time that is too long is measured so often, and the least counts: other work on the machine only adds to it.
    private static let measurements = 3

    func outcome(_ evidence: Evidence) throws(VerificationHalt) -> CheckOutcome {
        var shortcomings: [Shortcoming] = []
        var figures = CheckOutcome.Figures()
        for each in try evidence.judged(in: "accepted") {
            let (share, id) = try slowest(each, evidence)
            figures.slowestAccepted = max(figures.slowestAccepted ?? 0, share)
            guard share > Self.largestShare else { continue }
            shortcomings.append(
                Shortcoming(
                    each.path, "takes \(Self.text(share)) of the time limit in \(id), and half is the most",
                    advice: "raise `time_limit`, or make the case smaller"))
        }
        for each in try evidence.judged(in: "time_limit_exceeded") {
            guard let doubled = each.doubled else { continue }
            let isFar = [.timeLimit, .wallLimit].contains(doubled.verdict)
            let share = isFar ? 2 : Self.share(doubled, evidence.package.challenge.limits)
            figures.fastestSlow = min(figures.fastestSlow ?? .infinity, share)
            guard !isFar else { continue }
            shortcomings.append(
                Shortcoming(
                    each.path,
                    "is not too slow for twice the time limit: \(JudgedSubmission.reason(doubled)), after "
                        + "\(Self.text(share)) of the limit",
                    advice: "make the largest case larger, or lower `time_limit`"))
        }
        return CheckOutcome(name, shortcomings, figures: figures)
    }

    /// The share of the limit that the slowest case takes, and which case that is.
    private func slowest(
        _ judged: JudgedSubmission, _ evidence: Evidence
    ) throws(VerificationHalt) -> (share: Double, id: String) {
        let challenge = evidence.package.challenge
        let limit = Double(challenge.limits.cpuMillis)
        var slowest = (share: 0.0, id: "")
        for result in judged.judgement.cases {
            var least = result.cpuMillis
            for _ in 1..<Self.measurements where least / limit > Self.largestShare {
                guard let testCase = challenge.cases.first(where: { $0.id == result.id }) else { break }
                let again = try evidence.bench.judge(
                    judged.submission.submission, challenge.only(testCase), stopsAtFirstFailure: false)
                least = min(least, again.cases.first?.cpuMillis ?? least)
            }
            if least / limit >= slowest.share { slowest = (least / limit, result.id) }
        }
        return slowest
    }

    private static func share(_ judgement: Judgement, _ limits: Limits) -> Double {
        (judgement.cases.map(\.cpuMillis).max() ?? 0) / Double(limits.cpuMillis)
    }

    /// `0.62`.
    private static func text(_ share: Double) -> String {
        let hundredths = Int((share * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
