import Challenges
import Digests
import Foundation
@testable import Storage
import Testing

@Suite("The store")
struct StoreTests {
    let fixture = StoreFixture()

    @Test("equal submissions are judged once and counted many times, the dearest first")
    func shared() throws {
        let store = try Store(inMemory: ())
        let run = try fixture.prepared(store)
        let why = PlannedEntry(candidate: "x", challenge: "none", content: .unjudgeable("no such challenge"))
        let sources = [("a", 1.0), ("b", 9), ("a", 1)].enumerated()
        let entries = sources.map { fixture.entry($0.offset, text: $0.element.0, cost: $0.element.1) }
        try store.plan(run.id, entries: entries + [why])
        let first = try store.pending(run.id, limit: 1)
        #expect(first.map(\.position) == [1])
        let rest = try store.pending(run.id, after: first.first)
        #expect(rest.map(\.position) == [0])
        #expect(throws: StoreError.self) { try store.finish(run.id) }
        let id = try store.record(fixture.judgement(.wrongAnswer), for: try #require(rest.first).key, in: run.id)
        #expect(try store.record(fixture.judgement(.accepted), for: try #require(rest.first).key, in: run.id) == id)
        var states: [RunEntry.State] = []
        try store.forEachEntry(of: run.id, page: 2) { states.append($0.state) }
        #expect(
            states == [
                .judged(judgement: id, .wrongAnswer), .pending, .judged(judgement: id, .wrongAnswer),
                .unjudgeable("no such challenge"),
            ])
        #expect(try store.cases(of: id) == fixture.judgement(.wrongAnswer).cases)
        let kept = try store.judgement(id)
        #expect(kept.verdict == .wrongAnswer && kept.total == 3 && kept.cpuMillis == 4 && kept.message == "said")
        #expect(try store.submission(kept.submission).source == Array("a".utf8))
        #expect(kept.score == fixture.judgement(.wrongAnswer).score && kept.score?.parts.count == 2)
        #expect(kept.remarks == fixture.judgement(.wrongAnswer).remarks)
        // Of the two entries that share it; the third has none.
        #expect(try store.meanScore(of: run.id) == 25)
        #expect(try store.meanScore(of: 99) == nil)
    }

    @Test(
        "submissions of several files come back whole, and are shared when all of it is equal",
        arguments: [
            ([:], [:], true), (["a.py": "1"], ["a.py": "1"], true), (["a.py": "1"], [:], false),
            (["a.py": "1"], ["a.py": "2"], false), (["a.py": "1"], ["b.py": "1"], false),
            (["a.py": "", "b/c.txt": "\u{0}\n"], ["b/c.txt": "\u{0}\n", "a.py": ""], true),
        ] as [([String: String], [String: String], Bool)])
    func severalFiles(_ first: [String: String], _ second: [String: String], _ isShared: Bool) throws {
        let store = try Store(inMemory: ())
        let run = try fixture.prepared(store)
        let entries = [fixture.entry(0, text: "x", files: first), fixture.entry(1, text: "x", files: second)]
        // Given twice, as after an interruption.
        for _ in 0..<2 { try store.plan(run.id, entries: entries) }
        let pending = try store.pending(run.id)
        #expect(pending.count == (isShared ? 1 : 2))
        for (entry, one) in zip(entries, pending) {
            guard case .judgeable(let submission, _, _, _) = entry.content else { continue }
            #expect(one.submission == submission)
            #expect(try store.submission(one.key.submission) == submission)
            #expect(one.key.submission == Digest(of: submission))
        }
        #expect(try store.damage() == [])
    }

    @Test("a plan that was interrupted is completed without doubling; a changed one is refused")
    func interruptedPlan() throws {
        let store = try Store(inMemory: ())
        let run = try fixture.prepared(store)
        try store.plan(run.id, entries: (0..<7).map { fixture.entry($0) }, chunk: 3)
        let other = try store.begin(fixture.description)
        // What is there is kept, the rest is added.
        try store.plan(other.id, entries: (0..<4).map { fixture.entry($0) }, isWhole: { false })
        #expect(try !store.isPlanned(other.id))
        try store.plan(other.id, entries: (0..<7).map { fixture.entry($0) }, chunk: 2)
        #expect(try store.pending(other.id, limit: 100).map(\.position) == Array(0..<7))
        let error = #expect(throws: StoreError.self) { try store.plan(run.id, entries: [fixture.entry(5)]) }
        #expect(error?.kind == .changedPlan)
        #expect(throws: StoreError.self) { try store.plan(99, entries: []) }
        #expect(try store.unfinishedRun(like: fixture.description)?.id == other.id)
    }

    @Test("regressions, fixes, changes, new and removed entries")
    func difference() throws {
        let store = try Store(inMemory: ())
        let before = try fixture.prepared(store)
        let after = try store.begin(fixture.description)
        let verdicts: [[Verdict]] = [
            [.accepted, .accepted, .wrongAnswer, .wrongAnswer], [.accepted, .timeLimit, .accepted, .runtimeError],
        ]
        for (run, list) in zip([before, after], verdicts) {
            let numbers = [0, 1, 2, 3, run.id == before.id ? 4 : 5]
            try store.plan(run.id, entries: numbers.map { fixture.entry($0) })
            for one in try store.pending(run.id) where one.position < 4 {
                try store.record(fixture.judgement(list[one.position]), for: one.key, in: run.id)
            }
        }
        let found = try store.difference(from: before.id, to: after.id)
        #expect(found.same == 1)
        let lists = [found.regressions, found.fixes, found.changed, found.new, found.removed]
        let names = lists.map { $0.map(\.candidate) }
        #expect(names == [["candidate 1"], ["candidate 2"], ["candidate 3"], ["candidate 5"], ["candidate 4"]])
    }

    /// What a run said of the one candidate: a verdict, and percent of a score where there is one.
    struct Side: Sendable {
        let verdict: Verdict
        let percent: Double?

        init(_ verdict: Verdict, _ percent: Double? = nil) {
            self.verdict = verdict
            self.percent = percent
        }
    }

    @Test(
        "a fall in score is a regression; where only one run has a score, the verdicts tell",
        arguments: [
            (Side(.accepted, 100), Side(.accepted, 75), "regression"), (Side(.accepted, 75), Side(.accepted, 100), "changed"),
            (Side(.accepted, 75), Side(.accepted, 75), "same"), (Side(.accepted, 75), Side(.accepted, 75 + 1e-9), "same"),
            (Side(.wrongAnswer, 60), Side(.wrongAnswer, 20), "regression"),
            (Side(.wrongAnswer, 60), Side(.timeLimit, 20), "regression"),
            (Side(.wrongAnswer, 60), Side(.timeLimit, 60), "changed"),
            (Side(.wrongAnswer, 20), Side(.wrongAnswer, 60), "changed"),
            (Side(.wrongAnswer, 60), Side(.accepted, 90), "fixed"), (Side(.accepted, 90), Side(.wrongAnswer, 95), "regression"),
            (Side(.accepted), Side(.accepted, 75), "same"), (Side(.wrongAnswer, 60), Side(.wrongAnswer), "same"),
            (Side(.accepted, 100), Side(.wrongAnswer), "regression"),
        ])
    func scoreDifference(_ before: Side, _ after: Side, _ expected: String) throws {
        let store = try Store(inMemory: ())
        let runs = [try fixture.prepared(store), try store.begin(fixture.description)]
        for (run, side) in zip(runs, [before, after]) {
            try store.plan(run.id, entries: [fixture.entry(0)])
            var judgement = fixture.judgement(side.verdict, percent: side.percent ?? 0)
            if side.percent == nil { judgement.score = nil }
            try store.record(judgement, for: try #require(store.pending(run.id).first).key, in: run.id)
        }
        let found = try store.difference(from: runs[0].id, to: runs[1].id)
        let lists = [
            ("regression", found.regressions.count), ("fixed", found.fixes.count), ("changed", found.changed.count),
            ("same", found.same), ("new", found.new.count), ("removed", found.removed.count),
        ]
        #expect(lists.filter { $0.1 > 0 }.map(\.0) == [expected])
        let row = (found.regressions + found.fixes + found.changed).first
        if let row { #expect([row.percentBefore, row.percentAfter] == [before.percent, after.percent]) }
    }

    @Test(
        "files that are no store are refused by name and left as they are",
        arguments: ["garbage", "other", "newer", "locked"])
    func refused(what: String) throws {
        try fixture.temporary { path in
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
            let error = #expect(throws: StoreError.self) { try second.begin(fixture.description) }
            #expect(error?.kind == .locked)
            #expect(error?.description.contains(path) == true)
        }
    }

    @Test("a full disk loses nothing that was recorded; a read-only store refuses to write")
    func full() throws {
        try fixture.temporary { path in
            let store = try Store(path: path, mode: .readWriteCreate, patience: 1, pageLimit: 80)
            let run = try fixture.prepared(store)
            let error = #expect(throws: StoreError.self) {
                try store.plan(run.id, entries: (0..<9_000).map { fixture.entry($0) }, chunk: 50)
            }
            #expect(error?.kind == .full)
            let kept = try store.pending(run.id, limit: 10_000).count
            #expect(kept > 0 && kept % 50 == 0)
            try store.close()
            let reader = try Store(path: path, mode: .readOnly)
            #expect(try reader.pending(run.id, limit: 10_000).count == kept)
            #expect(throws: StoreError.self) { try reader.begin(fixture.description) }
        }
    }
}
