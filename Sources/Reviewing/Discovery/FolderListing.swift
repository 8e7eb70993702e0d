internal import Foundation

/// What stands in a folder, in the order of the bytes of the names.
struct FolderListing {
    struct Entry {
        var name: String
        /// Links are not followed; nil where the file system does not say.
        var type: FileType?
    }

    let entries: [Entry]

    /// nil if the folder cannot be read; then `errno` says why.
    init?(_ path: String) {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        var entries: [Entry] = []
        while let entry = readdir(folder) {
            // A name that is not UTF-8 could not be shown, nor opened under what is shown.
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                String(validatingCString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
            }
            guard let name, name != ".", name != ".." else { continue }
            entries.append(Entry(name: name, type: Self.type(entry.pointee.d_type)))
        }
        self.entries = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    func contains(_ name: String) -> Bool { entries.contains { $0.name == name } }

    private static func type(_ type: UInt8) -> FileType? {
        switch Int(type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): nil
        default: .other
        }
    }
}
