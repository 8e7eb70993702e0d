internal import Challenges
internal import Foundation
internal import Glibc
internal import Judging

/// A submitted file, a folder of them, or standard input for `-`.
enum SourceFile {
    /// More than any submission may have, so that a mistake such as `/dev/zero` ends.
    private static let mostBytes = 64 << 20

    static func submission(_ path: String) throws -> Submission {
        if path == "-" {
            return Submission(name: "<stdin>", source: FileBytes.read(0, atMost: mostBytes) ?? [])
        }
        let name = (path as NSString).lastPathComponent
        guard isFolder(path) else { return Submission(name: name, source: try bytes(path)) }
        do { return try Submission(folder: path) } catch { throw Failure("\(error)") }
    }

    private static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Failure("cannot read \(path): \(String(cString: strerror(errno)))") }
        defer { close(file) }
        var facts = stat()
        if fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR {
            throw Failure("\(path) is a folder, not a file")
        }
        guard let bytes = FileBytes.read(file, atMost: mostBytes) else {
            throw Failure("cannot read \(path): \(String(cString: strerror(errno)))")
        }
        return bytes
    }
}
