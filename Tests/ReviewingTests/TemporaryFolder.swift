import Foundation

/// A folder of its own for one test; it is gone when the value is.
final class TemporaryFolder {
    let path: String

    /// - Parameter files: texts by path; a path that ends in `/` is a folder.
    init(_ files: [String: String] = [:]) throws {
        let made = FileManager.default.temporaryDirectory.appendingPathComponent("reviewing-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        path = made.resolvingSymlinksInPath().path
        for (name, text) in files { try write(name, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String = "") throws {
        let whole = "\(path)/\(name)"
        let folder = name.hasSuffix("/") ? whole : (whole as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        if !name.hasSuffix("/") { try Data(text.utf8).write(to: URL(fileURLWithPath: whole)) }
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }
}
