import Foundation
import TemporaryFolders
import Testing

/// Stores that cannot be used, and what every command says of them.
@Suite("assay: stores under bad conditions", .serialized)
struct BatchStoreTests {
    /// What stands where the store should be.
    enum Place: String, CaseIterable, Sendable {
        case text, otherProgram, laterVersion, half, headerOnly, pipe, device, folder

        /// What is said of it.
        var reason: String {
            switch self {
            case .text: "is no SQLite database; name another file for the store"
            case .otherProgram: "is a database of another program; name another file for the store"
            case .laterVersion: "was written by a later version of Assay; use that version, or name another store"
            case .half, .headerOnly: "is damaged"
            case .pipe, .device: "is a pipe or a device; name a file for the store"
            case .folder: "is a folder; name a file for the store"
            }
        }

        /// - Parameter whole: a store with a finished run.
        func make(_ path: String, whole: String) throws {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: whole))
            let place = URL(fileURLWithPath: path)
            switch self {
            case .text: try Data(String(repeating: "no database, though long enough to be one. ", count: 9).utf8).write(to: place)
            case .otherProgram:
                try DatabaseScript.run("db.executescript('CREATE TABLE note (text); INSERT INTO note VALUES (1)')", path: path)
            case .laterVersion:
                try bytes.write(to: place)
                try DatabaseScript.run("db.execute(\"INSERT INTO grdb_migrations VALUES ('later')\")", path: path)
            case .half: try bytes.prefix(bytes.count / 8192 * 4096).write(to: place)
            case .headerOnly: try bytes.prefix(100).write(to: place)
            case .pipe: #expect(mkfifo(path, 0o644) == 0)
            case .device: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/null")
            case .folder: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            }
        }
    }

    /// Those that read a store which `assay batch` wrote.
    private static let readers = [["runs"], ["export"], ["diff", "1", "1"], ["replay", "1"], ["similar"]]

    /// A store with a finished run of five candidates.
    private func finished() async throws -> (folder: TemporaryFolder, store: String) {
        let folder = try TemporaryFolder.ground(candidates: 5)
        let end = try await AssayProgram.run(folder.batch())
        #expect(end.status == 0, "\(end.error)")
        return (folder, "\(folder.path)/s.db")
    }

    @Test("what is no store is named with its reason by every command, and left as it is", arguments: Place.allCases)
    func unusable(_ place: Place) async throws {
        let (folder, whole) = try await finished()
        let path = "\(folder.path)/bad.db"
        try place.make(path, whole: whole)
        let before = place == .pipe ? nil : FileManager.default.contents(atPath: path)
        let commands = [folder.batch(store: "bad.db")] + (Self.readers + [["progress"]]).map { $0 + ["--store", path] }
        for command in commands {
            let end = try await AssayProgram.run(command)
            #expect(end.status == 2, "\(command)")
            #expect(end.errorLines.count == 1 && end.output == "", "\(command): \(end.error)")
            #expect(end.error.hasPrefix("assay: \(path): \(place.reason)"), "\(command): \(end.error)")
        }
        // What cannot be remembered does not change what is judged.
        let run = try await AssayProgram.run(["run", "two-sum", AssayProgram.accepted, "--store", path])
        #expect(run.status == 0 && run.output.contains("AC"))
        #expect(run.errorLines.count == 1, "\(run.error)")
        #expect(run.error.hasPrefix("warning: this is not remembered: \(path): \(place.reason)"), "\(run.error)")
        #expect((place == .pipe ? nil : FileManager.default.contents(atPath: path)) == before)
    }

    /// How a store's file or folder is kept from being written.
    enum Guard: CaseIterable, Sendable { case mount, file, folder }

    @Test(
        "where nothing may be written a batch says so, and everything else reads on", arguments: Guard.allCases)
    func readOnly(_ kind: Guard) async throws {
        guard kind == .mount ? OtherUser.hasReadOnlyMounts : OtherUser.isThere else {
            print("\(kind): cannot be had here")
            return
        }
        let (folder, whole) = try await finished()
        try folder.write("", to: "guarded/")
        let guarded = "\(folder.path)/guarded"
        let store = "\(guarded)/s.db"
        try FileManager.default.moveItem(atPath: whole, toPath: store)
        chmod(store, kind == .mount ? 0o644 : 0o444)
        chmod(guarded, kind == .file ? 0o777 : kind == .folder ? 0o555 : 0o755)
        let outer = kind == .mount ? OtherUser.readOnlyMount + [guarded] : OtherUser.command
        let before = FileManager.default.contents(atPath: store)

        let batch = try await AssayProgram.run(folder.batch(store: "guarded/s.db"), under: outer)
        #expect(batch.status == 2 && batch.output == "")
        let said = "assay: \(store): may not be written; change its rights or name another store\n"
        #expect(batch.error == said, "\(batch.error)")
        if kind != .file {
            let new = try await AssayProgram.run(folder.batch(store: "guarded/new.db"), under: outer)
            #expect(new.status == 2)
            #expect(new.error == "assay: \(guarded)/new.db: the folder \(guarded) may not be written; name another store\n")
        }
        for reader in Self.readers {
            let end = try await AssayProgram.run(reader + ["--store", store], under: outer)
            #expect(end.status == 0 && !end.output.isEmpty, "\(reader): \(end.error)")
            // What was found can be shown, but not kept.
            let warning = "warning: the pairs are not kept: \(store): may not be written"
            #expect(reader == ["similar"] ? end.error.hasPrefix(warning) : end.error == "", "\(reader): \(end.error)")
        }
        let run = try await AssayProgram.run(["run", "two-sum", AssayProgram.accepted, "--store", store], under: outer)
        #expect(run.status == 0 && run.output.contains("AC"), "\(run.error)")
        #expect(run.error.hasPrefix("warning: this is not remembered: \(store): may not be written"), "\(run.error)")
        #expect(FileManager.default.contents(atPath: store) == before)
        let names = try FileManager.default.contentsOfDirectory(atPath: guarded)
        #expect(kind == .file || names == ["s.db"], "\(names)")
    }

    @Test("three batches into one new store at the same time: all of them whole")
    func together() async throws {
        let folder = try TemporaryFolder.ground(candidates: 60)
        for number in 0..<60 {
            try folder.write("\(TemporaryFolder.right)# other \(number)\n", to: "others/d\(number)/fixture.py")
        }
        let commands = [folder.batch(), folder.batch(), folder.batch(submissions: "others")]
        try await withThrowingTaskGroup(of: AssayProgram.End.self) { group in
            for command in commands { group.addTask { try await AssayProgram.run(command) } }
            for try await end in group {
                #expect(end.status == 0 && end.error == "", "\(end.error)")
                #expect(end.output.split(whereSeparator: \.isNewline).count == 61)
            }
        }
        let store = "\(folder.path)/s.db"
        var verdicts: [[String: Int]] = []
        for run in 1...3 {
            let end = try await AssayProgram.run(["export", "\(run)", "--store", store, "--output-format", "csv"])
            let cells = end.output.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",")[3] }
            verdicts.append(Dictionary(cells.map { (String($0), 1) }, uniquingKeysWith: +))
        }
        #expect(verdicts.count { $0 == ["AC": 60] } == 1, "\(verdicts)")
        #expect(verdicts.count { $0 == ["AC": 12, "WA": 12, "CE": 12, "RTE": 24] } == 2, "\(verdicts)")
        let check = try DatabaseScript.run("print(db.execute('PRAGMA integrity_check').fetchone()[0])", path: store)
        #expect(check == "ok\n")
    }
}
