import Challenges
import Digests
import Foundation
import Storage
import Testing

@Suite("Plans and what is pending")
struct PlanningTests {
    let fixture = StoreFixture()

    @Test(
        "a complete plan may be given again and takes nothing more, whatever the chunks",
        arguments: [(3, 1), (3, 2), (3, 3), (3, 100), (0, 1), (7, 7)])
    func complete(count: Int, chunk: Int) throws {
        let store = try Store(inMemory: ())
        let run = try fixture.prepared(store)
        let entries = (0..<count).map { fixture.entry($0) }
        try store.plan(run.id, entries: entries, chunk: chunk)
        let planned = try store.run(run.id).planned
        #expect(planned != nil)
        try store.plan(run.id, entries: entries, chunk: chunk)
        for more in 1...3 {
            let longer = entries + (count..<count + more).map { fixture.entry($0) }
            for isWhole in [true, false] {
                let error = #expect(throws: StoreError.self) {
                    try store.plan(run.id, entries: longer, chunk: chunk, isWhole: { isWhole })
                }
                #expect(error?.kind == .changedPlan)
                #expect(error?.reason.contains("it had \(count) entries") == true)
            }
        }
        #expect(try fixture.entries(store, of: run.id).map(\.candidate) == entries.map(\.candidate))
        // What the refused entries would have brought is not there either.
        #expect(throws: StoreError.self) { try store.submission(Digest(of: "answer = \(count)")) }
        #expect(try store.run(run.id).planned == planned)
    }

    @Test("an entry that is planned after its twin was found unjudgeable says the same")
    func lateTwin() throws {
        let store = try Store(inMemory: ())
        let run = try fixture.prepared(store)
        let entries = [fixture.entry(0, text: "a"), fixture.entry(1, text: "a")]
        try store.plan(run.id, entries: [entries[0]], isWhole: { false })
        let key = try #require(try store.pending(run.id).first).key
        try store.recordUnjudgeable(key, in: run.id, reason: "no interpreter")
        try store.plan(run.id, entries: entries)
        let states = try fixture.entries(store, of: run.id).map(\.state)
        #expect(states == [.unjudgeable("no interpreter"), .unjudgeable("no interpreter")])
        try store.finish(run.id)
    }

    @Test(
        "both ends of what is pending meet exactly, with ties in cost too",
        arguments: [
            [1.0], [2, 2], [1, 2, 3, 4, 5], [5, 1, 5, 1, 5, 1, 5], [0, 0, 0, 0, 0, 0], [.infinity, -1, 0, 1e300],
        ])
    func bothEnds(costs: [Double]) throws {
        let store = try Store(inMemory: ())
        let run = try fixture.prepared(store)
        try store.plan(run.id, entries: costs.enumerated().map { fixture.entry($0.offset, cost: $0.element) })
        let expected = costs.indices.sorted { (-costs[$0], $0) < (-costs[$1], $1) }
        #expect(try store.pendingCount(run.id) == costs.count)
        for limit in 1...costs.count + 1 {
            var (front, back): ([PendingJudgement], [PendingJudgement]) = ([], [])
            while front.count < costs.count {
                front += try store.pending(run.id, after: front.last, limit: limit)
                back += try store.pendingFromEnd(run.id, before: back.last, limit: limit)
            }
            #expect(front.map(\.position) == expected)
            #expect(back.map(\.position) == expected.reversed())
            #expect(try store.pending(run.id, after: front.last, limit: limit).isEmpty)
            #expect(try store.pendingFromEnd(run.id, before: back.last, limit: limit).isEmpty)
        }
        // Taken in turns from both ends and judged at once, each is given out exactly once.
        var given: [Int] = []
        var (front, back): (PendingJudgement?, PendingJudgement?)
        while try store.pendingCount(run.id) > 0 {
            let isFront = given.count.isMultiple(of: 2)
            let next = try isFront
                ? store.pending(run.id, after: front, limit: 1) : store.pendingFromEnd(run.id, before: back, limit: 1)
            let one = try #require(next.first)
            if isFront { front = one } else { back = one }
            given.append(one.position)
            try store.record(fixture.judgement(.accepted), for: one.key, in: run.id)
        }
        #expect(given.sorted() == Array(costs.indices))
        try store.finish(run.id)
    }

    @Test("entries by challenge, then candidate, in pages of any size", arguments: [1, 2, 3, 5, 100])
    func byChallenge(page: Int) throws {
        let store = try Store(inMemory: ())
        let run = try fixture.prepared(store)
        let names = [("b", 2), ("a", 3), ("b", 1), ("a", 3), ("c", 0), ("a", 1), ("", 5), ("b", 2)]
        try store.plan(run.id, entries: names.map { fixture.entry($0.1, slug: $0.0) })
        var found: [RunEntry] = []
        try store.forEachEntryByChallenge(of: run.id, page: page) { entry in
            // The store is free meanwhile.
            _ = try store.pendingCount(run.id)
            found.append(entry)
        }
        #expect(found.map(\.position) == [6, 5, 1, 3, 2, 0, 7, 4])
        let candidates = try store.candidates(of: run.id)
        #expect(candidates == ["candidate 0", "candidate 1", "candidate 2", "candidate 3", "candidate 5"])
        #expect(try store.slugs(of: run.id) == ["", "a", "b", "c"])
        #expect(try store.candidates(of: 99).isEmpty)
        #expect(throws: StoreError.self) { try store.forEachEntryByChallenge(of: 99) { _ in } }
    }

    @Test("50,000 entries are planned, shared and given out")
    func many() throws {
        try fixture.temporary { path in
            let store = try Store(path: path, mode: .readWriteCreate)
            let run = try fixture.prepared(store)
            let (count, different) = (50_000, 20_000)
            let entries = (0..<count).lazy.map {
                fixture.entry($0, text: "answer = \($0 % different)", cost: Double($0 % 7))
            }
            try store.plan(run.id, entries: entries)
            #expect(try store.pendingCount(run.id) == different)
            var last: PendingJudgement?
            var seen = Set<Digest>()
            while true {
                let next = try store.pending(run.id, after: last, limit: 1_000)
                for one in next {
                    #expect(last.map { $0.cost >= one.cost } ?? true)
                    last = one
                    seen.insert(one.key.submission)
                }
                if next.isEmpty { break }
            }
            #expect(seen.count == different)
            try store.close()
        }
    }
}
