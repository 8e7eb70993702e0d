internal import Foundation

/// One walk through the folders below one that was named.
struct FolderWalk {
    let configuration: (String) throws(ReviewError) -> ReviewConfiguration
    private(set) var found = FileDiscovery.Found()

    private static let defaults = FileDiscovery.defaultExcludes.map { PathPattern($0, in: "/") }
    private static let maximumDepth = 128

    init(configuration: @escaping (String) throws(ReviewError) -> ReviewConfiguration) {
        self.configuration = configuration
    }

    mutating func walk(from path: String) throws(ReviewError) {
        let shown = FileDiscovery.shown(path)
        let absolute = Paths.absolute(shown)
        let respects = try configuration(absolute).respectsGitignore ?? true
        let ignored = respects ? GitIgnores(above: absolute) : GitIgnores()
        try walk(shown == "." ? "" : shown, absolute, ignored, depth: 0)
    }

    /// - Parameters:
    ///   - shown: the folder as it is to be shown, empty for the current one.
    ///   - absolute: its absolute path.
    private mutating func walk(
        _ shown: String, _ absolute: String, _ ignored: GitIgnores, depth: Int
    ) throws(ReviewError) {
        guard depth <= Self.maximumDepth else {
            found.problems.append(ReviewError(.unreadable, shown, "folders are nested too deeply"))
            return
        }
        guard let listing = FolderListing(absolute) else {
            let reason = String(cString: strerror(errno))
            found.problems.append(
                ReviewError(
                    .unreadable, shown.isEmpty ? "." : shown, "cannot be read: \(reason)",
                    advice: "check its permissions, or exclude it"))
            return
        }
        let settings = try configuration(absolute)
        var ignored = ignored
        if settings.respectsGitignore ?? true { ignored.enter(absolute, listing) }
        let excludes = (settings.exclude ?? Self.defaults) + settings.extendExclude
        for entry in listing.entries {
            let path = Paths.join(absolute, entry.name)
            let shown = Paths.join(shown, entry.name)
            var type = entry.type ?? FileType(linkAt: path)
            let kind = SourceKind(path: entry.name)
            // Only links to files are followed: folders could go round in circles, or be somebody else's.
            if type == .link, kind != nil { type = FileType(path) == .file ? .file : nil }
            guard type == .folder || type == .file && kind != nil else { continue }
            let isFolder = type == .folder
            guard !ignored.ignores(path, isFolder: isFolder),
                !excludes.contains(where: { $0.matchesExactly(path, isFolder: isFolder) })
            else { continue }
            if isFolder {
                try walk(shown, path, ignored, depth: depth + 1)
            } else if let kind {
                found.files.append(FileDiscovery.File(path: shown, kind: kind))
            }
        }
    }
}
