internal import Foundation

/// A folder of which only files that lie in it are read, since others may have put anything there: links to what is not
/// theirs, pipes that nobody writes to, devices, files without end.
public struct ConfinedFolder: Sendable {
    /// Why something is not read.
    public enum Failure: Error, Sendable, Hashable {
        /// The system's word, such as `ENOENT`, for a path that leads nowhere.
        case leadsNowhere(Int32)
        case leadsOut
        /// What it is instead, with its article.
        case noFile(String)
        case tooLarge(bytes: Int, limit: Int)
        case unreadable(Int32)

        /// As the rest of a sentence that begins with the path.
        public var reason: String {
            switch self {
            case .leadsNowhere(ELOOP): "is a link that leads to itself"
            case .leadsNowhere(ENOENT): "is a link to nothing"
            case .leadsNowhere(let code), .unreadable(let code): "cannot be read: \(String(cString: strerror(code)))"
            case .leadsOut: "leads out of its folder"
            case .noFile(let kind): "is \(kind), not a file"
            case .tooLarge(let bytes, let limit): "has \(bytes) bytes; at most \(limit) are read"
            }
        }
    }

    /// Its path without links; empty for the root of all files.
    public let root: String

    public init(_ path: String) throws(Failure) {
        let resolved = try Self.resolved(path)
        root = resolved == "/" ? "" : resolved
    }

    /// The path without links of what lies in the folder, by whatever links inside of it, or of the folder itself.
    public func place(of path: String) throws(Failure) -> String {
        let place = try Self.resolved(path)
        guard place == root || place.utf8.starts(with: "\(root)/".utf8) else { throw .leadsOut }
        return place
    }

    /// The bytes of a regular file in the folder.
    public func read(_ path: String, atMost limit: Int) throws(Failure) -> [UInt8] {
        let place = try place(of: path)
        var facts = stat()
        guard lstat(place, &facts) == 0 else { throw .unreadable(errno) }
        // Opening may be enough to set off what a device does.
        if let kind = Self.kind(facts.st_mode) { throw .noFile(kind) }
        // Should it have been exchanged meanwhile: a link is not followed, and a pipe does not keep anybody waiting.
        let file = open(place, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { throw .unreadable(errno) }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        guard fstat(file, &facts) == 0 else { throw .unreadable(errno) }
        if let kind = Self.kind(facts.st_mode) { throw .noFile(kind) }
        guard facts.st_size <= limit else { throw .tooLarge(bytes: Int(facts.st_size), limit: limit) }
        guard let data = try? handle.read(upToCount: limit + 1) ?? Data() else { throw .unreadable(EIO) }
        // It has grown.
        guard data.count <= limit else { throw .tooLarge(bytes: data.count, limit: limit) }
        return Array(data)
    }

    private static func resolved(_ path: String) throws(Failure) -> String {
        guard let pointer = realpath(path, nil) else { throw .leadsNowhere(errno) }
        defer { free(pointer) }
        return String(cString: pointer)
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
