internal import CSandbox
internal import Glibc

/// The folder a case works in: empty at its start, whatever the case before did.
public struct WorkingFolder: ~Copyable {
    public let path: String
    private let isMount: Bool
    /// Change time of the folder when it was last known to be fresh; any trace of a case alters it.
    private var freshSince = timespec()

    public init(path: String, isMount: Bool) {
        self.path = path
        self.isMount = isMount
        freshSince = Self.changeTime(path)
    }

    /// Makes the folder new if the last case touched it in any way.
    public mutating func refresh() throws(JailError) {
        let now = Self.changeTime(path)
        guard now.tv_sec != freshSince.tv_sec || now.tv_nsec != freshSince.tv_nsec else { return }
        let error = isMount ? sandbox_mount_box(Jail.boxOptions, true) : sandbox_empty_folder(path)
        guard error == 0 else { throw JailError(step: "empty the working folder", errno: -error) }
        freshSince = Self.changeTime(path)
    }

    /// Writes a file for the case to find; sub-folders are made.
    public func place(_ relative: String, _ contents: [UInt8]) throws(JailError) {
        let parts = relative.split(separator: "/")
        guard !parts.isEmpty, !parts.contains(".."), !relative.hasPrefix("/") else {
            throw JailError(step: "place the file \(relative)", errno: EINVAL)
        }
        var folder = path
        for part in parts.dropLast() {
            folder += "/\(part)"
            if mkdir(folder, 0o755) != 0, errno != EEXIST { throw JailError(step: "make \(folder)", errno: errno) }
        }
        let file = open("\(path)/\(relative)", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw JailError(step: "place the file \(relative)", errno: errno) }
        defer { close(file) }
        var offset = 0
        while offset < contents.count {
            let written = contents.withUnsafeBytes { write(file, $0.baseAddress! + offset, contents.count - offset) }
            guard written > 0 else { throw JailError(step: "write the file \(relative)", errno: errno) }
            offset += written
        }
    }

    /// Makes an empty folder for the case.
    public func placeFolder(_ relative: String) throws(JailError) {
        guard mkdir("\(path)/\(relative)", 0o755) == 0 || errno == EEXIST else {
            throw JailError(step: "make the folder \(relative)", errno: errno)
        }
    }

    /// Bounds of what ``collect(_:)`` brings back.
    private static let mostCollectedBytes = 64 << 20
    private static let mostCollectedFiles = 4_096
    private static let deepestFolder = 16

    /// Regular files below a folder (`.` for all of it), by path relative to it. Links are not followed, pipes not read.
    public func collect(_ relative: String) -> [(name: String, contents: [UInt8])] {
        var found: [(name: String, contents: [UInt8])] = []
        var room = Self.mostCollectedBytes
        collect(AT_FDCWD, "\(path)/\(relative)", prefix: "", depth: 0, room: &room, into: &found)
        return found.sorted { $0.name < $1.name }
    }

    private func collect(
        _ parent: Int32, _ name: String, prefix: String, depth: Int, room: inout Int,
        into found: inout [(name: String, contents: [UInt8])]
    ) {
        let folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0, let directory = fdopendir(folder) else { return }
        defer { closedir(directory) }
        while found.count < Self.mostCollectedFiles, let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            guard file >= 0 else { continue }
            defer { close(file) }
            var facts = stat()
            guard fstat(file, &facts) == 0 else { continue }
            if facts.st_mode & S_IFMT == S_IFDIR, depth < Self.deepestFolder {
                collect(folder, name, prefix: prefix + name + "/", depth: depth + 1, room: &room, into: &found)
            }
            guard facts.st_mode & S_IFMT == S_IFREG else { continue }
            let contents = readFile(file, from: 0, atMost: min(room, Int(facts.st_size)))
            room -= contents.count
            found.append((prefix + name, contents))
        }
    }

    /// Device number of the folder where it is a file system of its own.
    public var device: UInt64? {
        var facts = stat()
        return isMount && lstat(path, &facts) == 0 ? UInt64(facts.st_dev) : nil
    }

    /// Removes the folder itself where it is an ordinary one.
    public func remove() {
        guard !isMount else { return }
        _ = sandbox_empty_folder(path)
        rmdir(path)
    }

    private static func changeTime(_ path: String) -> timespec {
        var facts = stat()
        guard lstat(path, &facts) == 0 else { return timespec() }
        return facts.st_ctim
    }
}

/// Bytes of a file from an offset, as many as there are up to a bound; the file's own offset stays.
public func readFile(_ file: Int32, from offset: Int, atMost count: Int) -> [UInt8] {
    guard count > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        filled = 0
        while filled < count {
            let got = pread(file, buffer.baseAddress! + filled, count - filled, off_t(offset + filled))
            guard got > 0 else { break }
            filled += got
        }
    }
}
