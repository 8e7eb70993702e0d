import BatchReporting
import Challenges

/// A batch of 12 challenges and 40 candidates, made of numbers from a seed.
struct SyntheticBatch {
    static let seed: UInt64 = 20_261_121

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
            return mixed ^ mixed >> 31
        }
    }

    private static let names = [
        "Two Sum", "Longest Run of Equal Characters in a Very Long String", "Receipt", "Balanced Brackets", "Word Ladder",
        "Interval Merge", "Matrix Spiral", "Roman Numerals", "Knapsack", "LRU Cache", "Shortest Path", "CSV Parser",
    ]
    private static let rules = [
        "sum-loop", "range-len-loop", "mutable-default", "bare-except", "needless-else", "open-without-with",
        "string-plus-loop",
    ]
    static let source = """
        def two_sum(numbers, target):
            seen = {}
            for index, number in enumerate(numbers):
                if target - number in seen:
                    return [seen[target - number], index]
                seen[number] = index  # a comment that is long enough to need a container that scrolls, and does not wrap
            return []
        """

    let report: BatchReport
    let entries: [BatchEntry]

    init(seed: UInt64 = Self.seed, samples: Int = 1) {
        var numbers = Numbers(state: seed)
        var challenges: [BatchChallenge] = []
        for (index, name) in Self.names.enumerated() {
            var challenge = BatchChallenge(slug: "challenge-\(index + 1)", name: name)
            challenge.cpuLimitMillis = index % 3 == 0 ? 2000 : 10_000
            challenge.memoryLimitBytes = 256 << 20
            challenge.references = [.init(name: "reference.py", cpuMillis: 2.5 * Double(index + 1), memoryBytes: 12 << 20)]
            challenges.append(challenge)
        }
        let candidates = (1...40).map { $0 == 7 ? "a-candidate-with-quite-a-long-name-indeed" : "student-\($0)" }
        var report = BatchReport(
            title: "Programming 1, week 6", runID: "r-20261121-1", challenges: challenges, candidates: candidates)
        report.begun = "2026-11-21T08:00:00Z"
        report.finished = "2026-11-21T08:03:12Z"
        report.assayVersion = "1.0"
        report.settings = [.init("jobs", "2"), .init("review", "on")]
        report.machine = [.init("processor", "2 × x86-64"), .init("kernel", "6.1")]
        report.isolation = [.init("namespaces", "user, mount, pid, net"), .init("system calls", "filtered")]
        report.similarSources = Self.similar(candidates)
        report.passAtK = [1, 3, 10]
        self.report = report
        var entries: [BatchEntry] = []
        for challenge in challenges {
            for (index, candidate) in candidates.enumerated() where (index * 7 + challenge.name.count) % 31 != 0 {
                for sample in 1...samples {
                    entries.append(Self.entry(challenge, candidate, sample, &numbers))
                }
            }
        }
        self.entries = entries
    }

    private static func entry(
        _ challenge: BatchChallenge, _ candidate: String, _ sample: Int, _ numbers: inout Numbers
    ) -> BatchEntry {
        let verdicts = ["AC", "AC", "AC", "AC", "AC", "WA", "WA", "TLE", "MLE", "RTE", "CE", "OLE", "SV", "WTL", "JE"]
        let verdict = verdicts[Int.random(in: 0..<verdicts.count, using: &numbers)]
        var entry = BatchEntry(candidate: candidate, challenge: challenge.slug, sample: sample, verdict: verdict)
        entry.total = 8
        entry.passed = verdict == "AC" ? 8 : Int.random(in: 0..<8, using: &numbers)
        entry.cpuMaxMillis = verdict == "TLE" ? 2000 : Double.random(in: 2..<900, using: &numbers)
        entry.cpuTotalMillis = entry.cpuMaxMillis * 3
        entry.peakMemoryBytes = Int.random(in: 9 << 20..<200 << 20, using: &numbers)
        if challenge.slug.hasSuffix("5") { describe(&entry) } else { entry.source = source }
        if verdict != "AC" { entry.message = "case 3: expected [0, 1], got None" }
        entry.cases = (1...8).map { number in
            var result = BatchCase(id: "case-\(number)", verdict: number > entry.passed ? verdict : "AC")
            if entry.score != nil { result.score = CaseScore(earned: number > entry.passed ? 0 : 2, points: 2) }
            guard number > entry.passed else { return result }
            result.cpuMillis = Double(number)
            result.call = "two_sum([\((1...40).map(String.init).joined(separator: ", "))], \(number))"
            (result.expected, result.actual) = ("[0, 1]", "None")
            result.difference = "- [0, 1]\n+ None"
            result.frames = ["line 5, in two_sum: return [seen[target - number], index]"]
            return result
        }
        for number in 0..<Int.random(in: 0..<3, using: &numbers) {
            let rule = rules[min(Int.random(in: 0..<7, using: &numbers), Int.random(in: 0..<7, using: &numbers))]
            var finding = BatchFinding(rule: rule, level: "warning", line: 3 + number, message: "a loop that sum() can do")
            finding.file = entry.files.first?.path ?? ""
            entry.findings.append(finding)
        }
        return entry
    }

    /// A challenge with scores, remarks and several files.
    private static func describe(_ entry: inout BatchEntry) {
        entry.files = ["bakery/__init__.py", "bakery/a-module-with-a-long-name/and_a_file_with_one_too.py"]
            .map { BatchFile(path: $0, text: source) }
        entry.score = Score(points: Double(entry.passed) * 2, maximum: 16, acceptPercent: 75)
        entry.remarks = [
            Remark(
                .good, "found: the last, shorter page is not counted (store.py:41)",
                detail: "30 tools are two pages.\n" + source),
            Remark(.bad, "missed: a_name_that_is_much_too_long_to_fit_into_the_line_of_a_phone_and_has_no_place_to_break"),
        ]
    }

    private static func similar(_ candidates: [String]) -> [SimilarSources] {
        (0..<3).map { index in
            var pair = SimilarSources(
                first: candidates[index * 3], second: candidates[index * 3 + 1], challenge: "challenge-\(index + 1)",
                similarity: 0.97 - Double(index) * 0.1)
            pair.firstSource = source
            pair.secondSource = "# mine\n\n" + source.split(separator: "number").joined(separator: "n") + "\n"
            pair.regions = [.init(first: 1...3, second: 3...5), .init(first: 5...7, second: 7...9)]
            return pair
        }
    }
}
