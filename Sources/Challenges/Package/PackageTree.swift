internal import Foundation

/// The files of a package folder, found in one walk that never leaves the folder.
///
/// A link is followed only to a place inside the package: a package from elsewhere must not be able to
/// make the judge read, or show, other files of the machine.
struct PackageTree {
    /// Path of the folder, as it was given.
    let folder: String
    /// Paths of all files relative to the folder, in the order of their bytes, folder by folder.
    private(set) var files: [String] = []
    /// Paths of all folders relative to the folder.
    private(set) var folders: Set<String> = []
    private let confined: ConfinedFolder

    /// Folders, too: links to folders of links would multiply them.
    private static let maximumFiles = 200_000
    private static let maximumDepth = 32

    init(folder: String) throws(PackageError) {
        self.folder = folder
        do throws(ConfinedFolder.Failure) { confined = try ConfinedFolder(folder) } catch {
            throw PackageError(file: folder, "there is no such folder")
        }
        guard Self.type(of: confined.root) == .typeDirectory else {
            throw PackageError(file: folder, "is not a folder", advice: "name the folder of a challenge")
        }
        try walk("", real: confined.root, depth: 0)
    }

    /// The path under which a file of the package can be opened.
    func path(_ relative: String) -> String { relative.isEmpty ? folder : "\(folder)/\(relative)" }

    func hasFile(_ relative: String) -> Bool { files.contains(relative) }

    /// The files directly or indirectly inside a folder, with their paths relative to the package.
    func files(under prefix: String) -> [String] { files.filter { $0.hasPrefix(prefix + "/") } }

    /// The bytes of a file.
    func contents(of relative: String, limit: Int) throws(PackageError) -> [UInt8] {
        let path = path(relative)
        do throws(ConfinedFolder.Failure) { return try confined.read(path, atMost: limit) } catch {
            if case .tooLarge = error {
                throw PackageError(
                    file: path, "is larger than \(limit >> 20) MiB", advice: "split it or make it smaller")
            }
            throw PackageError(file: path, error.reason, advice: "check its permissions")
        }
    }

    /// The bytes of all files in a folder, by path relative to it.
    func contents(under prefix: String, limit: Int) throws(PackageError) -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for path in files(under: prefix) {
            found[String(path.dropFirst(prefix.count + 1))] = try contents(of: path, limit: limit)
        }
        return found
    }

    /// The text of a file, which must be UTF-8.
    func text(of relative: String, limit: Int) throws(PackageError) -> String {
        let bytes = try contents(of: relative, limit: limit)
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let line = Self.firstInvalidLine(bytes)
        throw PackageError(file: path(relative), line: line, "is not UTF-8", advice: "save the file as UTF-8")
    }

    private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }

    // MARK: - Walking

    private mutating func walk(_ relative: String, real: String, depth: Int) throws(PackageError) {
        guard depth <= Self.maximumDepth else {
            throw PackageError(file: path(relative), "folders are nested too deeply")
        }
        let listing: FolderListing
        do throws(FolderListing.Failure) { listing = try FolderListing(real) } catch {
            throw PackageError(file: path(relative), error.reason, advice: "check its permissions")
        }
        func child(_ name: String) -> String { relative.isEmpty ? name : "\(relative)/\(name)" }
        if let name = listing.undecodable.first?.shown {
            throw PackageError(file: path(child(name)), FolderListing.Undecodable.reason)
        }
        for name in listing.names { try visit(child(name), real: "\(real)/\(name)", depth: depth) }
    }

    private mutating func visit(_ relative: String, real: String, depth: Int) throws(PackageError) {
        var real = real
        var type = Self.type(of: real)
        if type == .typeSymbolicLink {
            do throws(ConfinedFolder.Failure) {
                let target = try confined.place(of: real)
                // A link to a folder around it would never end.
                guard !real.hasPrefix(target + "/") else { return }
                (real, type) = (target, Self.type(of: target))
            } catch { throw Self.defect(of: path(relative), error) }
        }
        guard files.count + folders.count < Self.maximumFiles else {
            throw PackageError(file: folder, "has more than \(Self.maximumFiles) files and folders")
        }
        switch type {
        case .typeDirectory:
            folders.insert(relative)
            try walk(relative, real: real, depth: depth + 1)
        case .typeRegular: files.append(relative)
        default:
            // A pipe or a device would block whoever reads it.
            throw PackageError(
                file: path(relative), "is neither a file nor a folder", advice: "remove it")
        }
    }

    /// What is wrong with a link.
    private static func defect(of path: String, _ failure: ConfinedFolder.Failure) -> PackageError {
        switch failure {
        case .leadsOut:
            PackageError(file: path, "is a link that leaves the package", advice: "put a copy in its place")
        case .leadsNowhere(ENOENT): PackageError(file: path, failure.reason, advice: "remove it, or restore its target")
        default: PackageError(file: path, failure.reason, advice: "remove it")
        }
    }

    private static func type(of path: String) -> FileAttributeType? {
        try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    }
}
