internal import Challenges

/// Of a challenge whose starter is to be mended: each fault that the author lists shows itself in the cases that are
/// named for it.
struct FaultCheck: VerificationCheck {
    static let name = "faults"
    static let summary = "the starter fails every case that a fault to be mended names"

    func outcome(_ evidence: Evidence) throws(VerificationHalt) -> CheckOutcome {
        let package = evidence.package
        guard package.challenge.kind == .debug, let starter = package.starter else { return .inapplicable(name) }
        let judgement = try evidence.bench.judge(starter.submission, package.challenge, stopsAtFirstFailure: false)
        let accepted = Set(judgement.cases.filter { $0.verdict == .accepted }.map(\.id))
        var shortcomings: [Shortcoming] = []
        for fault in package.challenge.faults {
            for id in fault.cases where accepted.contains(id) {
                shortcomings.append(
                    Shortcoming(
                        "faults.yaml", "the fault `\(fault.name)` names \(id), which the starter passes",
                        advice: "name a case that fails as long as the fault is there"))
            }
        }
        return CheckOutcome(name, shortcomings)
    }
}
