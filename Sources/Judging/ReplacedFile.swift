internal import Glibc

/// Puts a file in the place of another, all or nothing: what is written stands beside it until ``finish()`` renames it.
/// Let go before that, it is removed, and the old file is as it was.
///
/// The old file's mode stays, and a symbolic link goes on pointing at it; a new file has the mode that the user's mask
/// leaves.
public final class ReplacedFile {
    /// It could not be written; the old one is as it was.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// As it was given.
        public let path: String
        /// In the system's words.
        public let reason: String

        public var description: String { "cannot write \(path): \(reason)" }
    }

    private let path: String
    private let target: String
    private let partial: String
    /// Nil once it is closed.
    private var descriptor: Int32?
    private var pending: [UInt8] = []
    private static let pieceSize = 64 << 10

    public init(_ path: String) throws(Failure) {
        let target = (realpath(path, nil).map { pointer in
            defer { free(pointer) }
            return String(cString: pointer)
        }) ?? path
        var facts = stat()
        let mode = stat(target, &facts) == 0 ? facts.st_mode & 0o7777 : nil
        let partial = "\(target).assay-\(getpid())"
        let file = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode ?? 0o666)
        guard file >= 0 else { throw Failure(path: path, reason: String(cString: strerror(errno))) }
        if let mode { fchmod(file, mode) }
        self.path = path
        self.target = target
        self.partial = partial
        descriptor = file
    }

    deinit {
        guard let descriptor else { return }
        close(descriptor)
        unlink(partial)
    }

    /// Writes all of a file at once.
    public static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let file = try ReplacedFile(path)
        try file.write(bytes)
        try file.finish()
    }

    /// Adds to what will be there.
    public func write(_ bytes: [UInt8]) throws(Failure) {
        pending += bytes
        if pending.count >= Self.pieceSize { try flush() }
    }

    /// Puts it in its place; nothing can be written after that.
    public func finish() throws(Failure) {
        try flush()
        guard let file = descriptor else { return }
        descriptor = nil
        guard close(file) == 0, rename(partial, target) == 0 else {
            let failure = systemFailure()
            unlink(partial)
            throw failure
        }
    }

    private func flush() throws(Failure) {
        guard let descriptor else { return }
        guard FileBytes.write(pending, to: descriptor) else { throw systemFailure() }
        pending.removeAll(keepingCapacity: true)
    }

    private func systemFailure() -> Failure { Failure(path: path, reason: String(cString: strerror(errno))) }
}
