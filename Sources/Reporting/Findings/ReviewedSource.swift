public import WorkerProtocol

/// A file, or a cell of a notebook, with what the review of it gave.
public struct ReviewedSource: Sendable {
    /// As it is shown.
    public var path: String
    /// The text that the findings are about, as UTF-8 without a byte order mark; after fixing it is the fixed one.
    public var source: [UInt8]
    public var report: ReviewReport
    /// Number of the notebook's cell, from 1; rows count within it.
    public var cell: Int?

    public init(path: String, source: [UInt8], report: ReviewReport, cell: Int? = nil) {
        self.path = path
        self.source = source.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(source.dropFirst(3)) : source
        self.report = report
        self.cell = cell
    }
}
