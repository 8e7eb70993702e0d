import Challenges
import Digests
import Dispatch
import Foundation
import Storage
import Synchronization
import Testing

@Suite("A store after kill -9, and many that write at once")
struct InterruptionTests {
    let fixture = StoreFixture()

    /// 18 entries with 12 different submissions, every third of several files.
    var entries: [PlannedEntry] {
        (0..<18).map { number in
            let files = number % 3 == 0 ? ["words.py": "words = \(number % 12)", "a/b.txt": ""] : [:]
            return fixture.entry(number, text: "answer = \(number % 12)", files: files)
        }
    }

    /// What a killed process leaves behind: the file and its log, byte by byte.
    func leftBehind(closingAfter closed: Int) throws -> (file: Data, log: Data) {
        var left = (file: Data(), log: Data())
        try fixture.temporary { path in
            var store = try Store(path: path, mode: .readWriteCreate)
            let run = try fixture.prepared(store)
            try store.plan(run.id, entries: entries, chunk: 4)
            for (number, one) in try store.pending(run.id).enumerated() {
                if number == closed {
                    try store.close()
                    store = try Store(path: path, mode: .readWriteCreate)
                }
                try store.record(fixture.judgement(.wrongAnswer), for: one.key, in: run.id)
            }
            left.file = try Data(contentsOf: URL(fileURLWithPath: path))
            left.log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
            try store.close()
        }
        return left
    }

    /// Opens what is left, looks whether it is whole, and finishes the run.
    ///
    /// - Returns: how many entries were judged.
    func resumed(_ file: Data, _ log: Data) throws -> Int {
        var judged = 0
        try fixture.temporary { path in
            try file.write(to: URL(fileURLWithPath: path))
            try log.write(to: URL(fileURLWithPath: path + "-wal"))
            let store = try Store(path: path, mode: .readWriteCreate)
            #expect(try store.damage() == [])
            let run = try store.unfinishedRun(like: fixture.description) ?? fixture.prepared(store)
            var verdicts: [Digest: Set<RunEntry.State>] = [:]
            for entry in try fixture.entries(store, of: run.id) {
                verdicts[try #require(entry.submission), default: []].insert(entry.state)
                guard case .judged(let id, let verdict) = entry.state else { continue }
                judged += 1
                #expect(verdict == .wrongAnswer)
                let kept = try store.judgement(id)
                #expect(kept.submission == entry.submission)
                #expect(try Digest(of: store.submission(kept.submission)) == kept.submission)
                #expect(kept.score == fixture.judgement(.wrongAnswer).score)
                #expect(kept.remarks == fixture.judgement(.wrongAnswer).remarks)
                #expect(try store.cases(of: id) == fixture.judgement(.wrongAnswer).cases)
            }
            #expect(verdicts.values.allSatisfy { $0.count == 1 }, "equal submissions have one judgement")
            try store.plan(run.id, entries: entries, chunk: 5)
            for one in try store.pending(run.id) {
                try store.record(fixture.judgement(.wrongAnswer), for: one.key, in: run.id)
            }
            try store.finish(run.id)
            #expect(try fixture.entries(store, of: run.id).count == entries.count)
            try store.close()
        }
        return judged
    }

    @Test("a log that is cut anywhere: every judgement is whole or not there", arguments: [1, 2, 3] as [UInt64])
    func cutLog(seed: UInt64) throws {
        let left = try leftBehind(closingAfter: seed == 3 ? 5 : -1)
        var numbers = SeededCuts(state: seed)
        let cuts = [0, 1, 31, 32, 33, left.log.count] + (0..<25).map { _ in numbers.next(upTo: left.log.count) }
        var before = 0
        for cut in cuts.sorted() {
            let judged = try resumed(left.file, left.log.prefix(cut))
            #expect(judged >= before, "seed \(seed), \(cut) of \(left.log.count) bytes")
            before = judged
        }
        #expect(before == entries.count)
    }

    @Test("a byte of the log that is wrong takes what follows it, whole", arguments: [4, 5] as [UInt64])
    func wrongByte(seed: UInt64) throws {
        let left = try leftBehind(closingAfter: 5)
        var numbers = SeededCuts(state: seed)
        for _ in 0..<10 {
            let place = numbers.next(upTo: left.log.count)
            var log = left.log
            log[place] ^= 0x10
            let (judged, whole) = (try resumed(left.file, log), try resumed(left.file, left.log.prefix(place)))
            // A byte behind the checksum's frame says nothing; nothing before the byte is lost.
            #expect(judged >= whole && judged <= entries.count, "seed \(seed), byte \(place)")
        }
    }

    @Test("four that open, plan and record at once make one judgement of each submission")
    func concurrent() throws {
        try fixture.temporary { path in
            let failures = Mutex<[String]>([])
            DispatchQueue.concurrentPerform(iterations: 4) { worker in
                do {
                    let store = try Store(path: path, mode: .readWriteCreate, patience: 60)
                    let own = try fixture.prepared(store)
                    // All record the first run too, each from its own place.
                    try store.plan(own.id, entries: entries, chunk: 3)
                    try store.plan(1, entries: entries, chunk: 3)
                    for run in [own.id, 1] {
                        let pending = try store.pending(run)
                        for number in pending.indices {
                            let one = pending[(number + 3 * worker) % pending.count]
                            try store.record(fixture.judgement(.accepted), for: one.key, in: run)
                        }
                    }
                    try store.finish(own.id)
                } catch { failures.withLock { $0.append("worker \(worker): \(error)") } }
            }
            #expect(failures.withLock { $0 } == [])
            let store = try Store(path: path, mode: .readOnly)
            #expect(try store.damage() == [])
            #expect(try store.runs().count == 4)
            for run in try store.runs() {
                var judgements: [Digest: Set<Int64>] = [:]
                for entry in try fixture.entries(store, of: run.id) {
                    guard case .judged(let id, .accepted) = entry.state else {
                        Issue.record("\(entry) is not judged")
                        continue
                    }
                    judgements[try #require(entry.submission), default: []].insert(id)
                    #expect(try store.cases(of: id).count == 2)
                }
                #expect(judgements.count == 12 && judgements.values.allSatisfy { $0.count == 1 })
            }
        }
    }
}

/// Knuth's linear congruential numbers: the same on every machine.
struct SeededCuts {
    var state: UInt64

    mutating func next(upTo bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
