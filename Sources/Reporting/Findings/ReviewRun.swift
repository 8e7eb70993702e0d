public import Idioms

/// Everything that one call of `assay review` found, as the formats get it.
public struct ReviewRun: Sendable {
    /// What became of the rewrites.
    public enum Fixing: Sendable {
        case none
        /// They are in the files.
        case applied
        /// They are shown as a diff only.
        case preview
    }

    /// In the order to print.
    public var files: [ReviewedSource]
    /// Pages of rules by name. A finding of a rule that is not among them is printed all the same.
    public var pages: [String: RulePage]
    /// Of the program, for formats that name their tool.
    public var version: String
    public var fixing = Fixing.none
    /// Unsafe rewrites count as fixable too.
    public var includesUnsafe = false
    /// Whether formats for people end with ``FindingSummary``.
    public var showsSummary = true

    public init(files: [ReviewedSource], pages: [String: RulePage], version: String = "0.1.0") {
        self.files = files
        self.pages = pages
        self.version = version
    }

    /// Nil for a rule without a page.
    func code(of rule: String) -> String? { pages[rule]?.code }
}
