internal import CSandbox
internal import PythonEmbedding

/// Where this process's Python library comes from, and the folders of every library that it has loaded.
struct PythonFolders {
    /// `/usr/lib/python3.11`.
    let standardLibrary: String
    let libraries: [String]

    private static let libraryFolder = "/lib/"

    init() {
        var folders: Set<String> = []
        var root = "/usr"
        for path in Self.loadedLibraries() {
            guard let end = path.lastIndex(of: "/") else { continue }
            folders.insert(String(path[..<end]))
            guard path[end...].hasPrefix("/libpython") else { continue }
            let start = path.indices.first { path[$0...].hasPrefix(Self.libraryFolder) }
            if let start { root = String(path[..<start]) }
        }
        standardLibrary = root + Self.libraryFolder + "python" + Interpreter.version
        libraries = Array(folders)
    }

    private static func loadedLibraries() -> [String] {
        var paths: [String] = []
        withUnsafeMutablePointer(to: &paths) { place in
            sandbox_each_library(
                { path, place in
                    guard let path else { return }
                    place?.assumingMemoryBound(to: [String].self).pointee.append(String(cString: path))
                }, place)
        }
        return paths
    }
}
