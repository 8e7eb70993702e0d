internal import Challenges
internal import Foundation

/// A folder that challenges are read from.
struct SourceFolder {
    let path: String

    /// Bytes that a file of source or text may have.
    static let maximumBytes = 16 << 20

    init(_ path: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    /// The last component, also where the path is `.`.
    var name: String { URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent }

    func path(_ relative: String) -> String { "\(path)/\(relative)" }

    func folder(_ relative: String) -> SourceFolder { SourceFolder(path(relative)) }

    func isFolder(_ relative: String = "") -> Bool {
        var isFolder: ObjCBool = false
        let place = relative.isEmpty ? path : path(relative)
        return FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) && isFolder.boolValue
    }

    func hasFile(_ relative: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path(relative), isDirectory: &isFolder) && !isFolder.boolValue
    }

    /// Names of what is directly inside, in the order of their bytes; hidden ones left out.
    func names() throws(PackageError) -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw PackageError(file: path, "cannot be read as a folder", advice: "check the path and its permissions")
        }
        return names.filter { !$0.hasPrefix(".") && $0 != "__pycache__" }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The bytes of a file.
    func contents(_ relative: String) throws(PackageError) -> [UInt8] {
        let path = path(relative)
        guard hasFile(relative) else { throw PackageError(file: path, "there is no such file", advice: "add it") }
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue ?? 0
        guard size <= Self.maximumBytes else {
            throw PackageError(file: path, "is larger than \(Self.maximumBytes >> 20) MiB")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw PackageError(file: path, "cannot be read", advice: "check its permissions")
        }
        return Array(data)
    }

    /// The text of a file, which must be UTF-8.
    func text(_ relative: String) throws(PackageError) -> String {
        let bytes = try contents(relative)
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let line = (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
        throw PackageError(file: path(relative), line: line, "is not UTF-8", advice: "save the file as UTF-8")
    }

    /// The text of a file that may be missing.
    func optionalText(_ relative: String) throws(PackageError) -> String? {
        hasFile(relative) ? try text(relative) : nil
    }
}
