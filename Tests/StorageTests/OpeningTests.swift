import Challenges
import Foundation
import Storage
import Testing

@Suite("Places where no store can be, and stores that are damaged")
struct OpeningTests {
    let fixture = StoreFixture()

    @Test(
        "a place where no store can be is named, with what to do",
        arguments: [
            ("no-such-folder/store.db", Store.Mode.readWriteCreate, StoreError.Kind.missing, "no-such-folder"),
            ("no-such-folder/store.db", .readOnly, .missing, "no such file"),
            ("folder", .readWriteCreate, .notAStore, "is a folder"),
            ("folder", .readOnly, .notAStore, "is a folder"),
            ("empty", .readOnly, .notAStore, "is empty"),
            ("empty/store.db", .readWriteCreate, .missing, "no folder"),
        ])
    func places(name: String, mode: Store.Mode, kind: StoreError.Kind, said: String) throws {
        try fixture.temporary { path in
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent("folder"), withIntermediateDirectories: false)
            try Data().write(to: folder.appendingPathComponent("empty"))
            let place = folder.appendingPathComponent(name).path
            let error = #expect(throws: StoreError.self) { try Store(path: place, mode: mode) }
            #expect(error?.kind == kind)
            #expect(error?.description.hasPrefix("\(place): ") == true)
            #expect(error?.reason.contains(said) == true, "\(error?.reason ?? "")")
        }
    }

    @Test("no name is no place")
    func noName() {
        let error = #expect(throws: StoreError.self) { try Store(path: "", mode: .readWriteCreate) }
        #expect(error?.kind == .missing)
    }

    /// A store with a few judged entries.
    ///
    /// - Returns: its run.
    func filled(_ path: String, body: (Store) throws -> Void = { _ in }) throws -> Int64 {
        let store = try Store(path: path, mode: .readWriteCreate)
        let run = try fixture.prepared(store)
        try store.plan(run.id, entries: (0..<400).map { fixture.entry($0) })
        for one in try store.pending(run.id, limit: 40) {
            try store.record(fixture.judgement(.accepted), for: one.key, in: run.id)
        }
        try body(store)
        try store.close()
        return run.id
    }

    @Test(
        "a damaged store is called so, and reading it changes nothing",
        arguments: ["page", "half", "page, and a log that is none"])
    func damaged(what: String) throws {
        try fixture.temporary { path in
            let run = try filled(path)
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            if what == "half" {
                bytes = bytes.prefix(bytes.count / 8192 * 4096)
            } else {
                for start in stride(from: 4096, to: bytes.count, by: 4096) {
                    let page = bytes[start..<start + 4096]
                    // Pages of the table of entries and of its index by name.
                    guard page.range(of: Data("candidate 3".utf8)) != nil else { continue }
                    bytes.replaceSubrange(start..<start + 4096, with: Data(repeating: 0xa5, count: 4096))
                }
            }
            try bytes.write(to: URL(fileURLWithPath: path))
            if what == "page, and a log that is none" {
                try Data(repeating: 7, count: 5_000).write(to: URL(fileURLWithPath: path + "-wal"))
            }
            for mode in [Store.Mode.readOnly, .readWriteCreate] {
                let error = #expect(throws: StoreError.self) {
                    let store = try Store(path: path, mode: mode)
                    #expect(try store.damage().isEmpty == false)
                    _ = try fixture.entries(store, of: run)
                }
                #expect(error?.kind == .corrupted)
                #expect(error?.reason.contains("is damaged") == true)
                // Opened for writing, a sound header may be written anew.
                guard mode == .readOnly else { continue }
                #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
            }
        }
    }

    /// Makes SQLite unable to make its third file, also for the superuser, who may write in every folder: it does not
    /// follow links.
    func block(_ path: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "-shm", withDestinationPath: "nowhere")
    }

    @Test(
        "where nothing can be made beside it a store is read as it is",
        arguments: ["store.db", "of 100% #1?.db", "file:store.db"])
    func nothingBeside(name: String) throws {
        try fixture.temporary { path in
            let place = URL(fileURLWithPath: path).deletingLastPathComponent().path + "/" + name
            let run = try filled(place)
            for end in ["-wal", "-shm"] {
                #expect(!FileManager.default.fileExists(atPath: place + end))
            }
            try block(place)
            let store = try Store(path: place, mode: .readOnly)
            #expect(try fixture.entries(store, of: run).count == 400)
            #expect(try store.pendingCount(run) == 360)
            #expect(throws: StoreError.self) { try store.begin(fixture.description) }
            let error = #expect(throws: StoreError.self) { try Store(path: place, mode: .readWriteCreate) }
            #expect(error?.kind == .readOnly)
        }
    }

    @Test("a store of which a part is in its log is not read without it")
    func logBeside() throws {
        try fixture.temporary { path in
            let copy = path + ".copy"
            _ = try filled(path) { _ in
                for end in ["", "-wal"] { try FileManager.default.copyItem(atPath: path + end, toPath: copy + end) }
            }
            #expect(try Store(path: copy, mode: .readOnly).runs().count == 1)
            try? FileManager.default.removeItem(atPath: copy + "-shm")
            try block(copy)
            let error = #expect(throws: StoreError.self) { try Store(path: copy, mode: .readOnly) }
            #expect(error?.kind == .readOnly)
            #expect(error?.reason.contains("\(copy)-wal") == true)
        }
    }

    @Test("a folder that may not be written", .enabled(if: geteuid() != 0, "the superuser may write everywhere"))
    func readOnlyFolder() throws {
        try fixture.temporary { path in
            let run = try filled(path)
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            let files = FileManager.default
            try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
            defer { try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
            #expect(try Store(path: path, mode: .readOnly).pendingCount(run) == 360)
            for place in [path, path + ".new"] {
                let error = #expect(throws: StoreError.self) { try Store(path: place, mode: .readWriteCreate) }
                #expect(error?.kind == .readOnly)
            }
        }
    }
}
