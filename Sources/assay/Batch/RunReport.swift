internal import BatchReporting
internal import Challenges
internal import Digests
internal import Foundation
internal import Storage

/// A run of the store in the terms of a report, entry by entry.
struct RunReport {
    private let store: Store
    private let run: Run
    private let report: BatchReport

    /// - Parameter challenges: what is known of the challenges now; the store knows the rest.
    init(_ store: Store, _ run: Run, challenges: [String: Challenge]) throws {
        self.store = store
        self.run = run
        var report = BatchReport(
            title: "\(Self.name(run.description.set)) × \(Self.name(run.description.submissions))", runID: "\(run.id)",
            challenges: try store.slugs(of: run.id).compactMap { challenges[$0] }.map(Self.described),
            candidates: try store.candidates(of: run.id).sorted { $0.compare($1, options: .numeric) == .orderedAscending })
        report.begun = run.begun.formatted(.iso8601)
        report.finished = run.finished?.formatted(.iso8601) ?? ""
        report.assayVersion = run.description.version
        report.machine = Self.facts(run.description.machine)
        report.isolation = Self.facts(run.description.isolation)
        report.settings =
            [.init("set", run.description.set), .init("submissions", run.description.submissions)]
            + Self.facts(run.description.settings)
        report.isScored = try store.meanScore(of: run.id) != nil
        report.similarSources = try Self.similar(store, run.id)
        self.report = report
    }

    /// - Returns: how many entries could not be read.
    @discardableResult
    func write(as type: any BatchFormat.Type, _ style: BatchStyle, to sink: BatchSink) throws -> Int {
        var format = type.init(report, style: style)
        try format.begin(sink)
        var seen = Seen()
        var unread = 0
        try store.forEachEntryByChallenge(of: run.id) { entry in
            if case .unjudgeable = entry.state { unread += 1 }
            try format.entry(try described(entry, &seen), sink)
        }
        try format.end(sink)
        return unread
    }

    /// The judgements that entries were described by.
    private struct Seen {
        var judgements: Set<Int64> = []
        /// The last few, since what was handed in many times is read once; each may hold a megabyte.
        private(set) var recent: [Int64: BatchEntry] = [:]
        private static let mostRecent = 16

        mutating func remember(_ described: BatchEntry, as id: Int64) {
            guard recent[id] == nil else { return }
            if recent.count >= Self.mostRecent { recent.removeAll() }
            recent[id] = described
        }
    }

    private func described(_ entry: RunEntry, _ seen: inout Seen) throws -> BatchEntry {
        let candidate = entry.candidate.isEmpty ? entry.origin : entry.candidate
        switch entry.state {
        case .pending, .unjudgeable:
            var described = BatchEntry(
                candidate: candidate, challenge: entry.challenge, sample: entry.sample + 1,
                verdict: BatchEntry.unjudgeable)
            if case .unjudgeable(let reason) = entry.state { described.message = reason } else {
                described.message = "not judged yet"
            }
            return described
        case .judged(let id, let verdict):
            var described = try seen.recent[id] ?? described(id, verdict, of: entry.challenge)
            seen.remember(described, as: id)
            described.candidate = candidate
            described.sample = entry.sample + 1
            described.isCounted = !seen.judgements.insert(id).inserted
            return described
        }
    }

    /// What all entries that share a judgement have in common.
    private func described(_ id: Int64, _ verdict: Verdict, of challenge: String) throws -> BatchEntry {
        let judgement = try store.judgement(id)
        var described = BatchEntry(candidate: "", challenge: challenge, verdict: verdict.rawValue)
        described.message = judgement.message
        described.passed = judgement.passed
        described.total = judgement.total
        described.cpuMaxMillis = judgement.peakCpuMillis
        described.cpuTotalMillis = judgement.cpuMillis
        described.wallMillis = judgement.wallMillis
        described.peakMemoryBytes = judgement.memoryBytes
        described.digest = judgement.submission.hex
        described.cases = try store.cases(of: id).map(Self.described)
        described.score = judgement.score
        described.remarks = judgement.remarks
        try add(judgement.submission, to: &described)
        return described
    }

    /// What was handed in, and what a review said of it.
    private func add(_ digest: Digest, to described: inout BatchEntry) throws {
        let submission = try store.submission(digest)
        if submission.files.isEmpty { described.source = String(decoding: submission.source, as: UTF8.self) }
        described.files = submission.files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
            BatchFile(path: $0.key, text: String(decoding: $0.value, as: UTF8.self))
        }
        described.findings = (try store.findings(of: digest) ?? []).map {
            var finding = BatchFinding(rule: $0.rule, level: $0.level, line: $0.line, message: $0.message)
            finding.file = $0.file
            return finding
        }
    }

    /// The pairs that `assay similar` kept, with the sources that they are about.
    private static func similar(_ store: Store, _ run: Int64) throws -> [SimilarSources] {
        try store.similarities(in: run).map { pair in
            func who(_ digest: Digest) throws -> String {
                try store.candidates(with: digest, challenge: pair.challenge, in: run).joined(separator: ", ")
            }
            func text(_ digest: Digest) throws -> String {
                String(decoding: JoinedSource(try store.submission(digest)).source, as: UTF8.self)
            }
            var sources = SimilarSources(
                first: try who(pair.first), second: try who(pair.second), challenge: pair.challenge,
                similarity: pair.score)
            sources.regions = pair.places.map { SimilarSources.Region(first: $0.first, second: $0.second) }
            sources.firstSource = try text(pair.first)
            sources.secondSource = try text(pair.second)
            return sources
        }
    }

    private static func described(_ challenge: Challenge) -> BatchChallenge {
        var described = BatchChallenge(slug: challenge.slug, name: challenge.name)
        described.level = challenge.level
        described.topics = challenge.topics
        described.cpuLimitMillis = Double(challenge.limits.cpuMillis)
        described.memoryLimitBytes = challenge.limits.memoryBytes
        described.caseIDs = challenge.cases.map(\.id)
        return described
    }

    private static func described(_ result: CaseResult) -> BatchCase {
        var described = BatchCase(id: result.id, verdict: result.verdict.rawValue)
        described.cpuMillis = result.cpuMillis
        described.memoryBytes = result.memoryBytes
        described.message = result.message
        described.score = result.score
        described.call = result.explanation.call
        described.expected = result.explanation.expected
        described.actual = result.explanation.actual
        described.difference = result.explanation.difference
        described.printed = result.explanation.printed
        described.frames = result.explanation.frames.map { "line \($0.line), in \($0.function): \($0.text)" }
        return described
    }

    /// What a path is called in a heading: its last part, where that says something.
    private static func name(_ path: String) -> String {
        let last = (path as NSString).lastPathComponent
        return last.isEmpty || last.hasPrefix(".") ? path : last
    }

    /// The members of a JSON object, as they are read.
    private static func facts(_ json: String) -> [BatchReport.Fact] {
        guard let object = (try? JSONSerialization.jsonObject(with: Data(json.utf8))) as? [String: Any] else { return [] }
        return object.sorted { $0.key < $1.key }.map { name, value in
            let list = (value as? [Any])?.map { "\($0)" }.joined(separator: ", ")
            return BatchReport.Fact(name, list ?? "\(value)")
        }
    }
}
