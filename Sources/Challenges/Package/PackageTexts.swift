/// What of a package people read: statement, hints, editorial, and the files that they start from.
public struct PackageTexts: Sendable {
    private let tree: PackageTree

    private static let mostBytes = 4 << 20
    private static let mostAttachmentBytes = 64 << 20

    /// - Parameter folder: path of the package folder.
    /// - Throws: ``PackageError`` if it cannot be walked.
    public init(folder: String) throws(PackageError) { tree = try PackageTree(folder: folder) }

    /// Nil where the package has none; so for the others.
    public func statement() throws(PackageError) -> String? {
        let folders = ["statement", "problem_statement"]
        return try first(of: folders.flatMap { ["\($0)/problem.en.md", "\($0)/problem.md"] })
    }

    public func hints() throws(PackageError) -> String? { try first(of: ["hints.md"]) }

    public func editorial() throws(PackageError) -> String? { try first(of: ["editorial.md"]) }

    /// The files of `attachments/`, by path relative to it.
    public func attachments() throws(PackageError) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for path in tree.files(under: "attachments") {
            let name = String(path.dropFirst("attachments/".count))
            files[name] = try tree.contents(of: path, limit: Self.mostAttachmentBytes)
        }
        return files
    }

    private func first(of paths: [String]) throws(PackageError) -> String? {
        for path in paths where tree.hasFile(path) { return try tree.text(of: path, limit: Self.mostBytes) }
        return nil
    }
}
