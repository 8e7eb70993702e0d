public import Challenges

/// What a report knows before the first case is run.
public struct ReportHeading: Sendable {
    public var slug: String
    /// The challenge's title.
    public var name: String
    public var kind: Challenge.Kind
    /// What its cases look like.
    public var form: Challenge.Kind.Form
    /// File name of the submission, as its frames show it.
    public var submission: String
    /// Cases that are to be run, in order.
    public var caseIDs: [String]
    /// What the package's reader noticed.
    public var warnings: [String]

    public init(
        slug: String, name: String, kind: Challenge.Kind, submission: String, caseIDs: [String],
        warnings: [String] = []
    ) {
        self.slug = slug
        self.name = name
        self.kind = kind
        form = kind.form(hasEntryPoint: true)
        self.submission = submission
        self.caseIDs = caseIDs
        self.warnings = warnings
    }

    /// - Parameter cases: those chosen to be run, which need not be all of the challenge's.
    public init(_ challenge: Challenge, submission: String, cases: [TestCase]) {
        self.init(
            slug: challenge.slug, name: challenge.name, kind: challenge.kind, submission: submission,
            caseIDs: cases.map(\.id), warnings: challenge.warnings)
        form = challenge.form
    }
}
