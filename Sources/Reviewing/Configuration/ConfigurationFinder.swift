internal import Foundation

/// Finds the configuration that holds for a file: that of the nearest folder above which has one.
///
/// A folder has one in `assay.toml`, or else in a `pyproject.toml` with a table `[tool.assay]`. Belongs to one thread.
public final class ConfigurationFinder {
    private let parse: (String, [UInt8]) throws -> [UInt8]
    private var folders: [String: ReviewConfiguration] = [:]
    private var files: [String: ReviewConfiguration] = [:]

    /// - Parameter parse: makes JSON of a TOML document; gets the file's path and bytes. It is only asked about files
    ///   that may matter, and once.
    public init(parse: @escaping (_ path: String, _ toml: [UInt8]) throws -> [UInt8]) { self.parse = parse }

    /// What holds for the file at `path`; without any configuration above, one that says nothing but the version that
    /// the nearest project requires.
    ///
    /// - Throws: `configuration` for a file that is wrong, `unreadable` for one that cannot be read.
    public func configuration(forFile path: String) throws(ReviewError) -> ReviewConfiguration {
        try configuration(forFolder: Paths.folder(of: Paths.absolute(path)))
    }

    /// What holds for the files in a folder.
    ///
    /// - Throws: as `configuration(forFile:)`.
    public func configuration(forFolder path: String) throws(ReviewError) -> ReviewConfiguration {
        let folder = Paths.absolute(path)
        if let known = folders[folder] { return known }
        let found: ReviewConfiguration
        if let own = try own(folder) {
            found = own
        } else if folder == "/" {
            found = ReviewConfiguration()
        } else {
            var above = try configuration(forFolder: Paths.folder(of: folder))
            if above.file == nil, let minor = requiredMinor(folder) { above.targetMinor = minor }
            found = above
        }
        folders[folder] = found
        return found
    }

    /// What a file says that was named, with what it extends.
    ///
    /// - Throws: as `configuration(forFile:)`, and `configuration` for a `pyproject.toml` without a table
    ///   `[tool.assay]`.
    public func configuration(at path: String) throws(ReviewError) -> ReviewConfiguration {
        try load(path, extending: [])
    }

    private func own(_ folder: String) throws(ReviewError) -> ReviewConfiguration? {
        let own = Paths.join(folder, "assay.toml")
        if FileManager.default.fileExists(atPath: own) { return try load(own, extending: []) }
        let project = Paths.join(folder, "pyproject.toml")
        guard let bytes = Paths.contents(project), Self.mentionsAssay(bytes) else { return nil }
        return try read(project, bytes, extending: [])
    }

    /// Reading TOML costs a worker: most projects have nothing to say to us.
    private static func mentionsAssay(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains(/\[\s*tool\s*\.\s*["']?assay/)
    }

    private func requiredMinor(_ folder: String) -> Int? {
        Paths.contents(Paths.join(folder, "pyproject.toml"))
            .flatMap { TargetVersion.requirement(in: String(decoding: $0, as: UTF8.self)) }
            .flatMap { TargetVersion.minor(ofRequirement: $0) }
    }

    private func load(_ path: String, extending: [String]) throws(ReviewError) -> ReviewConfiguration {
        guard let bytes = Paths.contents(path) else {
            let place = extending.last ?? path
            let reason = extending.isEmpty ? "cannot be read" : "extends \(path), which cannot be read"
            throw ReviewError(.unreadable, place, reason, advice: "check that it exists and its permissions")
        }
        if let found = try read(path, bytes, extending: extending) { return found }
        throw ReviewError(
            .configuration, path, "has no table [tool.assay]", advice: "add one, or name another file")
    }

    private func read(
        _ path: String, _ bytes: [UInt8], extending: [String]
    ) throws(ReviewError) -> ReviewConfiguration? {
        let key = Paths.absolute(path)
        if let known = files[key] { return known }
        guard !extending.contains(key) else {
            throw ReviewError(
                .configuration, extending.last ?? path, "extends \(path), which extends it",
                advice: "take one `extend` away")
        }
        let json: [UInt8]
        do { json = try parse(path, bytes) } catch {
            throw ReviewError(.configuration, path, "cannot be read as TOML: \(error)")
        }
        guard var found = try ReviewConfiguration(json: json, file: path) else { return nil }
        if let base = found.extends { found = found.over(try load(base, extending: extending + [key])) }
        files[key] = found
        return found
    }
}
