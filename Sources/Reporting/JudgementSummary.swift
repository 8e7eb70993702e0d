internal import Challenges

/// A judgement in a few numbers.
struct JudgementSummary {
    let passed: Int
    /// Those that were not run count too.
    let total: Int
    /// Nil while it is open: nothing failed, but not every case was run.
    let verdict: Verdict?
    let firstFailure: CaseResult?
    let slowestCPUMillis: Double?

    init(_ judgement: Judgement) {
        passed = judgement.cases.count { $0.verdict == .accepted }
        total = judgement.cases.count + judgement.skipped
        firstFailure = judgement.cases.first { $0.verdict != .accepted }
        let isOpen = firstFailure == nil && (judgement.cases.isEmpty || judgement.skipped > 0)
        verdict = isOpen ? nil : judgement.verdict
        slowestCPUMillis = judgement.cases.map(\.cpuMillis).max()
    }
}
