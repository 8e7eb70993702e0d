/// A pattern of `exclude` or `per-file-ignores`: written as in a `.gitignore` of the configuration file's folder.
public struct PathPattern: Sendable, Hashable {
    public let text: String
    /// An absolute path.
    public let folder: String
    private let pattern: IgnorePattern?

    /// - Parameters:
    ///   - text: a name (`build`, `*_pb2.py`) or a path below the folder (`docs/*.py`).
    ///   - folder: the absolute path of the folder that it is about.
    public init(_ text: String, in folder: String) {
        self.text = text
        self.folder = folder
        let text = text.hasPrefix("./") ? String(text.dropFirst(2)) : text
        pattern = IgnorePattern(line: text.hasPrefix("#") || text.hasPrefix("!") ? "\\" + text : text)
    }

    /// Whether it matches a path, or a folder that the path is in.
    ///
    /// - Parameter path: an absolute path.
    public func matches(_ path: String, isFolder: Bool) -> Bool {
        guard let pattern, let whole = Paths.relative(path, to: folder) else { return false }
        var relative = whole
        var isFolder = isFolder
        while !relative.isEmpty {
            let name = Paths.name(of: String(relative))
            if pattern.matches(path: relative.utf8, name: name.utf8, isFolder: isFolder) { return true }
            guard let slash = relative.lastIndex(of: "/") else { return false }
            relative = relative[..<slash]
            isFolder = true
        }
        return false
    }

    /// Whether it matches the path itself.
    func matchesExactly(_ path: String, isFolder: Bool) -> Bool {
        guard let pattern, let relative = Paths.relative(path, to: folder) else { return false }
        return pattern.matches(path: relative.utf8, name: Paths.name(of: path).utf8, isFolder: isFolder)
    }
}
