/// Counts over the entries of a batch. Grows with challenges and, where a task has several samples, with tasks; never
/// with the entries of a task.
struct BatchTally {
    struct Counts {
        var total = 0
        var verdicts: [VerdictKind: Int] = [:]
        var cpuMillis = 0.0
        var accepted: Int { verdicts[.accepted, default: 0] }
        var infrastructure: Int { verdicts.reduce(0) { $0 + ($1.key.isInfrastructure ? $1.value : 0) } }
        /// Those whose outcome is the candidate's own.
        var judged: Int { total - infrastructure }
        var rate: Double? { judged > 0 ? Double(accepted) / Double(judged) : nil }
        var interval: ClosedRange<Double>? { WilsonInterval.bounds(passed: accepted, of: judged) }
    }

    struct Slow {
        var candidate: String
        var challenge: String
        var cpuMillis: Double
        var verdict: String
    }

    struct Task: Hashable {
        var candidate: String
        var challenge: String
    }

    private(set) var all = Counts()
    private(set) var challenges: [String: Counts] = [:]
    private(set) var slowest: [Slow] = []
    private(set) var counted = 0
    private(set) var findings = 0
    private(set) var hasSamples = false
    private(set) var tasks: [Task: (samples: Int, passed: Int)] = [:]
    private static let slowestKept = 5

    mutating func add(_ entry: BatchEntry) {
        let kind = VerdictKind(code: entry.verdict)
        Self.add(entry, kind, to: &all)
        Self.add(entry, kind, to: &challenges[entry.challenge, default: Counts()])
        counted += entry.isCounted ? 1 : 0
        findings += entry.findings.count
        hasSamples = hasSamples || entry.sample > 1
        let task = Task(candidate: entry.candidate, challenge: entry.challenge)
        tasks[task, default: (0, 0)].samples += 1
        tasks[task]?.passed += entry.isAccepted ? 1 : 0
        let slow = Slow(
            candidate: entry.candidate, challenge: entry.challenge, cpuMillis: entry.cpuMaxMillis, verdict: entry.verdict)
        let place = slowest.firstIndex { $0.cpuMillis < slow.cpuMillis } ?? slowest.count
        slowest.insert(slow, at: place)
        if slowest.count > Self.slowestKept { slowest.removeLast() }
    }

    /// Candidates with their pass@k, best known candidate first; empty when no task has several samples.
    func passTable(_ ks: [Int]) -> (ks: [Int], rows: [(candidate: String, tasks: Int, values: [Double?])]) {
        guard hasSamples else { return ([], []) }
        var byCandidate: [String: [(samples: Int, passed: Int)]] = [:]
        for (task, counts) in tasks { byCandidate[task.candidate, default: []].append(counts) }
        let rows = byCandidate.map { candidate, tasks in
            (candidate: candidate, tasks: tasks.count, values: ks.map { PassEstimate.mean(tasks, k: $0) })
        }
        let used = ks.indices.filter { index in rows.contains { $0.values[index] != nil } }
        let kept = rows.map { row in
            (candidate: row.candidate, tasks: row.tasks, values: used.map { row.values[$0] })
        }
        let sorted = kept.sorted { first, second in
            let (left, right) = (first.values.first.flatMap { $0 } ?? -1, second.values.first.flatMap { $0 } ?? -1)
            return left == right ? first.candidate < second.candidate : left > right
        }
        return (used.map { ks[$0] }, sorted)
    }

    private static func add(_ entry: BatchEntry, _ kind: VerdictKind, to counts: inout Counts) {
        counts.total += 1
        counts.verdicts[kind, default: 0] += 1
        counts.cpuMillis += entry.cpuTotalMillis
    }
}
