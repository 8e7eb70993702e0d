/// A solution of several files.
public enum SolutionFolder {
    private static let maximumBytes = 1 << 20

    /// Its files by path relative to it; hidden ones and what the interpreter leaves are not among them.
    ///
    /// - Throws: ``PackageError`` for a folder without Python, or a link that leads out of it.
    public static func files(of folder: String) throws(PackageError) -> [String: [UInt8]] {
        let tree = try PackageTree(folder: folder)
        var files: [String: [UInt8]] = [:]
        for path in tree.files { files[path] = try tree.contents(of: path, limit: maximumBytes) }
        guard files.keys.contains(where: { $0.hasSuffix(".py") }) else {
            throw PackageError(
                file: folder, "there is no Python file in this folder", advice: "name a file or folder with a solution")
        }
        return files
    }
}
