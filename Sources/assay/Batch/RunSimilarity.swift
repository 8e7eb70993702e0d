internal import Batch
internal import Challenges
internal import Digests
internal import Foundation
internal import Judging
internal import Similarity
internal import Storage
internal import WorkerProtocol

/// Compares the submissions of a run with each other, challenge by challenge.
///
/// All Python files of a submission are compared together, however they are divided.
/// What the starter has, or an accepted solution of the author's, is nobody's own and does not count.
struct RunSimilarity {
    private let store: Store
    private let worker: ReadingWorker
    private let settings: SimilaritySettings

    init(_ store: Store, _ workers: WorkerSettings, _ settings: SimilaritySettings) {
        self.store = store
        worker = ReadingWorker(settings: workers)
        self.settings = settings
    }

    /// - Parameter challenges: where their packages are at hand, what they hand out is discounted.
    /// - Returns: the report, and for each challenge and key whose source it is.
    func report(
        of run: Int64, challenges: [String: Challenge]
    ) throws -> (report: SimilarityReport, sources: [String: [String: Digest]]) {
        var sources: [String: [String: Digest]] = [:]
        var index = SimilarityIndex(settings: settings)
        var discounted: Set<String> = []
        var known: [Digest: FingerprintReport] = [:]
        try store.forEachEntryByChallenge(of: run) { entry in
            guard let digest = entry.submission, case .judged = entry.state else { return }
            if discounted.insert(entry.challenge).inserted {
                known = [:]
                if let challenge = challenges[entry.challenge] { try discount(challenge, &index) }
            }
            let fingerprints = try known[digest] ?? fingerprint(JoinedSource(try store.submission(digest)).source)
            known[digest] = fingerprints
            index.add(Self.key(entry), challenge: entry.challenge, fingerprints)
            sources[entry.challenge, default: [:]][Self.key(entry)] = digest
        }
        return (index.report(), sources)
    }

    /// `ann`, or `ann #2` for her second sample.
    static func key(_ entry: RunEntry) -> String {
        entry.sample > 0 ? "\(entry.candidate) #\(entry.sample + 1)" : entry.candidate
    }

    private func discount(_ challenge: Challenge, _ index: inout SimilarityIndex) throws {
        guard !challenge.folder.isEmpty else { return }
        for name in ["starter.py", "starter"] {
            guard let starter = Self.source(at: "\(challenge.folder)/attachments/\(name)") else { continue }
            index.discountStarter(try fingerprint(starter), challenge: challenge.slug)
            break
        }
        let accepted = "\(challenge.folder)/submissions/accepted"
        for name in ((try? FileManager.default.contentsOfDirectory(atPath: accepted)) ?? []).sorted() {
            guard let source = Self.source(at: "\(accepted)/\(name)") else { continue }
            index.discountReference(try fingerprint(source), challenge: challenge.slug)
        }
    }

    /// Of a Python file or a folder of them; nil for anything else.
    private static func source(at path: String) -> [UInt8]? {
        if path.hasSuffix(".py") { return FileBytes.read(path) }
        return (try? Submission(folder: path)).map { JoinedSource($0).source }
    }

    private func fingerprint(_ source: [UInt8]) throws -> FingerprintReport {
        let answer: [UInt8]
        do throws(WorkerError) { answer = try worker.ask(.fingerprint, source) } catch {
            guard error.code == .workerFailed || error.code == .workerDied else { throw error }
            return FingerprintReport(fingerprints: [], tokenCount: 0, syntaxError: error.reason)
        }
        return try FingerprintReport(decoding: answer)
    }
}
