internal import Challenges
internal import Foundation

/// Finds the files that are reviewed.
public struct FileDiscovery {
    public struct File: Sendable, Hashable {
        /// As it is to be shown: relative if the path was that it was found under.
        public var path: String
        /// A file of an unknown kind that was named is taken for Python.
        public var kind: SourceKind
    }

    public struct Found: Sendable {
        /// In the order of the bytes of their paths, each once.
        public internal(set) var files: [File] = []
        /// Folders that cannot be read.
        public internal(set) var problems: [ReviewError] = []
    }

    /// Names of folders that nobody's own code is in.
    public static let defaultExcludes = [
        ".bzr", ".direnv", ".eggs", ".git", ".git-rewrite", ".hg", ".ipynb_checkpoints", ".mypy_cache", ".nox",
        ".pants.d", ".pyenv", ".pytest_cache", ".pytype", ".ruff_cache", ".svn", ".tox", ".venv", ".vscode",
        "__pycache__", "__pypackages__", "_build", "buck-out", "build", "dist", "node_modules", "site-packages", "venv",
    ]

    private let configuration: (String) throws(ReviewError) -> ReviewConfiguration

    /// - Parameter configuration: what holds in a folder, the command line's part included; gets its path.
    public init(configuration: @escaping (_ folder: String) throws(ReviewError) -> ReviewConfiguration) {
        self.configuration = configuration
    }

    /// The files that were named, and those below the folders that were named.
    ///
    /// A file that was named is taken whatever is excluded. Links to files are followed, links to folders only if they
    /// were named.
    ///
    /// - Throws: `missingPath`, and what is wrong with a configuration.
    public func files(at paths: [String]) throws(ReviewError) -> Found {
        var found = Found()
        var known: Set<String> = []
        for path in paths {
            switch FileType(path) {
            case .folder:
                var walk = FolderWalk(configuration: configuration)
                try walk.walk(from: path)
                found.files += walk.found.files.filter { known.insert(Paths.absolute($0.path)).inserted }
                found.problems += walk.found.problems
            case .file, .other:
                guard known.insert(Paths.absolute(path)).inserted else { continue }
                found.files.append(File(path: Self.shown(path), kind: SourceKind(path: path) ?? .python))
            case .link, nil: throw Self.missing(path)
            }
        }
        found.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return found
    }

    /// Without `./` in front and `/` at the end.
    static func shown(_ path: String) -> String {
        var path = path[...]
        while path.hasPrefix("./"), path.count > 2 { path = path.dropFirst(2).drop { $0 == "/" } }
        while path.hasSuffix("/"), path.count > 1 { path = path.dropLast() }
        return path.isEmpty ? "." : String(path)
    }

    private static func missing(_ path: String) -> ReviewError {
        guard !path.isEmpty else {
            return ReviewError(.missingPath, "PATH", "is an empty text", advice: "name a file or a folder")
        }
        if FileType(linkAt: path) == .link {
            return ReviewError(.missingPath, path, "is a link to nothing", advice: "restore its target")
        }
        let folder = Paths.folder(of: shown(path))
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let nearest = SpellingSuggestion.nearest(to: String(Paths.name(of: shown(path))), among: names.sorted())
        let advice = nearest.map { "did you mean \(folder == "." ? $0 : Paths.join(folder, $0))?" }
        return ReviewError(.missingPath, path, "there is no such file or folder", advice: advice ?? "check the path")
    }
}
