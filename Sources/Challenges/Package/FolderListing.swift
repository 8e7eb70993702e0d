internal import Glibc

/// What lies in a folder, without hidden files and what the interpreter leaves: names that can be worked with, and those
/// that cannot.
public struct FolderListing: Sendable {
    /// The system's word for why a folder cannot be listed.
    public struct Failure: Error, Sendable {
        public let code: Int32

        /// As the rest of a sentence that begins with the path.
        public var reason: String { "cannot be listed: \(String(cString: strerror(code)))" }
    }

    /// Something whose name is no UTF-8.
    public struct Undecodable: Sendable, Hashable {
        /// The name, with signs in the place of what cannot be shown.
        public let shown: String
        /// What a link with such a name leads to is not known.
        public let mayBeFolder: Bool

        public static let reason = "has a name that is not UTF-8; rename it"
    }

    /// In the order of their bytes.
    public private(set) var names: [String] = []
    /// Those of the names that are folders, and not links to one.
    public private(set) var folders: [String] = []
    /// In order, too.
    public private(set) var undecodable: [Undecodable] = []

    public init(_ path: String) throws(Failure) {
        guard let folder = opendir(path) else { throw Failure(code: errno) }
        defer { closedir(folder) }
        errno = 0
        while let entry = readdir(folder) {
            // As the system has it: a text made of it would hide, or rename, what is no UTF-8.
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if bytes.first != UInt8(ascii: ".") { add(bytes, Self.type(of: entry, in: folder)) }
            errno = 0
        }
        guard errno == 0 else { throw Failure(code: errno) }
        names.sort(by: Self.precedes)
        folders.sort(by: Self.precedes)
        undecodable.sort { Self.precedes($0.shown, $1.shown) }
    }

    private mutating func add(_ bytes: [UInt8], _ type: mode_t) {
        guard let name = String(validating: bytes, as: UTF8.self) else {
            let shown = String(decoding: bytes, as: UTF8.self)
            undecodable.append(Undecodable(shown: shown, mayBeFolder: type != S_IFREG))
            return
        }
        guard name != "__pycache__" else { return }
        names.append(name)
        if type == S_IFDIR { folders.append(name) }
    }

    /// Links are not followed.
    private static func type(of entry: UnsafeMutablePointer<dirent>, in folder: OpaquePointer) -> mode_t {
        // Most file systems tell it with the name.
        let told = mode_t(entry.pointee.d_type) << 12
        guard told == 0 else { return told }
        var facts = stat()
        let found = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                fstatat(dirfd(folder), $0, &facts, AT_SYMLINK_NOFOLLOW)
            }
        }
        return found == 0 ? facts.st_mode & S_IFMT : 0
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
