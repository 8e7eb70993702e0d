/// The lines of a `.gitignore`, and the folder that they are about.
struct IgnoreFile: Sendable {
    /// An absolute path.
    let folder: String
    private let patterns: [IgnorePattern]

    init(_ bytes: [UInt8], folder: String) {
        self.folder = folder
        var bytes = bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        patterns = bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            IgnorePattern(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
    }

    var isEmpty: Bool { patterns.isEmpty }

    /// What the last line that matches says; nil if none does.
    ///
    /// - Parameter path: an absolute path below the folder.
    func ignores(_ path: String, isFolder: Bool) -> Bool? {
        guard let relative = Paths.relative(path, to: folder) else { return nil }
        let name = Paths.name(of: path)
        let last = patterns.last { $0.matches(path: relative.utf8, name: name.utf8, isFolder: isFolder) }
        return last.map { !$0.isNegated }
    }
}
