internal import Foundation
internal import Glibc
internal import Judging
internal import Practice

/// Puts a layout into a folder. What is there already stays as it is, and nothing is left half-written.
struct FolderWriting {
    private let path: String
    private let files: [(name: String, bytes: [UInt8])]

    /// What became of one file.
    struct Outcome {
        let name: String
        /// False where it was there before.
        let isNew: Bool
    }

    init(_ layout: PracticeLayout, _ marker: PracticeMarker, to path: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
        // The marker comes first: with it an interrupted layout is completed by the next.
        files = [(PracticeMarker.name, Array(marker.text.utf8))]
            + layout.files.sorted { $0.key < $1.key }.map { (name: $0.key, bytes: $0.value) }
    }

    func run() throws -> [Outcome] {
        var facts = stat()
        if lstat(path, &facts) != 0 { return try makeFolder() }
        return try files.map { Outcome(name: $0.name, isNew: try add($0.name, $0.bytes)) }
    }

    /// A new folder is made under another name and renamed: it is there as a whole or not at all.
    private func makeFolder() throws -> [Outcome] {
        let parent = (path as NSString).deletingLastPathComponent
        let name = (path as NSString).lastPathComponent
        let partial = (parent.isEmpty ? "" : parent + "/") + ".\(name).assay-\(getpid())"
        guard mkdir(partial, 0o777) == 0 else {
            if errno == ENOENT { throw Failure("there is no folder \(parent); make it first, or name another") }
            throw Failure("cannot make \(path): \(String(cString: strerror(errno)))")
        }
        do {
            for (name, bytes) in files {
                try makeParents(of: "\(partial)/\(name)")
                try write(bytes, to: "\(partial)/\(name)", named: name)
            }
            guard rename(partial, path) == 0 else {
                throw Failure("cannot make \(path): \(String(cString: strerror(errno)))")
            }
        } catch {
            try? FileManager.default.removeItem(atPath: partial)
            throw error
        }
        return files.map { Outcome(name: $0.name, isNew: true) }
    }

    /// - Returns: false if something of that name is there.
    private func add(_ name: String, _ bytes: [UInt8]) throws -> Bool {
        let file = "\(path)/\(name)"
        var facts = stat()
        if lstat(file, &facts) == 0 { return false }
        try makeParents(of: file)
        let partial = "\(file).assay-\(getpid())"
        try write(bytes, to: partial, named: name)
        defer { unlink(partial) }
        // Unlike a renaming, a link never takes the place of another file.
        if link(partial, file) == 0 { return true }
        if errno == EEXIST { return false }
        guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS else {
            throw Failure("cannot write \(file): \(String(cString: strerror(errno)))")
        }
        // Some file systems have no links.
        try write(bytes, to: file, named: name)
        return true
    }

    private func makeParents(of file: String) throws {
        let folder = (file as NSString).deletingLastPathComponent
        do { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) } catch {
            throw Failure("cannot make the folder \(folder); look whether it may be written")
        }
    }

    /// Writes a file that must not be there.
    private func write(_ bytes: [UInt8], to file: String, named name: String) throws {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw Failure("cannot write \(path)/\(name): \(String(cString: strerror(errno)))")
        }
        let isWhole = FileBytes.write(bytes, to: descriptor)
        let reason = errno
        guard close(descriptor) == 0, isWhole else {
            unlink(file)
            throw Failure("cannot write \(path)/\(name): \(String(cString: strerror(reason)))")
        }
    }
}
