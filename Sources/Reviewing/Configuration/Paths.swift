internal import Foundation

/// Paths as texts: nothing here looks at the disk, but for the current folder.
enum Paths {
    static var current: String { FileManager.default.currentDirectoryPath }

    /// Begins with `/`, and has no `.`, `..` or empty parts.
    static func absolute(_ path: String, in folder: String? = nil) -> String {
        let whole = path.hasPrefix("/") ? path : "\(folder ?? current)/\(path)"
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// The folder that something stands in; `/` for `/`.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func name(of path: String) -> Substring {
        path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    }

    static func join(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// The part of an absolute path below a folder; nil if it is elsewhere.
    static func relative(_ path: String, to folder: String) -> Substring? {
        if folder == "/" { return path.dropFirst() }
        guard path.utf8.starts(with: folder.utf8) else { return nil }
        let rest = path.utf8.dropFirst(folder.utf8.count)
        return rest.first == UInt8(ascii: "/") ? path[rest.startIndex...].dropFirst() : nil
    }

    /// The bytes of a file; nil if it cannot be read.
    static func contents(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map { Array($0) } }
}
