import Challenges
import Digests
import Foundation
import Storage
import Testing

@Suite("Findings and practice in the store")
struct RecordTests {
    let fixture = StoreFixture()
    let day = Date(timeIntervalSince1970: 1_700_000_000)

    func finding(_ line: Int) -> StoredFinding {
        StoredFinding(
            rule: "use-enumerate", code: "AS101", line: line, column: 5, message: "say “enumerate” 🐍", level: "warning",
            file: line == 1 ? "" : "words/a.py")
    }

    @Test("findings come back in their order; a later review replaces an earlier one")
    func findings() throws {
        let store = try Store(inMemory: ())
        let run = try fixture.prepared(store)
        try store.plan(run.id, entries: [fixture.entry(0, text: "a"), fixture.entry(1, text: "b")])
        let (submission, other) = (Digest(of: "a"), Digest(of: "b"))
        #expect(try store.findings(of: submission) == nil)
        let lists = [[finding(9), finding(1), finding(9)], [finding(3)], []]
        try store.record([finding(7)], of: other, version: "1.0")
        for list in lists {
            try store.record(list, of: submission, version: "1.0", at: day)
            #expect(try store.findings(of: submission) == list)
        }
        #expect(try store.findings(of: other) == [finding(7)])
        let error = #expect(throws: StoreError.self) {
            try store.record([finding(1)], of: Digest(of: "nobody's"), version: "1.0")
        }
        #expect(error?.kind == .unknown)
        #expect(try store.damage() == [])
    }

    func attempt(_ challenge: String, _ verdict: Verdict, days: Double) -> Attempt {
        Attempt(
            challenge: challenge, date: day + days * 86_400, verdict: verdict, seconds: 61.5, passed: 3,
            total: verdict == .accepted ? 3 : 8)
    }

    @Test("attempts, the earliest first, and when each challenge was first solved")
    func attempts() throws {
        try fixture.temporary { path in
            let store = try Store(path: path, mode: .readWriteCreate)
            let all = [
                attempt("sum", .accepted, days: 3), attempt("sum", .timeLimit, days: 1),
                attempt("sum", .accepted, days: 2), attempt("sort", .wrongAnswer, days: 4),
            ]
            for one in all { try store.record(one) }
            try store.close()
            let reader = try Store(path: path, mode: .readOnly)
            #expect(try reader.attempts(at: "sum") == [all[1], all[2], all[0]])
            #expect(try reader.attempts(at: "sort") == [all[3]])
            #expect(try reader.attempts(at: "none").isEmpty)
            #expect(try reader.solved() == ["sum": all[2].date])
        }
    }

    @Test("hints are remembered once, each")
    func hints() throws {
        let store = try Store(inMemory: ())
        for number in [2, 1, 2] { try store.recordHint(number, of: "sum", at: day) }
        try store.recordHint(1, of: "sort")
        #expect(try store.hints(of: "sum") == [1, 2])
        #expect(try store.hints(of: "sort") == [1])
        #expect(try store.hints(of: "none").isEmpty)
    }

    @Test("all of somebody's practice at once, the earliest first")
    func history() throws {
        let store = try Store(inMemory: ())
        let events = PracticeEvent.Kind.allCases.enumerated().map { place, kind in
            PracticeEvent(challenge: place % 2 == 0 ? "sum" : "sort", date: day + Double(place), kind: kind)
        }
        for event in events.reversed() { try store.record(event) }
        #expect(try store.practiceEvents() == events)
        let all = [attempt("sum", .accepted, days: 3), attempt("sort", .timeLimit, days: 1)]
        for one in all { try store.record(one) }
        #expect(try store.attempts() == all.reversed())
        for (number, days) in [(2, 5.0), (1, 4)] { try store.recordHint(number, of: "sum", at: day + days) }
        #expect(try store.hintReadings().map(\.number) == [1, 2])
        #expect(try store.hintReadings().first == HintReading(challenge: "sum", number: 1, date: day + 4))
        let met = [Encounter(rule: "b", date: day, kind: .avoided), Encounter(rule: "a", date: day + 1, kind: .seen)]
        try store.record(met.reversed())
        #expect(try store.encounters() == met)
    }

    @Test("encounters with a rule, the earliest first")
    func encounters() throws {
        let store = try Store(inMemory: ())
        let all = [(2.0, Encounter.Kind.seen), (1, .avoided), (2, .avoided)].map {
            Encounter(rule: "use-enumerate", date: day + $0.0, kind: $0.1)
        }
        try store.record(all + [Encounter(rule: "other", date: day, kind: .seen)])
        #expect(try store.encounters(with: "use-enumerate") == [all[1], all[0], all[2]])
        #expect(try store.encounters(with: "none").isEmpty)
    }
}
