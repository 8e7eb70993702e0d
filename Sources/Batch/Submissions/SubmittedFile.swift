internal import Glibc
internal import Judging

/// Reads what lies in a folder of submissions, where candidates may have put anything: links to what is not theirs, pipes
/// that nobody writes to, devices, files without end.
struct SubmittedFile {
    /// The folder of submissions, without links in its path.
    private let root: String
    /// More than any source may have; what is longer is not worth the memory.
    private static let mostBytes = 64 << 20

    init(root: String) throws(BatchError) {
        guard let resolved = Self.resolved(root) else {
            throw BatchError("\(root): cannot be found: \(String(cString: strerror(errno)))")
        }
        self.root = resolved == "/" ? "" : resolved
    }

    /// The bytes of a regular file that lies in the folder, by whatever links inside of it.
    func read(_ path: String) throws(UnreadableSubmission) -> [UInt8] {
        func unreadable(_ reason: String) -> UnreadableSubmission { UnreadableSubmission(origin: path, reason: reason) }
        guard let place = Self.resolved(path) else { throw unreadable(Self.reason(errno, of: path)) }
        guard place.hasPrefix("\(root)/") else {
            throw unreadable("leads out of the folder of submissions; put the file itself there")
        }
        var facts = stat()
        guard lstat(place, &facts) == 0 else { throw unreadable(Self.reason(errno, of: path)) }
        if let kind = Self.kind(facts.st_mode) { throw unreadable("is \(kind), not a file") }
        guard facts.st_size <= Self.mostBytes else {
            throw unreadable("has \(facts.st_size) bytes; at most \(Self.mostBytes) are read")
        }
        // Should it have been exchanged meanwhile: a link is not followed, and a pipe does not keep anybody waiting.
        let file = open(place, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { throw unreadable(Self.reason(errno, of: path)) }
        defer { close(file) }
        guard let bytes = FileBytes.read(file, atMost: Self.mostBytes) else {
            throw unreadable(Self.reason(errno, of: path))
        }
        return bytes
    }

    private static func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    private static func reason(_ code: Int32, of path: String) -> String {
        switch code {
        case ELOOP: "is a link that leads to itself"
        case ENOENT: "is a link to nothing"
        default: "cannot be read: \(String(cString: strerror(code)))"
        }
    }

    /// Nil for a regular file.
    private static func kind(_ mode: mode_t) -> String? {
        switch mode & S_IFMT {
        case S_IFREG: nil
        case S_IFDIR: "a folder"
        case S_IFIFO: "a pipe"
        case S_IFSOCK: "a socket"
        default: "a device"
        }
    }
}
