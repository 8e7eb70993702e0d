import Challenges
import Digests
import Foundation
import Storage

/// What the tests of the store put into it.
struct StoreFixture {
    let challenge = Digest(of: "two-sum")
    let description = RunDescription(kind: .batch, set: "set", submissions: "handed-in", version: "1.0")

    /// - Parameter files: beside the text, which is `solution.py` then.
    func entry(
        _ number: Int, text: String? = nil, cost: Double = 1, slug: String = "two-sum", files: [String: String] = [:]
    ) -> PlannedEntry {
        let source = Array((text ?? "answer = \(number)").utf8)
        var all = files.mapValues { Array($0.utf8) }
        if !files.isEmpty { all["solution.py"] = source }
        return PlannedEntry(
            candidate: "candidate \(number)", challenge: slug,
            content: .judgeable(
                Submission(name: "two-sum.py", source: source, files: all), challenge: challenge, limits: Limits(),
                cost: cost))
    }

    /// A run of a store that knows the challenge.
    func prepared(_ store: Store) throws -> Run {
        let known = Challenge(slug: "two-sum", name: "Two Sum", kind: .function, entryPoint: "two_sum")
        try store.record(known, digest: challenge)
        return try store.begin(description)
    }

    /// - Parameter percent: of its score.
    func judgement(_ verdict: Verdict, percent: Double = 25) -> Judgement {
        var result = CaseResult(id: "secret/1", group: .secret, verdict: verdict)
        result.message = "said"
        result.cpuMillis = 2
        result.explanation.call = "f(1)"
        result.explanation.frames = [SourceFrame(line: 1, function: "f", text: "x = 1", highlight: 0..<1)]
        result.blocked = ["socket"]
        result.penalty = 0.25
        var scored = result
        scored.score = CaseScore(earned: 2.5, points: 7.5)
        scored.explanation.transcript = ["< 1", "> 2"]
        var judgement = Judgement(
            challenge: "two-sum", submission: "s", cases: [result, scored], skipped: 1, isolation: ["seccomp"],
            warnings: [])
        judgement.score = Score(
            points: percent / 10, maximum: 10, acceptPercent: 70, penalty: 0.5,
            parts: [Score.Part(group: "b", earned: 2.5, points: 7.5), Score.Part(group: "a", earned: 0, points: 2.5)])
        judgement.remarks = [Remark(.good, "found: 🐍", detail: "why\nand how"), Remark(.neutral, "", detail: "")]
        return judgement
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
