/// Takes the next piece of a report.
public typealias BatchSink = (String) throws -> Void

/// A way to write a batch down. One file a format; ``BatchFormats`` lists them.
///
/// Call `begin` once, `entry` for each, `end` once; what the sink throws comes out of them. Entries of one challenge
/// should come one after the other: formats that group do it as they come, and pass@k is left
/// out otherwise. No format keeps entries, only counts; the page keeps details too, up to a budget.
public protocol BatchFormat: Sendable {
    /// As it is given to `--output-format`.
    static var name: String { get }
    /// One line for `--help`.
    static var summary: String { get }
    init(_ report: BatchReport, style: BatchStyle)
    mutating func begin(_ sink: BatchSink) throws
    mutating func entry(_ entry: BatchEntry, _ sink: BatchSink) throws
    mutating func end(_ sink: BatchSink) throws
}

extension BatchFormat {
    /// The whole report, for entries that are at hand.
    public static func write(
        _ report: BatchReport, _ entries: some Sequence<BatchEntry>, style: BatchStyle = BatchStyle(), to sink: BatchSink
    ) throws {
        var format = Self(report, style: style)
        try format.begin(sink)
        for entry in entries { try format.entry(entry, sink) }
        try format.end(sink)
    }
}
