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
        guard tree.hasFile(ProblemReader.fileName) else {
            throw PackageError(
                file: folder, "is no challenge: there is no \(ProblemReader.fileName)",
                advice: "add one, or name another folder")
        }
        let text = try tree.text(of: ProblemReader.fileName, limit: YAMLMapping.maximumBytes)
        let document = try YAMLMapping(text, file: tree.path(ProblemReader.fileName))
        let problem = ProblemReader(document: document, slug: slug)
        var challenge = try problem.challenge(folder: (try? ConfinedFolder(folder))?.root ?? folder)
        let validators = ValidatorReader(
            tree: tree, validation: challenge.kind == .interactive ? .interactive : try problem.validation(),
            arguments: try problem.validatorArguments())
        challenge.validator = try validators.validator()
        if let warning = validators.warning() { challenge.warnings.append(warning) }
        try KindReader(tree: tree, problem: problem).complete(&challenge)
        challenge.files = try tree.contents(under: Self.filesFolder, limit: Self.maximumFileBytes)
        return challenge
    }

    /// Where files lie that every case finds in its working folder, below the package folder.
    public static let filesFolder = "data/files"
    static let maximumFileBytes = 64 << 20

    /// The name of the folder, also where the path is `.` or a link.
    private var slug: String {
        let name = folder.split(separator: "/").last.map(String.init) ?? folder
        guard name == "." || name == ".." else { return name }
        return (try? ConfinedFolder(folder))?.root.split(separator: "/").last.map(String.init) ?? name
    }
}
