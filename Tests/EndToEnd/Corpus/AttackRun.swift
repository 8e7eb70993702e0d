import Challenges

@testable import Judging

/// Runs attacks on one lane, each followed by an honest case on the same worker.
final class AttackRun {
    private let lane: Lane
    private let challenge: AttackChallenge
    private let hasNamespaces: Bool
    /// Workers that this lane had to replace so far.
    private var starts = 0

    /// Starts every kind of worker, so that one more start later means that one was lost.
    init(lane: Lane, challenge: AttackChallenge, hasNamespaces: Bool) throws {
        self.lane = lane
        self.challenge = challenge
        self.hasNamespaces = hasNamespaces
        for purpose in [Lane.Purpose.candidate(warmth: "bare"), .candidate(warmth: "common"), .checker] {
            _ = try lane.greeting(purpose)
        }
        lane.onStart = { [weak self] _ in self?.starts += 1 }
    }

    /// What went wrong with `attack`; empty if it was contained and judged right.
    func problems(of attack: Attack) -> [String] {
        let honest = HonestCase.like(attack.submission)
        let expected = attack.expectation.applied(hasNamespaces: hasNamespaces)
        var problems: [String] = []
        do {
            let before = starts
            var statuses: Set<String> = []
            for round in 1...(expected.repeats ?? 1) {
                let outcome = try outcome(of: attack)
                statuses.insert(outcome.status)
                problems += outcome.mismatches(with: expected, within: attack.limits)
                    .map { round > 1 ? "run \(round): \($0)" : $0 }
                if let defect = try honest.defect(on: lane) { problems.append("the honest case after it: \(defect)") }
            }
            if statuses.count > 1 { problems.append("not the same each time: \(statuses.sorted())") }
            if starts != before {
                problems.append("the worker did not survive it, \(starts - before) more had to be started")
            }
        } catch {
            problems.append("no verdict at all: \(error)")
        }
        return problems
    }

    private func outcome(of attack: Attack) throws -> AttackOutcome {
        switch attack.expectation.mode {
        case .exec:
            return AttackOutcome(
                try ScriptRun(limits: attack.limits)
                    .run(attack.submission, standardInput: Array((attack.expectation.stdin ?? "").utf8), on: lane))
        case .function:
            let challenge = challenge.with(attack.limits)
            let judge = CaseJudge(challenge: challenge, submission: attack.submission)
            let redaction = Redaction(show: .verdict, submission: attack.submission)
            var results: [(shown: CaseResult, full: CaseResult)] = []
            for testCase in challenge.cases {
                let start = ContinuousClock.now
                let full = try judge.judge(testCase, on: lane)
                results.append((redaction.apply(to: full), full))
                // Nothing new can be learnt from waiting for a limit three times.
                let isSlow = ContinuousClock.now - start > .milliseconds(500)
                if full.verdict == .compileError || (full.verdict != .accepted && isSlow) { break }
            }
            return AttackOutcome(results)
        }
    }
}
