internal import Foundation
internal import GRDB

/// Opens a store's file, after looking whether it is one.
struct StoreOpening {
    let path: String
    /// Seconds.
    let patience: Double
    let pageLimit: Int?

    /// Microseconds between two looks at a store that somebody else is making.
    private static let pause: UInt32 = 5_000

    /// SQLite waits for others, but not while it turns a new file to write-ahead logging or takes in the log of a process that
    /// died: both need the file for themselves, and whoever comes at that moment is told at once that it is busy.
    func open(_ mode: Store.Mode) throws -> any DatabaseWriter {
        let end = ContinuousClock.now + .seconds(patience)
        while true {
            do { return try openNow(mode) } catch let error as DatabaseError {
                guard error.resultCode == .SQLITE_BUSY, ContinuousClock.now < end else { throw error }
                usleep(Self.pause)
            }
        }
    }

    private func openNow(_ mode: Store.Mode) throws -> any DatabaseWriter {
        let isThere = try checkPlace(mode)
        // Looked at before it is opened for writing: that alone would change the database of another program.
        if isThere && mode == .readWriteCreate {
            let queue = try DatabaseQueue(path: safePath, configuration: configuration(readOnly: true))
            try checkContent(queue)
            try queue.close()
        }
        switch mode {
        case .readOnly:
            let queue = try openForReading()
            try checkContent(queue)
            guard try queue.read(Schema.migrator.hasCompletedMigrations) else {
                throw StoreError(
                    .olderSchema, path: path,
                    reason: "was written by an earlier Assay; a command that writes to it brings it up to date")
            }
            return queue
        case .readWriteCreate:
            let pool = try DatabasePool(path: safePath, configuration: configuration(readOnly: false))
            try migrate(pool)
            return pool
        }
    }

    /// Several processes may open a new store at the same moment. Each finds out what is to be done before it waits for its
    /// turn, so that all but the first do what has been done meanwhile; they fail and look again.
    private func migrate(_ pool: DatabasePool) throws {
        var triesLeft = Schema.migrator.migrations.count
        while true {
            do { return try Schema.migrator.migrate(pool) } catch let error as DatabaseError {
                guard triesLeft > 0, [.SQLITE_ERROR, .SQLITE_CONSTRAINT].contains(error.resultCode) else { throw error }
                triesLeft -= 1
            }
        }
    }

    /// Writes what is in the log into the file and removes the log, unless somebody else has the store open.
    ///
    /// A pool does not do so itself: the last of its connections to be closed may only read, and leaves the log.
    func takeInLog() throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        try DatabaseQueue(path: safePath, configuration: configuration(readOnly: false)).close()
    }

    /// A file with a write-ahead log needs a third file beside it, even to be read; where none can be made, as in a
    /// folder that may not be written, the file is read as what cannot change meanwhile.
    private func openForReading() throws -> DatabaseQueue {
        do { return try DatabaseQueue(path: safePath, configuration: configuration(readOnly: true)) } catch {
            let code = (error as? DatabaseError)?.resultCode
            guard code == .SQLITE_CANTOPEN || code == .SQLITE_READONLY else { throw error }
            // What is in the log only would not be seen.
            let log = try? FileManager.default.attributesOfItem(atPath: "\(path)-wal")
            guard log == nil || log?[.size] as? Int == 0 else {
                throw StoreError(
                    .readOnly, path: path,
                    reason: "cannot be read here: part of it is in \(path)-wal, and its folder may not be written; "
                        + "copy both files into a folder that may be written")
            }
            let address = URL(fileURLWithPath: path).absoluteString
            return try DatabaseQueue(path: "\(address)?immutable=1", configuration: configuration(readOnly: true))
        }
    }

    /// SQLite may take a path that begins with `file:` as an address, and an empty one as a temporary database.
    private var safePath: String { path.hasPrefix("/") ? path : "./\(path)" }

    /// - Returns: whether there is a file with content.
    private func checkPlace(_ mode: Store.Mode) throws -> Bool {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw StoreError(.missing, path: "\"\"", reason: "is no file name; say where the store is to be")
        }
        let files = FileManager.default
        var isFolder: ObjCBool = false
        if files.fileExists(atPath: path, isDirectory: &isFolder) {
            guard !isFolder.boolValue else {
                throw StoreError(.notAStore, path: path, reason: "is a folder; name a file for the store")
            }
            // A pipe would keep everybody waiting, and what is written to a device is not to be read again.
            guard try files.attributesOfItem(atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)[.type]
                as? FileAttributeType == .typeRegular
            else {
                throw StoreError(.notAStore, path: path, reason: "is a pipe or a device; name a file for the store")
            }
            guard files.isReadableFile(atPath: path) else {
                throw StoreError(
                    .readOnly, path: path, reason: "may not be read; change its rights or name another store")
            }
            if mode == .readWriteCreate && !files.isWritableFile(atPath: path) {
                throw StoreError(
                    .readOnly, path: path, reason: "may not be written; change its rights or name another store")
            }
            let bytes = try files.attributesOfItem(atPath: path)[.size] as? Int
            guard bytes == 0 else { return true }
            if mode == .readOnly { throw StoreError(.notAStore, path: path, reason: "is empty; it holds no runs yet") }
            return false
        }
        guard mode == .readWriteCreate else {
            throw StoreError(
                .missing, path: path, reason: "there is no such file; `assay batch --store FILE` makes one")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        guard files.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw StoreError(
                .missing, path: path, reason: "there is no folder \(folder); make it first, or name another store")
        }
        guard files.isWritableFile(atPath: folder) else {
            throw StoreError(
                .readOnly, path: path, reason: "the folder \(folder) may not be written; name another store")
        }
        return false
    }

    private func checkContent(_ queue: DatabaseQueue) throws {
        try queue.read { database in
            let application = try Int32.fetchOne(database, sql: "PRAGMA application_id")
            let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            // A store that was killed before its first migration is an empty database.
            if tables == 0 { return }
            // One that was killed with an interrupted log has the tables of the migrator at most.
            let migrations = try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM sqlite_master WHERE name <> 'grdb_migrations' AND name NOT LIKE 'sqlite_%'
                    """)
            guard application == Schema.applicationID || migrations == 0 else {
                throw StoreError(
                    .notAStore, path: path, reason: "is a database of another program; name another file for the store")
            }
            if try Schema.migrator.hasBeenSuperseded(database) {
                throw StoreError(
                    .newerSchema, path: path,
                    reason: "was written by a later version of Assay; use that version, or name another store")
            }
        }
    }

    private func configuration(readOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.label = "assay store"
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(patience)
        configuration.maximumReaderCount = 2
        if let pageLimit, !readOnly {
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA max_page_count = \(pageLimit)") }
        }
        return configuration
    }
}
