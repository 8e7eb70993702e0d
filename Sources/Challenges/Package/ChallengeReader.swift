/// Reads a challenge package: a folder in the terms of the ICPC problem package format.
public struct ChallengeReader: Sendable {
    /// Path of the package folder.
    public let folder: String

    /// - Parameter folder: its path; the last component is the challenge's slug.
    public init(folder: String) {
        var path = folder
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.folder = path
    }

    /// The challenge with all its cases.
    ///
    /// - Throws: ``PackageError`` with file and line of the first thing that is wrong.
    public func read() throws(PackageError) -> Challenge {
        let tree = try PackageTree(folder: folder)
        guard tree.hasFile(ProblemDocument.name) else {
            throw PackageError(
                file: folder, "is no challenge: there is no \(ProblemDocument.name)",
                advice: "add one, or name another folder")
        }
        let text = try tree.text(of: ProblemDocument.name, limit: ProblemDocument.maximumBytes)
        let document = try ProblemDocument(text, file: tree.path(ProblemDocument.name))
        let problem = ProblemReader(document: document, slug: slug)
        var challenge = try problem.challenge(folder: PackageTree.realPath(folder) ?? folder)
        let validators = ValidatorReader(
            tree: tree, validation: try problem.validation(), arguments: try problem.validatorArguments())
        challenge.validator = try validators.validator()
        if let warning = validators.warning() { challenge.warnings.append(warning) }
        challenge.cases = try CaseReader(tree: tree, kind: challenge.kind, flags: challenge.flags).cases()
        challenge.files = try files(tree)
        return challenge
    }

    /// Where files lie that every case finds in its working folder, below the package folder.
    public static let filesFolder = "data/files"
    private static let maximumFileBytes = 64 << 20

    private func files(_ tree: PackageTree) throws(PackageError) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for path in tree.files(under: Self.filesFolder) {
            let name = String(path.dropFirst(Self.filesFolder.count + 1))
            files[name] = try tree.contents(of: path, limit: Self.maximumFileBytes)
        }
        return files
    }

    /// The name of the folder, also where the path is `.` or a link.
    private var slug: String {
        let name = folder.split(separator: "/").last.map(String.init) ?? folder
        guard name == "." || name == ".." else { return name }
        return PackageTree.realPath(folder)?.split(separator: "/").last.map(String.init) ?? name
    }
}
