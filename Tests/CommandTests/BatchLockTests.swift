import Foundation
import TemporaryFolders
import Testing

/// Stores that another program has locked: nobody waits for ever, and nothing is lost.
@Suite("assay: a store that is locked", .serialized)
struct BatchLockTests {
    private static let writing = "BEGIN EXCLUSIVE"
    /// Keeps readers out, too.
    private static let everything = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE held (x); DROP TABLE held"
    private static let waited =
        "locked by another process for more than 5 seconds; wait for it to finish or stop it, then try again"

    private func finished() async throws -> (folder: TemporaryFolder, store: String) {
        let folder = try TemporaryFolder.ground(candidates: 5)
        let end = try await AssayProgram.run(folder.batch())
        #expect(end.status == 0, "\(end.error)")
        return (folder, "\(folder.path)/s.db")
    }

    /// All of them at the same time, since each waits for seconds.
    private func run(_ commands: [[String]]) async throws -> [(command: [String], end: AssayProgram.End, took: Duration)] {
        try await withThrowingTaskGroup(of: ([String], AssayProgram.End, Duration).self) { group in
            for command in commands {
                group.addTask {
                    let began = ContinuousClock.now
                    return (command, try await AssayProgram.run(command), ContinuousClock.now - began)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test("who writes waits a while and says so; who reads is not kept waiting")
    func writer() async throws {
        let (folder, store) = try await finished()
        let lock = try DatabaseScript.lock(Self.writing, path: store)
        let readers = [["runs"], ["export"], ["diff", "1", "1"], ["replay", "1"]].map { $0 + ["--store", store] }
        for (command, end, took) in try await run(readers) {
            #expect(end.status == 0 && end.error == "" && took < .seconds(5), "\(command): \(end.error)")
        }
        let history = ["run", "two-sum", AssayProgram.accepted, "--store", store]
        for (command, end, took) in try await run([folder.batch(), history]) {
            let isBatch = command[0] == "batch"
            #expect(end.status == (isBatch ? 2 : 0))
            #expect(end.error == (isBatch ? "assay: " : "warning: this is not remembered: ") + "\(store): \(Self.waited)\n")
            #expect(took > .seconds(4.9) && took < .seconds(30), "\(took)")
        }
        try lock.finish()
        let runs = try await AssayProgram.run(["runs", "--store", store])
        #expect(runs.output.split(whereSeparator: \.isNewline).count == 2, "\(runs.output)")
    }

    @Test("a store that is all another's: readers wait a while, too, and say so")
    func owner() async throws {
        let (folder, store) = try await finished()
        let lock = try DatabaseScript.lock(Self.everything, path: store)
        let commands = [["runs"], ["export"], ["diff", "1", "1"], ["replay", "1"], ["similar"], ["progress"]]
            .map { $0 + ["--store", store] }
        for (command, end, took) in try await run(commands + [folder.batch()]) {
            #expect(end.status == 2 && end.output == "", "\(command)")
            #expect(end.error == "assay: \(store): \(Self.waited)\n", "\(command): \(end.error)")
            #expect(took > .seconds(4.9) && took < .seconds(30), "\(command): \(took)")
        }
        try lock.finish()
    }

    @Test("a lock that is let go of in time is waited for")
    func inTime() async throws {
        let (folder, store) = try await finished()
        let lock = try DatabaseScript.lock(Self.writing, path: store)
        try await AssayProgram.onThread {
            let program = try RunningProgram(folder.batch())
            // It has the file open, so that it meets the lock.
            #expect(program.becomesTrue { $0.hasOpen(store) })
            try lock.finish()
            #expect(program.readOutputToEnd().split(whereSeparator: \.isNewline).count == 6)
            #expect(program.wait() == 0)
        }
    }

    @Test("a lock in the middle of a batch: what is judged is kept, and the batch can go on")
    func midway() async throws {
        let folder = try TemporaryFolder.slowGround(candidates: 30, seconds: 0.05)
        let store = "\(folder.path)/s.db"
        // Planned, and a few of them judged.
        let condition = """
            db.execute("SELECT count(*) FROM sqlite_master WHERE name = 'judgement'").fetchone()[0] \
            and db.execute("SELECT count(*) FROM judgement").fetchone()[0] > 2
            """
        async let batch = AssayProgram.run(folder.batch(["--jobs", "1"]))
        let lock = try await AssayProgram.onThread {
            while !FileManager.default.fileExists(atPath: store) { sched_yield() }
            return try DatabaseScript.lock(Self.writing, path: store, when: condition)
        }
        let end = try await batch
        #expect(end.status == 2 && end.output == "")
        let next = "run 1 is not finished; the same command with --resume goes on with it"
        #expect(end.error == "assay: \(store): \(Self.waited); \(next)\n")
        try lock.finish()
        let judged = "print(db.execute('SELECT count(*) FROM judgement').fetchone()[0])"
        let before = Int(try DatabaseScript.run(judged, path: store).trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
        #expect((3..<30).contains(before))
        let rest = try await AssayProgram.run(folder.batch(["--jobs", "1", "--resume"]))
        #expect(rest.status == 0, "\(rest.error)")
        #expect(rest.output.split(whereSeparator: \.isNewline).dropFirst().allSatisfy { $0.contains(",AC,") })
        #expect(rest.output.split(whereSeparator: \.isNewline).count == 31)
    }
}
