internal import Foundation
internal import GRDB

/// The SQLite record of everything that was judged: challenges, submissions, runs, verdicts, findings and practice.
///
/// A judgement, its cases and every entry that shares it are one transaction: after `kill -9` at any moment either all
/// of it is there or nothing. Writes go to a write-ahead log with `synchronous = NORMAL`. What a killed process has
/// written is in the kernel's hands and stays; only a power cut may take the last transactions, and then whole ones.
///
/// A store may be used from several threads and processes: writers wait for one another.
public struct Store: Sendable {
    /// How a store is opened.
    public enum Mode: Sendable, Hashable {
        /// Made where there is none, brought up to date where an earlier Assay wrote it.
        case readWriteCreate
        case readOnly
    }

    /// As it was given; `:memory:` for one that is in memory.
    public let path: String
    /// Seconds to wait for another process that writes.
    let patience: Double
    let writer: any DatabaseWriter

    /// Seconds a store waits for another process, unless it is told otherwise.
    public static let defaultPatience = 5.0

    /// Opens a store.
    ///
    /// - Parameter patience: seconds to wait for another process that writes.
    /// - Throws: ``StoreError``; a file that is no store is left as it is.
    public init(path: String, mode: Mode, patience: Double = defaultPatience) throws(StoreError) {
        try self.init(path: path, mode: mode, patience: patience, pageLimit: nil)
    }

    /// - Parameter pageLimit: pages of 4 KiB that the file may have; the store is full with more.
    init(path: String, mode: Mode, patience: Double, pageLimit: Int?) throws(StoreError) {
        self.path = path
        self.patience = patience
        do {
            writer = try StoreOpening(path: path, patience: patience, pageLimit: pageLimit).open(mode)
        } catch { throw StoreError(error, path: path, patience: patience) }
    }

    /// A store that is gone with the last value that refers to it: for tests, and for runs that are to leave nothing.
    public init(inMemory: Void) throws(StoreError) {
        path = ":memory:"
        patience = Self.defaultPatience
        do {
            var configuration = Configuration()
            configuration.label = "assay store"
            writer = try DatabaseQueue(configuration: configuration)
            try Schema.migrator.migrate(writer)
        } catch { throw StoreError(error, path: ":memory:", patience: Self.defaultPatience) }
    }

    /// Writes what is still in the write-ahead log into the file and closes it; the store must not be used afterwards.
    ///
    /// Nothing is lost without: the log is read by whoever opens the store next.
    public func close() throws(StoreError) {
        do {
            try writer.close()
            if writer is DatabasePool {
                try StoreOpening(path: path, patience: patience, pageLimit: nil).takeInLog()
            }
        } catch { throw StoreError(error, path: path, patience: patience) }
    }

    /// One transaction that reads a consistent state.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do { return try writer.read(body) } catch { throw StoreError(error, path: path, patience: patience) }
    }

    /// One transaction: all of it, or nothing when `body` throws.
    func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do { return try writer.write(body) } catch { throw StoreError(error, path: path, patience: patience) }
    }

    func unknown(_ what: String) -> StoreError {
        StoreError(.unknown, path: path, reason: "there is no \(what) in this store")
    }
}
