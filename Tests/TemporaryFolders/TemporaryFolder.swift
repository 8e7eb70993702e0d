public import Foundation

/// A folder of its own for one test, which every user may read, since workers run as several; it is gone when nobody
/// holds it any more.
public final class TemporaryFolder: Sendable {
    /// Without symbolic links in it.
    public let path: String

    /// - Parameter files: texts by path; a path that ends in `/` is a folder.
    public init(_ files: [String: String] = [:]) throws {
        let made = FileManager.default.temporaryDirectory.appendingPathComponent("assay-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: made, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        path = made.resolvingSymlinksInPath().path
        for (name, text) in files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, and the folders above it; gives its path. A path that ends in `/` is a folder.
    @discardableResult
    public func write(_ contents: String, to name: String, mode: Int = 0o644) throws -> String {
        try write(Data(contents.utf8), to: name, mode: mode)
    }

    /// Writes a file, and the folders above it; gives its path. A path that ends in `/` is a folder.
    @discardableResult
    public func write(_ contents: Data, to name: String, mode: Int = 0o644) throws -> String {
        let whole = "\(path)/\(name)"
        let isFolder = name.hasSuffix("/")
        let folder = isFolder ? whole : (whole as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard !isFolder else { return whole }
        try contents.write(to: URL(fileURLWithPath: whole))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: whole)
        return whole
    }

    public func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
    }

    /// Makes a symbolic link; where it leads need not exist.
    public func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }
}
