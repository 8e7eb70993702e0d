/// Submissions by their fingerprints: finds the pairs of one challenge that resemble each other.
///
/// Holds 16 bytes a fingerprint; a report takes about twice that again while it is made. Only pairs that share a
/// fingerprint are ever looked at.
public struct SimilarityIndex: Sendable {
    public let settings: SimilaritySettings
    private var challenges: [String: Submissions] = [:]
    private var order: [String] = []

    /// The submissions of one challenge.
    struct Submissions: Sendable {
        var keys: [String] = []
        var reports: [FingerprintReport] = []
        var places: [String: Int] = [:]
        var discounted: Set<UInt64> = []
        var starterTokens = 0
    }

    public init(settings: SimilaritySettings = SimilaritySettings()) { self.settings = settings }

    /// How many submissions there are.
    public var count: Int { challenges.values.reduce(0) { $0 + $1.keys.count } }

    /// Adds a submission; one of the same challenge and key is replaced.
    public mutating func add(_ key: String, challenge: String, _ report: FingerprintReport) {
        change(challenge) { submissions in
            if let place = submissions.places[key] {
                submissions.reports[place] = report
            } else {
                submissions.places[key] = submissions.keys.count
                submissions.keys.append(key)
                submissions.reports.append(report)
            }
        }
    }

    /// What everybody was given says nothing about who copied from whom.
    public mutating func discountStarter(_ report: FingerprintReport, challenge: String) {
        change(challenge) { submissions in
            submissions.discounted.formUnion(report.fingerprints.map(\.hash))
            submissions.starterTokens = max(submissions.starterTokens, report.tokenCount)
        }
    }

    /// Nor does what a published solution has: copies of that are another matter.
    public mutating func discountReference(_ report: FingerprintReport, challenge: String) {
        change(challenge) { $0.discounted.formUnion(report.fingerprints.map(\.hash)) }
    }

    private mutating func change(_ challenge: String, _ body: (inout Submissions) -> Void) {
        if challenges[challenge] == nil { order.append(challenge) }
        body(&challenges[challenge, default: Submissions()])
    }

    /// The pairs at or above the threshold.
    public func report() -> SimilarityReport {
        var report = SimilarityReport(pairs: [], undecided: [], pairCount: 0)
        for challenge in order {
            guard let submissions = challenges[challenge] else { continue }
            let search = PairSearch(submissions, settings)
            report.undecided += search.undecided.map { place, cause in
                UndecidedSubmission(challenge: challenge, key: submissions.keys[place], cause: cause)
            }
            report.pairCount += search.pairCount
            report.pairs += search.pairs.map { pair(of: $0, submissions, search, challenge) }
        }
        report.pairs.sort(by: Self.precedes)
        report.pairs.removeSubrange(min(report.pairs.count, max(0, settings.mostPairs))...)
        return report
    }

    private static func precedes(_ one: SimilarPair, _ other: SimilarPair) -> Bool {
        if one.similarity != other.similarity { return one.similarity > other.similarity }
        if one.sharedCount != other.sharedCount { return one.sharedCount > other.sharedCount }
        return (one.challenge, one.a, one.b) < (other.challenge, other.a, other.b)
    }

    private func pair(
        of found: PairSearch.Found, _ submissions: Submissions, _ search: PairSearch, _ challenge: String
    ) -> SimilarPair {
        let shared = search.shared(found.a, found.b)
        return SimilarPair(
            challenge: challenge, a: submissions.keys[found.a], b: submissions.keys[found.b],
            similarity: found.similarity, containmentOfA: Double(found.count) / Double(search.ownCount(found.a)),
            containmentOfB: Double(found.count) / Double(search.ownCount(found.b)), sharedCount: found.count,
            regions: RegionAligner.align(
                submissions.reports[found.a].fingerprints, submissions.reports[found.b].fingerprints, sharing: shared))
    }
}
