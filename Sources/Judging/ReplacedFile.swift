internal import Glibc

/// Puts a file in the place of another, all or nothing.
public enum ReplacedFile {
    /// It could not be written; the old one is as it was.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        public let description: String
    }

    /// Writes beside the file and renames; its mode stays, and a symbolic link goes on pointing at it.
    public static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let target = (realpath(path, nil).map { pointer in
            defer { free(pointer) }
            return String(cString: pointer)
        }) ?? path
        var facts = stat()
        let mode = stat(target, &facts) == 0 ? facts.st_mode & 0o7777 : 0o644
        let partial = "\(target).assay-\(getpid())"
        let file = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else { throw Failure(description: "cannot write \(path): \(String(cString: strerror(errno)))") }
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + offset, bytes.count - offset) }
            if written < 0, errno == EINTR { continue }
            if written <= 0 { break }
            offset += written
        }
        let error = errno
        fchmod(file, mode)
        guard close(file) == 0, offset == bytes.count, rename(partial, target) == 0 else {
            unlink(partial)
            throw Failure(description: "cannot write \(path): \(String(cString: strerror(error)))")
        }
    }
}
