/// Finds the pairs of one challenge through an inverted index: for each fingerprint, the submissions that have it.
struct PairSearch {
    struct Found {
        let a: Int
        let b: Int
        let count: Int
        let similarity: Double
    }

    private struct Posting {
        let hash: UInt64
        let place: Int32
    }

    private let settings: SimilaritySettings
    private(set) var undecided: [(place: Int, cause: UndecidedSubmission.Cause)] = []
    /// At most ``SimilaritySettings/mostPairs``, the most similar first.
    private(set) var pairs: [Found] = []
    private(set) var pairCount = 0
    /// By place: the fingerprints that tell something, in order, each once. Empty for the undecided.
    private var own: [[UInt64]]

    init(_ submissions: SimilarityIndex.Submissions, _ settings: SimilaritySettings) {
        self.settings = settings
        own = submissions.reports.map { report in
            Array(Set(report.fingerprints.lazy.map(\.hash)).subtracting(submissions.discounted)).sorted()
        }
        dropCommon()
        for (place, report) in submissions.reports.enumerated() {
            guard let cause = cause(report, submissions.starterTokens, own[place].count) else { continue }
            undecided.append((place, cause))
            own[place] = []
        }
        search()
    }

    func ownCount(_ place: Int) -> Int { own[place].count }

    /// The fingerprints that both have.
    func shared(_ a: Int, _ b: Int) -> Set<UInt64> { Set(own[a]).intersection(own[b]) }

    private func cause(_ report: FingerprintReport, _ starter: Int, _ left: Int) -> UndecidedSubmission.Cause? {
        if let message = report.syntaxError { return .syntaxError(message) }
        let tokens = max(0, report.tokenCount - starter)
        if tokens < settings.leastTokens { return .tooShort(tokens: tokens) }
        return left < max(1, settings.leastFingerprints) ? .nothingOfItsOwn(fingerprints: left) : nil
    }

    /// Sorted by fingerprint: all submissions that have it lie together.
    private func postings() -> [Posting] {
        var postings: [Posting] = []
        postings.reserveCapacity(own.reduce(0) { $0 + $1.count })
        for (place, hashes) in own.enumerated() {
            for hash in hashes { postings.append(Posting(hash: hash, place: Int32(place))) }
        }
        postings.sort { ($0.hash, $0.place) < ($1.hash, $1.place) }
        return postings
    }

    /// Calls `body` with each stretch of postings of one fingerprint.
    private static func runs(_ postings: [Posting], _ body: (Range<Int>) -> Void) {
        var start = 0
        while start < postings.count {
            var end = start + 1
            while end < postings.count, postings[end].hash == postings[start].hash { end += 1 }
            body(start..<end)
            start = end
        }
    }

    /// Leaves out what many have.
    private mutating func dropCommon() {
        let limit = settings.commonLimit(of: own.count)
        let postings = postings()
        var common: Set<UInt64> = []
        Self.runs(postings) { if $0.count > limit { common.insert(postings[$0.lowerBound].hash) } }
        guard !common.isEmpty else { return }
        for place in own.indices { own[place].removeAll { common.contains($0) } }
    }

    private mutating func search() {
        let postings = postings()
        // For each submission, where its fingerprints' other owners lie: those that come after it.
        var later: [[Range<Int32>]] = Array(repeating: [], count: own.count)
        Self.runs(postings) { run in
            for index in run.dropLast() {
                later[Int(postings[index].place)].append(Int32(index + 1)..<Int32(run.upperBound))
            }
        }
        var counts: [Int32] = Array(repeating: 0, count: own.count)
        var touched: [Int32] = []
        for a in own.indices where !later[a].isEmpty {
            for range in later[a] {
                for index in range {
                    let b = postings[Int(index)].place
                    if counts[Int(b)] == 0 { touched.append(b) }
                    counts[Int(b)] += 1
                }
            }
            for b in touched {
                consider(a, Int(b), Int(counts[Int(b)]))
                counts[Int(b)] = 0
            }
            touched.removeAll(keepingCapacity: true)
        }
        trim()
    }

    private mutating func consider(_ a: Int, _ b: Int, _ count: Int) {
        let similarity = 2 * Double(count) / Double(own[a].count + own[b].count)
        guard similarity >= settings.threshold, count >= settings.leastFingerprints else { return }
        pairCount += 1
        pairs.append(Found(a: a, b: b, count: count, similarity: similarity))
        if pairs.count > 2 * max(1000, settings.mostPairs) { trim() }
    }

    private mutating func trim() {
        pairs.sort { ($1.similarity, $1.count, $0.a, $0.b) < ($0.similarity, $0.count, $1.a, $1.b) }
        pairs.removeSubrange(min(pairs.count, max(0, settings.mostPairs))...)
    }
}
