/// A solution of several files.
public enum SolutionFolder {
    /// More than any solution has, so that a folder full of them is refused before it fills memory or a store.
    public static let mostFiles = 1_000

    /// Bytes of a name, as file systems have it.
    private static let longestName = 255
    private static let longestPath = 1_000

    /// Its files by path relative to it; hidden ones and what the interpreter leaves are not among them.
    ///
    /// - Throws: ``PackageError`` for a folder without Python, one that is too large, or a link that leads out of it.
    public static func files(of folder: String) throws(PackageError) -> [String: [UInt8]] {
        let tree = try PackageTree(folder: folder)
        if let defect = defect(of: tree.files) { throw PackageError(file: folder, defect.reason, advice: defect.advice) }
        var files: [String: [UInt8]] = [:]
        var bytes = 0
        for path in tree.files {
            let contents = try tree.contents(of: path, limit: Submission.maximumBytes)
            bytes += contents.count
            guard bytes <= Submission.maximumBytes else {
                throw PackageError(
                    file: folder, "its files have more than \(Submission.maximumBytes >> 20) MiB together",
                    advice: "leave out what the solution does not need")
            }
            // Names that look the same are the same key, however they are written down.
            guard files.updateValue(contents, forKey: path) == nil else {
                throw PackageError(
                    file: folder, "there are two files \(path), written with different characters that look the same",
                    advice: "rename one of them")
            }
        }
        return files
    }

    /// Why files of these names can be no solution, if so, and what to do.
    public static func defect(of paths: some Collection<String>) -> (reason: String, advice: String)? {
        guard paths.contains(where: { $0.hasSuffix(".py") }) else {
            return ("there is no Python file in this folder", "name a file or folder with a solution")
        }
        guard paths.count <= mostFiles else {
            return (
                "has \(paths.count) files; at most \(mostFiles) are accepted", "leave out what the solution does not need"
            )
        }
        let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        if let wrong = sorted.first(where: { !canLie($0) }) {
            return ("the file \(Excerpt.plain(wrong)) cannot lie in the working folder", "rename it")
        }
        let files = Set(sorted)
        guard let inside = sorted.first(where: { folders(above: $0).contains(where: files.contains) }) else { return nil }
        return ("the file \(Excerpt.plain(inside)) would lie in another file", "rename one of them")
    }

    /// `a`, `a/b` for `a/b/c.py`.
    public static func folders(above path: String) -> [String] {
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
    }

    private static func canLie(_ path: String) -> Bool {
        Challenge.isFileName(path) && path.utf8.count <= longestPath
            && path.utf8.split(separator: UInt8(ascii: "/")).allSatisfy { $0.count <= longestName }
    }
}
