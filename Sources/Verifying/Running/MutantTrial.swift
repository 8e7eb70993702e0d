internal import Challenges
internal import Judging

/// Runs mutants of one accepted submission up to the first case that notices them.
struct MutantTrial: Sendable {
    let challenge: Challenge
    /// The submission's own name.
    let name: String
    /// What each case costs the submission itself: CPU time and time on the clock, milliseconds.
    let costs: [(cpu: Double, wall: Double)]
    let counts: KillCounts

    /// A mutant may take so many times as long as the submission itself, but no less than the floor: what loops for
    /// ever is to end soon, what is merely a little slower is not to be called noticed.
    private static let factor = 10.0
    private static let floorMillis = 200.0

    /// Whether a case notices `source`.
    func isNoticed(_ source: [UInt8], on bench: Workbench) throws(VerificationHalt) -> Bool {
        let submission = Submission(name: name, source: source)
        for index in counts.order(costs: costs.map(\.cpu)) {
            var result = try run(submission, index, on: bench)
            // Ours, not the mutant's; once more may do.
            if result == .judgingError { result = try run(submission, index, on: bench) }
            guard result != .accepted, result != .judgingError else { continue }
            counts.add(index)
            return true
        }
        return false
    }

    private func run(_ submission: Submission, _ index: Int, on bench: Workbench) throws(VerificationHalt) -> Verdict {
        var single = challenge.only(challenge.cases[index])
        let limits = challenge.limits
        let cpu = Int(max(Self.factor * costs[index].cpu, Self.floorMillis))
        let wall = max(Int(Self.factor * costs[index].wall), Limits.defaultWallMillis(cpuMillis: cpu))
        single.limits.cpuMillis = min(limits.cpuMillis, cpu)
        single.limits.wallMillis = min(limits.wallMillis, wall)
        return try bench.judge(submission, single, stopsAtFirstFailure: true).verdict
    }
}
