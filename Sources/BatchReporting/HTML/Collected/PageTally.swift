/// All that a page keeps of the entries that went by. Grows with challenges, rules and candidates, and with entries only
/// up to the limits of ``ResultMatrix`` and ``KeptDetails``.
struct PageTally {
    struct Resources {
        var accepted = LogHistogram()
        var others = LogHistogram()
        var all: [LogHistogram] { [accepted, others] }
        var count: Int { accepted.count + others.count }
        var most: Double { max(accepted.most, others.most) }
    }

    struct Rule {
        var findings = 0
        var entries = 0
    }

    private(set) var batch = BatchTally()
    /// Milliseconds of the slowest case, by challenge.
    private(set) var times: [String: Resources] = [:]
    /// Bytes at the peak, by challenge.
    private(set) var memory: [String: Resources] = [:]
    private(set) var rules: [String: Rule] = [:]
    private(set) var matrix: ResultMatrix
    private(set) var details: KeptDetails

    init(_ report: BatchReport, budget: Int = KeptDetails.byteBudget) {
        matrix = ResultMatrix(report)
        details = KeptDetails(budget: budget)
    }

    mutating func add(_ entry: BatchEntry) {
        let kind = VerdictKind(code: entry.verdict)
        batch.add(entry)
        if kind == .accepted {
            times[entry.challenge, default: Resources()].accepted.add(entry.cpuMaxMillis)
            memory[entry.challenge, default: Resources()].accepted.add(Double(entry.peakMemoryBytes))
        } else {
            times[entry.challenge, default: Resources()].others.add(entry.cpuMaxMillis)
            memory[entry.challenge, default: Resources()].others.add(Double(entry.peakMemoryBytes))
        }
        var seen: Set<String> = []
        for finding in entry.findings {
            rules[finding.rule, default: Rule()].findings += 1
            if seen.insert(finding.rule).inserted { rules[finding.rule, default: Rule()].entries += 1 }
        }
        matrix.add(entry, kind)
        details.add(entry, kind)
    }
}
