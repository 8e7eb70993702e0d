/// For a browser: one self-contained page with charts, a matrix of verdicts and details.
///
/// Counts of all entries are in it; details as far as their budget goes (4 MiB of code, cases and findings, failing
/// entries first), and the page says what it leaves out. It is written at the end, when the counts are known.
public struct HTMLBatch: BatchFormat {
    public static let name = "html"
    public static let summary = "one self-contained page: charts, matrix, details"

    private let report: BatchReport
    private var tally: PageTally

    public init(_ report: BatchReport, style: BatchStyle) {
        self.init(report, detailBytes: KeptDetails.byteBudget)
    }

    /// - Parameter detailBytes: of details in the page, as JSON.
    init(_ report: BatchReport, detailBytes: Int) {
        self.report = report
        tally = PageTally(report, budget: detailBytes)
    }

    public mutating func begin(_ sink: BatchSink) throws {}

    public mutating func entry(_ entry: BatchEntry, _ sink: BatchSink) throws { tally.add(entry) }

    public mutating func end(_ sink: BatchSink) throws { try HTMLPage(report, tally).write(to: sink) }
}
