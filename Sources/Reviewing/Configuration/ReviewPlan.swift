/// How one file is reviewed.
public struct ReviewPlan: Sendable, Hashable {
    /// Names of the rules that are on, in the order of the catalogue.
    public var rules: [String]
    /// Names of the rules whose rewrites may be applied.
    public var fixable: Set<String>
    /// Minor version of Python 3.
    public var targetMinor: Int
    /// In columns.
    public var lineLength: Int
}

extension ReviewConfiguration {
    /// How the file at `path` is reviewed.
    ///
    /// - Throws: `unknownRule` for a word that means no rule, `configuration` for a level that there is not.
    public func plan(for path: String, in catalogue: RuleCatalogue) throws(ReviewError) -> ReviewPlan {
        var selection = try RuleSelection(rules, in: catalogue)
        let path = perFileIgnores.isEmpty ? path : Paths.absolute(path)
        for entry in perFileIgnores where entry.pattern.matches(path, isFolder: false) != entry.isInverted {
            try selection.remove(entry.rules, in: entry.place, catalogue)
        }
        return ReviewPlan(
            rules: selection.rules, fixable: selection.fixable, targetMinor: targetMinor ?? Self.defaultTargetMinor,
            lineLength: lineLength ?? Self.defaultLineLength)
    }
}
