internal import Foundation

/// Finds challenges by slug in a few folders, or by path anywhere.
public struct ChallengeLibrary: Sendable {
    /// A package of the library, read or not.
    public struct Listing: Sendable {
        public var slug: String
        public var folder: String
        public var challenge: Result<Challenge, PackageError>

        public init(slug: String, folder: String, challenge: Result<Challenge, PackageError>) {
            self.slug = slug
            self.folder = folder
            self.challenge = challenge
        }
    }

    /// Folders whose sub-folders are packages; a slug in an earlier one hides it in later ones.
    public let roots: [String]

    public init(roots: [String]) { self.roots = roots }

    /// The challenge with that slug, or the one whose folder that is.
    ///
    /// - Throws: ``PackageError`` if it is broken, or if there is none; then with the slug that was meant.
    public func challenge(_ slugOrPath: String) throws(PackageError) -> Challenge {
        if let folder = folders()[slugOrPath] { return try ChallengeReader(folder: folder).read() }
        if slugOrPath.contains("/") || Self.isPackage(slugOrPath) {
            return try ChallengeReader(folder: slugOrPath).read()
        }
        let slugs = slugs()
        let reason = slugs.isEmpty
            ? "there are no challenges in \(roots.joined(separator: ", "))"
            : "there is no challenge of that name"
        let nearest = SpellingSuggestion.nearest(to: slugOrPath, among: slugs)
        throw PackageError(file: slugOrPath, reason, advice: nearest.map { "did you mean \($0)?" } ?? "")
    }

    /// The slugs of all packages, sorted.
    public func slugs() -> [String] { folders().keys.sorted() }

    /// All packages in the order of their slugs; a broken one carries its error.
    public func all() -> [Listing] {
        folders().sorted { $0.key < $1.key }.map { slug, folder in
            Listing(slug: slug, folder: folder, challenge: Self.read(folder))
        }
    }

    private static func read(_ folder: String) -> Result<Challenge, PackageError> {
        do {
            return .success(try ChallengeReader(folder: folder).read())
        } catch {
            return .failure(error)
        }
    }

    /// Folder by slug.
    private func folders() -> [String: String] {
        var folders: [String: String] = [:]
        for root in roots {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
            for name in names where !name.hasPrefix(".") && folders[name] == nil {
                let folder = root.hasSuffix("/") ? root + name : "\(root)/\(name)"
                if Self.isPackage(folder) { folders[name] = folder }
            }
        }
        return folders
    }

    private static func isPackage(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(folder)/\(ProblemReader.fileName)")
    }
}
