internal import Foundation
internal import Glibc
internal import Judging

/// A submitted file, or standard input for `-`.
enum SourceFile {
    /// More than any submission may have, so that a mistake such as `/dev/zero` ends.
    private static let mostBytes = 64 << 20

    static func submission(_ path: String) throws -> Submission {
        if path == "-" {
            return Submission(name: "<stdin>", source: FileBytes.read(0, atMost: mostBytes) ?? [])
        }
        return Submission(name: (path as NSString).lastPathComponent, source: try bytes(path))
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
