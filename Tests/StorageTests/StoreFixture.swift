import Challenges
import Digests
import Foundation
import Storage

/// What the tests of the store put into it.
struct StoreFixture {
    let challenge = Digest(of: "two-sum")
    let description = RunDescription(kind: .batch, set: "set", submissions: "handed-in", version: "1.0")

    func entry(_ number: Int, text: String? = nil, cost: Double = 1, slug: String = "two-sum") -> PlannedEntry {
        let source = Array((text ?? "answer = \(number)").utf8)
        return PlannedEntry(
            candidate: "candidate \(number)", challenge: slug,
            content: .judgeable(
                Submission(name: "two-sum.py", source: source), challenge: challenge, limits: Limits(), cost: cost))
    }

    /// A run of a store that knows the challenge.
    func prepared(_ store: Store) throws -> Run {
        let known = Challenge(slug: "two-sum", name: "Two Sum", kind: .function, entryPoint: "two_sum")
        try store.record(known, digest: challenge)
        return try store.begin(description)
    }

    func judgement(_ verdict: Verdict) -> Judgement {
        var result = CaseResult(id: "secret/1", group: .secret, verdict: verdict)
        result.message = "said"
        result.cpuMillis = 2
        result.explanation.call = "f(1)"
        result.explanation.frames = [SourceFrame(line: 1, function: "f", text: "x = 1", highlight: 0..<1)]
        result.blocked = ["socket"]
        return Judgement(
            challenge: "two-sum", submission: "s", cases: [result, result], skipped: 1, isolation: ["seccomp"],
            warnings: [])
    }

    /// Gives `body` the path of a store to make in a folder that is removed afterwards.
    func temporary(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appendingPathComponent("store.db").path)
    }

    /// All entries of a run, in the order of the batch.
    func entries(_ store: Store, of run: Int64, page: Int = 1_000) throws -> [RunEntry] {
        var entries: [RunEntry] = []
        try store.forEachEntry(of: run, page: page) { entries.append($0) }
        return entries
    }
}
