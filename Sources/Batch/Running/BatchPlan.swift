public import Challenges
internal import Digests
public import Storage

/// What a batch is going to judge: every submission with the challenge that it is for.
public struct BatchPlan: Sendable {
    private let challengeSet: ChallengeSet
    private let submissions: any Submissions
    private let digests: [String: Digest]
    private let limits: [String: Limits]

    private let samplesPerTask: Int

    /// - Parameters:
    ///   - samplesPerTask: how many of a candidate's samples for one challenge are judged; nil for all.
    ///   - limits: changes the limits of a challenge, where the batch has its own.
    public init(
        set: ChallengeSet, submissions: any Submissions, samplesPerTask: Int? = nil,
        limits: (Limits) -> Limits = { $0 }
    ) {
        self.samplesPerTask = samplesPerTask ?? .max
        challengeSet = set
        self.submissions = submissions
        digests = set.challenges.mapValues { Digest(of: $0) }
        self.limits = set.challenges.mapValues { limits($0.limits) }
    }

    /// The challenges with the limits of this batch, by slug.
    public var challenges: [String: Challenge] {
        challengeSet.challenges.mapValues { challenge in
            var challenge = challenge
            challenge.limits = limits[challenge.slug] ?? challenge.limits
            return challenge
        }
    }

    /// Writes the plan down as the entries of `run`; one that was interrupted is completed.
    ///
    /// - Parameter isCancelled: asked before each entry; the plan is not complete then.
    /// - Throws: ``StoreError``, ``BatchError`` when the submissions cannot be read.
    public func write(to store: Store, run: Int64, isCancelled: () -> Bool = { false }) throws {
        for (slug, challenge) in challenges.sorted(by: { $0.key < $1.key }) {
            guard let digest = digests[slug] else { continue }
            try store.record(challenge, digest: digest)
        }
        let next = try submissions.reader()
        let match = SlugMatch(challengeSet.challenges.keys)
        var samples: [String: Samples] = [:]
        var failure: BatchError?
        var isWhole = false
        try withoutActuallyEscaping(isCancelled) { isCancelled in
            let entries = AnyIterator<PlannedEntry> {
                do throws(BatchError) {
                    while !isCancelled() {
                        guard let found = try next() else {
                            isWhole = true
                            return nil
                        }
                        if let entry = entry(found, match, &samples) { return entry }
                    }
                } catch { failure = error }
                return nil
            }
            // A plan that was not read to its end must not count as complete.
            try store.plan(run, entries: entries, chunk: 50, isWhole: { isWhole })
        }
        if let failure { throw failure }
    }

    private func entry(
        _ found: Result<HandedIn, UnreadableSubmission>, _ match: SlugMatch, _ samples: inout [String: Samples]
    ) -> PlannedEntry? {
        switch found {
        case .failure(let defect):
            let isNamed = !defect.candidate.isEmpty && !defect.challenge.isEmpty
            let sample = isNamed ? samples["\(defect.challenge)\n\(defect.candidate)", default: Samples()].next() : 0
            return PlannedEntry(
                candidate: defect.candidate, challenge: defect.challenge, sample: sample, origin: defect.origin,
                content: .unjudgeable(defect.reason))
        case .success(let handed):
            guard let slug = match[handed.challenge], let digest = digests[slug], let limits = limits[slug],
                let challenge = challengeSet.challenges[slug]
            else {
                return PlannedEntry(
                    candidate: handed.candidate, challenge: handed.challenge, origin: handed.origin,
                    content: .unjudgeable("there is no challenge \(handed.challenge) in this set"))
            }
            let submission = challengeSet.submission(of: handed, slug: slug)
            if challenge.form == .review, !submission.files.isEmpty {
                return PlannedEntry(
                    candidate: handed.candidate, challenge: slug,
                    sample: samples["\(slug)\n\(handed.candidate)", default: Samples()].next(), origin: handed.origin,
                    content: .unjudgeable("has several files; a review is one text"))
            }
            guard samples["\(slug)\n\(handed.candidate)"]?.judged ?? 0 < samplesPerTask else { return nil }
            let sample = samples["\(slug)\n\(handed.candidate)", default: Samples()].next(isJudged: true)
            return PlannedEntry(
                candidate: handed.candidate, challenge: slug, sample: sample, origin: handed.origin,
                content: .judgeable(
                    submission, challenge: digest, limits: limits, cost: Self.cost(challenge, limits)))
        }
    }

    /// What a candidate has handed in for a challenge so far.
    private struct Samples {
        private var found = 0
        /// What cannot be read is no sample that is judged, but has a number all the same.
        private(set) var judged = 0

        mutating func next(isJudged: Bool = false) -> Int {
            defer { found += 1 }
            judged += isJudged ? 1 : 0
            return found
        }
    }

    /// The time that a submission is expected to take at most, which is all that is known before: every case at its limit.
    private static func cost(_ challenge: Challenge, _ limits: Limits) -> Double {
        Double(challenge.cases.count) * Double(limits.cpuMillis)
    }
}
