internal import Foundation

/// All that Git ignores in a folder, as far as the files of the repository say so.
struct GitIgnores {
    /// The weakest first.
    private var files: [IgnoreFile] = []

    init() {}

    /// What the folders above `folder`, up to the top of its repository, have to say.
    ///
    /// - Parameter folder: an absolute path.
    init(above folder: String) {
        var above: [String] = []
        var top = folder
        while FileType(Paths.join(top, ".git")) == nil {
            // Not in a repository: then only what is below counts.
            guard top != "/" else { return }
            top = Paths.folder(of: top)
            above.append(top)
        }
        guard !above.isEmpty else { return }
        readExcludes(top)
        for folder in above.reversed() { read(Paths.join(folder, ".gitignore"), folder) }
    }

    /// Adds what a folder says about what is below it. A repository of its own begins anew.
    mutating func enter(_ folder: String, _ listing: FolderListing) {
        if listing.contains(".git") {
            files = []
            readExcludes(folder)
        }
        if listing.contains(".gitignore") { read(Paths.join(folder, ".gitignore"), folder) }
    }

    /// - Parameter path: an absolute path, in a folder that is not ignored.
    func ignores(_ path: String, isFolder: Bool) -> Bool {
        for file in files.reversed() {
            if let answer = file.ignores(path, isFolder: isFolder) { return answer }
        }
        return false
    }

    private mutating func read(_ path: String, _ folder: String) {
        guard FileType(path) == .file, let bytes = Paths.contents(path) else { return }
        let file = IgnoreFile(bytes, folder: folder)
        if !file.isEmpty { files.append(file) }
    }

    /// `info/exclude`, which a worktree and a submodule have elsewhere.
    private mutating func readExcludes(_ top: String) {
        var git = Paths.join(top, ".git")
        if FileType(git) == .file {
            guard let target = Self.line(git, after: "gitdir:") else { return }
            git = Paths.absolute(target, in: top)
            if let common = Self.line(Paths.join(git, "commondir"), after: "") { git = Paths.absolute(common, in: git) }
        }
        read(Paths.join(git, "info/exclude"), top)
    }

    /// The rest of a one-line file.
    private static func line(_ path: String, after prefix: String) -> String? {
        guard FileType(path) == .file, let bytes = Paths.contents(path) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix(prefix) else { return nil }
        return text.dropFirst(prefix.count).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
