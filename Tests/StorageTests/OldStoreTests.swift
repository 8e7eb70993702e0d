import Challenges
import Digests
import Foundation
import GRDB
@testable import Storage
import Testing

/// A store as an earlier Assay left it: `Fixtures/store-N.sql` is the dump of one that was written with N migrations. Its
/// first run is finished and reviewed, its second was killed with one of three entries judged.
@Suite("stores of earlier versions")
struct OldStoreTests {
    let fixture = StoreFixture()

    /// Gives `body` the path of the store that a dump was made of.
    private func old(_ name: String, _ body: (String) throws -> Void) throws {
        let dump = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
        let text = try String(contentsOf: dump, encoding: .utf8)
        try fixture.temporary { path in
            var configuration = Configuration()
            // Tables stand in the order of their names.
            configuration.foreignKeysEnabled = false
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { try $0.execute(sql: text) }
            try queue.close()
            try body(path)
        }
    }

    @Test("is refused for reading, brought up to date by opening it for writing, and reads as before", arguments: ["store-2.sql"])
    func migrated(name: String) throws {
        try old(name) { path in
            let before = try Data(contentsOf: URL(fileURLWithPath: path))
            let error = #expect(throws: StoreError.self) { try Store(path: path, mode: .readOnly) }
            #expect(error?.kind == .olderSchema)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
            try Store(path: path, mode: .readWriteCreate).close()
            let store = try Store(path: path, mode: .readOnly)
            #expect(try store.damage() == [])
            #expect(try store.runs().map(\.id) == [2, 1])
            let entries = try fixture.entries(store, of: 1)
            #expect(entries.map(\.candidate) == ["ann", "bob", "cat", "cat"])
            #expect(entries.map(\.state) == [
                .judged(judgement: 1, .accepted), .judged(judgement: 3, .accepted), .judged(judgement: 2, .wrongAnswer),
                .unjudgeable("there is no challenge other in this set"),
            ])
            let judgement = try store.judgement(2)
            #expect(judgement.message == "expected 2, got 1 (one too few)" && judgement.total == 2)
            #expect(judgement.score == nil && judgement.remarks == [])
            let cases = try store.cases(of: 2)
            #expect(cases.map(\.explanation.call) == ["f(1)", "f(-1)"])
            #expect(cases.allSatisfy { $0.score == nil && $0.penalty == 0 })
            let submission = try store.submission(judgement.submission)
            #expect(submission.name == "fixture.py" && submission.files.isEmpty)
            #expect(Digest(of: submission) == judgement.submission)
            let findings = try #require(try store.findings(of: judgement.submission))
            #expect(findings.map(\.rule) == ["missing-annotations"] && findings.map(\.file) == [""])
            #expect(try store.similarities(in: 1).map(\.score) == [1])
            #expect(try store.meanScore(of: 1) == nil)
            let difference = try store.difference(from: 1, to: 2)
            #expect(difference.regressions.map(\.candidate) == ["ann", "bob"])
            #expect(difference.regressions.allSatisfy { $0.percentBefore == nil && $0.percentAfter == nil })
        }
    }

    @Test("a run that an earlier version was killed in is finished by this one", arguments: ["store-2.sql"])
    func resumed(name: String) throws {
        try old(name) { path in
            let store = try Store(path: path, mode: .readWriteCreate)
            let run = try #require(try store.unfinishedRun(like: store.run(2).description))
            #expect(run.id == 2)
            let pending = try store.pending(run.id)
            #expect(pending.map { String(decoding: $0.submission.source, as: UTF8.self).suffix(4) } == ["bob\n", "cat\n"])
            for one in pending { try store.record(fixture.judgement(.timeLimit), for: one.key, in: run.id) }
            try store.finish(run.id)
            let scores = try fixture.entries(store, of: run.id).map { entry in
                guard case .judged(let id, .timeLimit) = entry.state else { return -1.0 }
                return try store.judgement(id).score?.percent ?? 0
            }
            #expect(scores == [0, 25, 25])
            #expect(try store.damage() == [])
            try store.close()
        }
    }

    @Test("a migration is never changed once it is released: the tables are those of the dump", arguments: ["store-2.sql"])
    func sameTables(name: String) throws {
        func tables(_ database: Database) throws -> [String] {
            try String.fetchAll(
                database,
                sql: """
                    SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
                    AND name <> 'grdb_migrations' ORDER BY name
                    """)
        }
        try old(name) { path in
            let released = try DatabaseQueue(path: path)
            let migrations = try released.read { try String.fetchAll($0, sql: "SELECT identifier FROM grdb_migrations") }
            let now = try DatabaseQueue()
            try Schema.migrator.migrate(now, upTo: try #require(migrations.sorted().last))
            #expect(try now.read(tables) == released.read(tables))
        }
    }
}
