/// What a configuration file, the command line, or one on top of the other, say about a review.
///
/// nil, or an empty list, is for what they say nothing about.
public struct ReviewConfiguration: Sendable, Hashable {
    /// Rules that some files are not reviewed with.
    public struct PerFileIgnore: Sendable, Hashable {
        public var pattern: PathPattern
        /// For the files that the pattern does not match.
        public var isInverted: Bool
        public var rules: [String]
        /// Where it stands, for errors.
        public var place: String
    }

    /// Path of the file that it comes from; nil for the command line and for no file.
    public var file: String?
    /// What is said about rules, the weakest first.
    public var rules: [RuleSelection.Layer] = []
    /// In columns.
    public var lineLength: Int?
    /// Minor version of Python 3.
    public var targetMinor: Int?
    /// In place of `FileDiscovery.defaultExcludes`.
    public var exclude: [PathPattern]?
    public var extendExclude: [PathPattern] = []
    public var perFileIgnores: [PerFileIgnore] = []
    public var respectsGitignore: Bool?
    /// An absolute path.
    public var baseline: String?
    /// The absolute path of the file that this one adds to.
    var extends: String?

    public static let defaultLineLength = 88
    public static let defaultTargetMinor = 11
    static let lineLengths = 20...1000

    public init() {}

    /// What a file says.
    ///
    /// - Parameters:
    ///   - json: the whole file as JSON.
    ///   - file: its path; patterns and other paths in it are relative to its folder.
    /// - Returns: nil for a `pyproject.toml` without a table `tool.assay`. In every other file the settings stand at
    ///   the top.
    /// - Throws: `configuration` for settings that there are not, or of the wrong type.
    public init?(json: [UInt8], file: String) throws(ReviewError) {
        let document: JSONNode
        do { document = try JSONReader.read(json) } catch {
            throw ReviewError(.configuration, file, "cannot be read: \(error.reason)")
        }
        let isProject = Paths.name(of: file) == "pyproject.toml"
        guard let table = isProject ? document["tool"]?["assay"] : document else { return nil }
        guard table.members != nil else {
            throw ReviewError(.configuration, "\(file): tool.assay", "is \(table.kind)", advice: "write a table")
        }
        let reader = ConfigurationReader(file: file, table: table)
        try reader.checkKeys()
        let folder = Paths.folder(of: Paths.absolute(file))
        self.file = file
        rules = [
            RuleSelection.Layer(
                file: file, select: try reader.texts("select"), extendSelect: try reader.texts("extend-select") ?? [],
                ignore: try reader.texts("ignore") ?? [], level: try reader.text("level"),
                fixable: try reader.texts("fixable"), unfixable: try reader.texts("unfixable") ?? [])
        ]
        lineLength = try reader.integer("line-length", in: Self.lineLengths)
        targetMinor = try reader.targetMinor()
        if targetMinor == nil, let requirement = document["project"]?["requires-python"]?.string {
            targetMinor = TargetVersion.minor(ofRequirement: requirement)
        }
        exclude = try reader.patterns("exclude", folder: folder)
        extendExclude = try reader.patterns("extend-exclude", folder: folder) ?? []
        perFileIgnores = try reader.perFileIgnores(folder: folder) ?? []
        respectsGitignore = try reader.bool("respect-gitignore")
        baseline = try reader.text("baseline").map { Paths.absolute($0, in: folder) }
        extends = try reader.text("extend").map { Paths.absolute($0, in: folder) }
    }

    /// What the command line says; patterns and the baseline are relative to the current folder.
    ///
    /// - Throws: `configuration` for a version or a length that there is not.
    public init(
        select: [String] = [], extendSelect: [String] = [], ignore: [String] = [], level: String? = nil,
        targetVersion: String? = nil, lineLength: Int? = nil, exclude: [String] = [], respectsGitignore: Bool? = nil,
        baseline: String? = nil
    ) throws(ReviewError) {
        // `--select a,b` is two.
        func words(_ lists: [String]) -> [String] {
            lists.flatMap { $0.split { $0 == "," || $0 == " " } }.map(String.init)
        }
        rules = [
            RuleSelection.Layer(
                select: select.isEmpty ? nil : words(select), extendSelect: words(extendSelect), ignore: words(ignore),
                level: level)
        ]
        if let targetVersion {
            guard let minor = TargetVersion.minor(of: targetVersion) else {
                throw ReviewError(
                    .configuration, "--target-version", "`\(targetVersion)` is no version",
                    advice: "write a version of Python 3 such as py311")
            }
            targetMinor = minor
        }
        if let lineLength, !Self.lineLengths.contains(lineLength) {
            let (least, most) = (Self.lineLengths.lowerBound, Self.lineLengths.upperBound)
            throw ReviewError(
                .configuration, "--line-length", "is \(lineLength)",
                advice: "write a number from \(least) to \(most)")
        }
        self.lineLength = lineLength
        extendExclude = exclude.map { PathPattern($0, in: Paths.current) }
        self.respectsGitignore = respectsGitignore
        self.baseline = baseline.map { Paths.absolute($0) }
    }

    /// This one on top of another: what it says wins, lists that extend something are joined.
    public func over(_ base: ReviewConfiguration) -> ReviewConfiguration {
        var both = self
        both.file = file ?? base.file
        both.rules = base.rules + rules
        both.lineLength = lineLength ?? base.lineLength
        both.targetMinor = targetMinor ?? base.targetMinor
        both.exclude = exclude ?? base.exclude
        both.extendExclude = base.extendExclude + extendExclude
        both.perFileIgnores = base.perFileIgnores + perFileIgnores
        both.respectsGitignore = respectsGitignore ?? base.respectsGitignore
        both.baseline = baseline ?? base.baseline
        return both
    }
}
