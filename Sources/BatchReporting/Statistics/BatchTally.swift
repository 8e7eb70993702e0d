internal import Challenges

/// Counts over the entries of a batch. Grows with challenges and with candidates, never with entries or with tasks: a
/// challenge's tasks are open while its entries come, and then only how many had which counts is kept.
struct BatchTally {
    struct Counts {
        var total = 0
        var verdicts: [VerdictKind: Int] = [:]
        var cpuMillis = 0.0
        /// Those that have a score, and the sum of their percents.
        var scored = 0
        var scorePercent = 0.0
        var accepted: Int { verdicts[.accepted, default: 0] }
        var infrastructure: Int { verdicts.reduce(0) { $0 + ($1.key.isInfrastructure ? $1.value : 0) } }
        /// Those whose outcome is the candidate's own.
        var judged: Int { total - infrastructure }
        var rate: Double? { judged > 0 ? Double(accepted) / Double(judged) : nil }
        /// 0 to 1; nil without scores.
        var meanScore: Double? { scored > 0 ? scorePercent / 100 / Double(scored) : nil }
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

    /// A task's samples and how many of them passed.
    struct Outcome: Hashable {
        var samples = 0
        var passed = 0
    }

    private(set) var all = Counts()
    private(set) var challenges: [String: Counts] = [:]
    private(set) var slowest: [Slow] = []
    private(set) var counted = 0
    private(set) var findings = 0
    private(set) var hasSamples = false
    /// Of the challenge whose entries are coming, by candidate.
    private var open: [String: Outcome] = [:]
    private var openChallenge: String?
    /// By candidate: how many tasks ended with which counts. That is all that pass@k depends on.
    private var closed: [String: [Outcome: Int]] = [:]
    private var isScattered = false
    private static let slowestKept = 5

    mutating func add(_ entry: BatchEntry) {
        let kind = VerdictKind(code: entry.verdict)
        if openChallenge != entry.challenge {
            // A challenge that comes back would be counted as another task.
            isScattered = isScattered || challenges[entry.challenge] != nil
            Self.close(open, into: &closed)
            open.removeAll(keepingCapacity: true)
            openChallenge = entry.challenge
        }
        Self.add(entry, kind, to: &all)
        Self.add(entry, kind, to: &challenges[entry.challenge, default: Counts()])
        counted += entry.isCounted ? 1 : 0
        findings += entry.findings.count
        hasSamples = hasSamples || entry.sample > 1
        open[entry.candidate, default: Outcome()].samples += 1
        open[entry.candidate]?.passed += entry.isAccepted ? 1 : 0
        let slow = Slow(
            candidate: entry.candidate, challenge: entry.challenge, cpuMillis: entry.cpuMaxMillis, verdict: entry.verdict)
        let place = slowest.firstIndex { $0.cpuMillis < slow.cpuMillis } ?? slowest.count
        slowest.insert(slow, at: place)
        if slowest.count > Self.slowestKept { slowest.removeLast() }
    }

    /// Candidates with their pass@k, best known candidate first; empty when no task has several samples, and when
    /// entries of a challenge did not come one after the other, for then no task's samples are known.
    func passTable(_ ks: [Int]) -> (ks: [Int], rows: [(candidate: String, tasks: Int, values: [Double?])]) {
        guard hasSamples, !isScattered else { return ([], []) }
        var byCandidate = closed
        Self.close(open, into: &byCandidate)
        let rows = byCandidate.map { candidate, outcomes in
            let tasks = outcomes.flatMap { outcome, count in
                repeatElement((samples: outcome.samples, passed: outcome.passed), count: count)
            }
            return (candidate: candidate, tasks: tasks.count, values: ks.map { PassEstimate.mean(tasks, k: $0) })
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

    private static func close(_ tasks: [String: Outcome], into closed: inout [String: [Outcome: Int]]) {
        for (candidate, outcome) in tasks { closed[candidate, default: [:]][outcome, default: 0] += 1 }
    }

    private static func add(_ entry: BatchEntry, _ kind: VerdictKind, to counts: inout Counts) {
        counts.total += 1
        counts.verdicts[kind, default: 0] += 1
        counts.cpuMillis += entry.cpuTotalMillis
        if let score = entry.score {
            counts.scored += 1
            counts.scorePercent += score.percent
        }
    }
}
