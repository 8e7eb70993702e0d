/// The store could not be opened, read or written: what, where, and what next.
public struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What a program can act on; people read ``description``.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The file, or the folder that it should be in, does not exist.
        case missing
        /// Not an SQLite database, or one of another program.
        case notAStore
        /// Written by a later Assay.
        case newerSchema
        /// Written by an earlier Assay and opened for reading only, so that it cannot be brought up to date.
        case olderSchema
        /// The file or its folder may not be written, or not be opened at all.
        case readOnly
        /// Another process has been writing for longer than the store waits.
        case locked
        /// No space left.
        case full
        /// The disk reported an error.
        case disk
        case corrupted
        /// There is no run, judgement, challenge or submission of that name.
        case unknown
        /// A resumed plan does not say what it said when it was interrupted, or a complete one is to grow.
        case changedPlan
        /// What was given to be recorded breaks one of the store's rules.
        case invalid
    }

    public var kind: Kind
    /// Of the store, as it was given.
    public var path: String
    /// One or two sentences, without the path.
    public var reason: String

    public init(_ kind: Kind, path: String, reason: String) {
        self.kind = kind
        self.path = path
        self.reason = reason
    }

    public var description: String { "\(path): \(reason)" }
}
