internal import GRDB

extension StoreError {
    /// What SQLite's result code means to somebody who keeps a store.
    ///
    /// - Parameter patience: seconds that the connection waits for others.
    init(_ error: any Error, path: String, patience: Double) {
        if let error = error as? StoreError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self.init(.disk, path: path, reason: "\(error)")
            return
        }
        let said = error.message ?? "SQLite says no more"
        let (kind, reason): (Kind, String) =
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL:
                (
                    .locked,
                    "locked by another process for more than \(Self.seconds(patience)); wait for it to finish or stop "
                        + "it, then try again"
                )
            case .SQLITE_FULL: (.full, "no space left to write to; make room, then resume: what is recorded is kept")
            // SQLite has no code for "no space" in the write-ahead log's shared memory or in a truncated write.
            case .SQLITE_IOERR:
                (
                    .disk,
                    "the disk reported an error (\(said)); look for a full or failing disk, then resume: "
                        + "what is recorded is kept"
                )
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
                (
                    .readOnly,
                    "may not be written; change the rights of the file and of its folder, or name another store"
                )
            case .SQLITE_CANTOPEN:
                (.readOnly, "cannot be opened; it must be a file, in a folder that may be written")
            case .SQLITE_NOTADB: (.notAStore, "is no SQLite database; name another file for the store")
            case .SQLITE_CORRUPT:
                (.corrupted, "is damaged (\(said)); copy what `sqlite3 FILE .recover` can read, or begin a new store")
            case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG:
                (.invalid, "refused what was to be recorded (\(said))")
            default: (.disk, "SQLite reported error \(error.extendedResultCode.rawValue) (\(said))")
            }
        self.init(kind, path: path, reason: reason)
    }

    private static func seconds(_ count: Double) -> String {
        count == 1 ? "1 second" : count == count.rounded() ? "\(Int(count)) seconds" : "\(count) seconds"
    }
}
