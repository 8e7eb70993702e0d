import Challenges
import Foundation
@testable import Storage
import Testing

@Suite("The store")
struct StoreTests {
    let challenge = Digest(of: "two-sum")
    let description = RunDescription(kind: .batch, set: "set", submissions: "handed-in", version: "1.0")

    func entry(_ number: Int, text: String? = nil, cost: Double = 1) -> PlannedEntry {
        let source = Array((text ?? "answer = \(number)").utf8)
        return PlannedEntry(
            candidate: "candidate \(number)", challenge: "two-sum",
            content: .source(name: "two-sum.py", source, challenge: challenge, limits: Limits(), cost: cost))
    }

    func prepared(_ store: Store) throws -> Run {
        try store.record(Challenge(slug: "two-sum", name: "Two Sum", kind: .function, entryPoint: "two_sum"), digest: challenge)
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
            challenge: "two-sum", submission: "s", cases: [result, result], skipped: 1, isolation: ["seccomp"], warnings: [])
    }

    func temporary(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appendingPathComponent("store.db").path)
    }

    @Test("equal submissions are judged once and counted many times, the dearest first")
    func shared() throws {
        let store = try Store(inMemory: ())
        let run = try prepared(store)
        let why = PlannedEntry(candidate: "x", challenge: "none", content: .unjudgeable("no such challenge"))
        try store.plan(run.id, entries: [entry(0, text: "a"), entry(1, text: "b", cost: 9), entry(2, text: "a"), why])
        let first = try store.pending(run.id, limit: 1)
        #expect(first.map(\.position) == [1])
        let rest = try store.pending(run.id, after: first.first)
        #expect(rest.map(\.position) == [0])
        #expect(throws: StoreError.self) { try store.finish(run.id) }
        let id = try store.record(judgement(.wrongAnswer), for: try #require(rest.first).key, in: run.id)
        #expect(try store.record(judgement(.accepted), for: try #require(rest.first).key, in: run.id) == id)
        var states: [RunEntry.State] = []
        try store.forEachEntry(of: run.id, page: 2) { states.append($0.state) }
        #expect(
            states == [
                .judged(judgement: id, .wrongAnswer), .pending, .judged(judgement: id, .wrongAnswer),
                .unjudgeable("no such challenge"),
            ])
        #expect(try store.cases(of: id) == judgement(.wrongAnswer).cases)
        let kept = try store.judgement(id)
        #expect(kept.verdict == .wrongAnswer && kept.total == 3 && kept.cpuMillis == 4 && kept.message == "said")
        #expect(try store.source(of: kept.submission) == Array("a".utf8))
    }

    @Test("a plan that was interrupted is completed without doubling; a changed one is refused")
    func interruptedPlan() throws {
        let store = try Store(inMemory: ())
        let run = try prepared(store)
        try store.plan(run.id, entries: (0..<7).map { entry($0) }, chunk: 3)
        let other = try store.begin(description)
        // A longer plan than before stands for one that was killed: what is there is kept, the rest is added.
        try store.plan(other.id, entries: (0..<4).map { entry($0) })
        try store.plan(other.id, entries: (0..<7).map { entry($0) }, chunk: 2)
        #expect(try store.pending(other.id, limit: 100).map(\.position) == Array(0..<7))
        let error = #expect(throws: StoreError.self) { try store.plan(run.id, entries: [entry(5)]) }
        #expect(error?.kind == .changedPlan)
        #expect(try store.unfinishedRun(like: description)?.id == other.id)
    }

    @Test("regressions, fixes, changes, new and removed entries")
    func difference() throws {
        let store = try Store(inMemory: ())
        let before = try prepared(store)
        let after = try store.begin(description)
        let verdicts: [[Verdict]] = [[.accepted, .accepted, .wrongAnswer, .wrongAnswer], [.accepted, .timeLimit, .accepted, .runtimeError]]
        for (run, (list, first)) in zip([before, after], zip(verdicts, [0, 0])) {
            try store.plan(run.id, entries: (first..<4).map { entry($0) } + [entry(run.id == before.id ? 4 : 5)])
            for one in try store.pending(run.id) where one.position < 4 {
                try store.record(judgement(list[one.position]), for: one.key, in: run.id)
            }
        }
        let found = try store.difference(from: before.id, to: after.id)
        #expect(found.same == 1)
        let names = [found.regressions, found.fixes, found.changed, found.new, found.removed].map { $0.map(\.candidate) }
        #expect(names == [["candidate 1"], ["candidate 2"], ["candidate 3"], ["candidate 5"], ["candidate 4"]])
    }

    @Test("files that are no store are refused by name and left as they are", arguments: ["garbage", "other", "newer", "locked"])
    func refused(what: String) throws {
        try temporary { path in
            let expected: StoreError.Kind
            if what == "garbage" {
                try Data(repeating: 65, count: 5_000).write(to: URL(fileURLWithPath: path))
                expected = .notAStore
            } else {
                let store = try Store(path: path, mode: .readWriteCreate)
                if what == "locked" { return try expectLocked(store, path) }
                try store.close()
                var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
                if what == "other" {
                    // The application's id in SQLite's header.
                    bytes.replaceSubrange(68..<72, with: [0, 0, 0, 7])
                    expected = .notAStore
                } else {
                    // A migration that this program does not know, in the table and in its index.
                    while let place = bytes.range(of: Data("1 record".utf8)) {
                        bytes.replaceSubrange(place, with: Data("9 future".utf8))
                    }
                    expected = .newerSchema
                }
                try bytes.write(to: URL(fileURLWithPath: path))
            }
            let before = try Data(contentsOf: URL(fileURLWithPath: path))
            let error = #expect(throws: StoreError.self) { try Store(path: path, mode: .readWriteCreate) }
            #expect(error?.kind == expected)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        }
    }

    func expectLocked(_ store: Store, _ path: String) throws {
        let second = try Store(path: path, mode: .readWriteCreate, patience: 0.05)
        try store.write { _ in
            let error = #expect(throws: StoreError.self) { try second.begin(description) }
            #expect(error?.kind == .locked)
            #expect(error?.description.contains(path) == true)
        }
    }

    @Test("a full disk loses nothing that was recorded; a read-only store refuses to write")
    func full() throws {
        try temporary { path in
            let store = try Store(path: path, mode: .readWriteCreate, patience: 1, pageLimit: 80)
            let run = try prepared(store)
            let error = #expect(throws: StoreError.self) {
                try store.plan(run.id, entries: (0..<9_000).map { entry($0) }, chunk: 50)
            }
            #expect(error?.kind == .full)
            let kept = try store.pending(run.id, limit: 10_000).count
            #expect(kept > 0 && kept % 50 == 0)
            try store.close()
            let reader = try Store(path: path, mode: .readOnly)
            #expect(try reader.pending(run.id, limit: 10_000).count == kept)
            #expect(throws: StoreError.self) { try reader.begin(description) }
        }
    }
}
