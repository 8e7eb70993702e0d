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

    private static let maximumFiles = 200_000
    private static let maximumDepth = 32

    init(folder: String) throws(PackageError) {
        self.folder = folder
        guard let root = Self.realPath(folder) else {
            throw PackageError(file: folder, "there is no such folder")
        }
        guard Self.type(of: root) == .typeDirectory else {
            throw PackageError(file: folder, "is not a folder", advice: "name the folder of a challenge")
        }
        try walk("", root: root, real: root, depth: 0)
    }

    /// The path under which a file of the package can be opened.
    func path(_ relative: String) -> String { relative.isEmpty ? folder : "\(folder)/\(relative)" }

    func hasFile(_ relative: String) -> Bool { files.contains(relative) }

    /// The files directly or indirectly inside a folder, with their paths relative to the package.
    func files(under prefix: String) -> [String] { files.filter { $0.hasPrefix(prefix + "/") } }

    /// The bytes of a file.
    func contents(of relative: String, limit: Int) throws(PackageError) -> [UInt8] {
        let path = path(relative)
        let attributes = try? FileManager.default.attributesOfItem(atPath: Self.realPath(path) ?? path)
        let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
        guard size <= limit else {
            throw PackageError(
                file: path, "is larger than \(limit >> 20) MiB", advice: "split it or make it smaller")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw PackageError(file: path, "cannot be read", advice: "check its permissions")
        }
        return Array(data)
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

    private mutating func walk(
        _ relative: String, root: String, real: String, depth: Int
    ) throws(PackageError) {
        guard depth <= Self.maximumDepth else {
            throw PackageError(file: path(relative), "folders are nested too deeply")
        }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: real)
        } catch {
            throw PackageError(file: path(relative), "cannot be read", advice: "check its permissions")
        }
        for name in names.sorted(by: Self.precedes) where !name.hasPrefix(".") && name != "__pycache__" {
            let child = relative.isEmpty ? name : "\(relative)/\(name)"
            try visit(child, root: root, real: "\(real)/\(name)", depth: depth)
        }
    }

    private mutating func visit(
        _ relative: String, root: String, real: String, depth: Int
    ) throws(PackageError) {
        var real = real
        var type = Self.type(of: real)
        if type == .typeSymbolicLink {
            guard let target = Self.realPath(real) else {
                throw PackageError(
                    file: path(relative), "is a link to nothing", advice: "remove it, or restore its target")
            }
            guard target.hasPrefix(root + "/") else {
                throw PackageError(
                    file: path(relative), "is a link that leaves the package",
                    advice: "put a copy in its place")
            }
            // A link to a folder around it would never end.
            guard !real.hasPrefix(target + "/") else { return }
            (real, type) = (target, Self.type(of: target))
        }
        switch type {
        case .typeDirectory:
            folders.insert(relative)
            try walk(relative, root: root, real: real, depth: depth + 1)
        case .typeRegular:
            guard files.count < Self.maximumFiles else {
                throw PackageError(file: folder, "has more than \(Self.maximumFiles) files")
            }
            files.append(relative)
        default:
            // A pipe or a device would block whoever reads it.
            throw PackageError(
                file: path(relative), "is neither a file nor a folder", advice: "remove it")
        }
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    private static func type(of path: String) -> FileAttributeType? {
        try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    }

    /// The path without links, or nil if it leads nowhere.
    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
