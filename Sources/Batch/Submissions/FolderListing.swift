internal import Glibc

/// What lies in a folder, hidden files left out: names that can be worked with, and those that cannot.
struct FolderListing {
    /// The system's word for why a folder cannot be listed.
    struct Failure: Error {
        let code: Int32

        var reason: String { String(cString: strerror(code)) }
    }

    /// In order.
    private(set) var names: [String] = []
    /// Names that are no UTF-8, with signs in the place of what cannot be shown.
    private(set) var undecodable: [String] = []

    init(_ path: String) throws(Failure) {
        guard let folder = opendir(path) else { throw Failure(code: errno) }
        defer { closedir(folder) }
        errno = 0
        while let entry = readdir(folder) {
            // As the system has it: a text made of it would hide, or rename, what is no UTF-8.
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if bytes.first != UInt8(ascii: ".") { add(bytes) }
            errno = 0
        }
        guard errno == 0 else { throw Failure(code: errno) }
        names.sort()
        undecodable.sort()
    }

    private mutating func add(_ bytes: [UInt8]) {
        if let name = String(validating: bytes, as: UTF8.self) {
            names.append(name)
        } else {
            undecodable.append(String(decoding: bytes, as: UTF8.self))
        }
    }
}
