internal import Challenges
internal import SafeText

/// A row for each entry (RFC 4180): CRLF line ends, quotes doubled.
public struct CSVBatch: BatchFormat {
    public static let name = "csv"
    public static let summary = "a row for each entry"

    private let isScored: Bool

    public init(_ report: BatchReport, style: BatchStyle) { isScored = report.isScored }

    private static let columns = [
        "candidate", "challenge", "sample", "verdict", "passed", "total", "cpu_max_ms", "cpu_total_ms", "wall_ms",
        "peak_memory_bytes", "counted", "findings", "digest", "message",
    ]
    /// Where entries have scores; empty in the rows of those that have none.
    private static let scoreColumns = ["score_percent", "points", "max_points"]

    public mutating func begin(_ sink: BatchSink) throws {
        let columns = Self.columns + (isScored ? Self.scoreColumns : [])
        try sink(columns.joined(separator: ",") + "\r\n")
    }

    public mutating func entry(_ entry: BatchEntry, _ sink: BatchSink) throws {
        let numbers = [
            FixedPoint.text(entry.cpuMaxMillis, decimals: 3), FixedPoint.text(entry.cpuTotalMillis, decimals: 3),
            FixedPoint.text(entry.wallMillis, decimals: 3), String(entry.peakMemoryBytes), entry.isCounted ? "1" : "0",
            String(entry.findings.count),
        ]
        let texts = [entry.candidate, entry.challenge].map(Self.cell)
        let counts = [String(entry.passed), String(entry.total)]
        let row = texts + [String(entry.sample), Self.cell(entry.verdict)] + counts + numbers
            + [entry.digest, entry.message].map(Self.cell) + (isScored ? Self.scores(entry) : [])
        try sink(row.joined(separator: ",") + "\r\n")
    }

    public mutating func end(_ sink: BatchSink) throws {}

    private static func scores(_ entry: BatchEntry) -> [String] {
        guard let score = entry.score else { return scoreColumns.map { _ in "" } }
        return [score.percent, score.points, score.maximum].map { FixedPoint.text($0, decimals: 3, trimmed: true) }
    }

    /// A spreadsheet takes a text that starts like a formula for one; an apostrophe before it makes it text.
    static func cell(_ text: String) -> String {
        var text = VisibleText().block(text)
        let start = text.unicodeScalars.first { $0 != " " }
        if let start, "=+-@\t\n|%＝＋－＠".unicodeScalars.contains(start) { text = "'" + text }
        let needsQuotes = text.unicodeScalars.contains { ",\"\n\r ;".unicodeScalars.contains($0) }
        guard needsQuotes else { return text }
        // By scalars: a quote with a combining mark after it is another Character, and still ends the cell.
        let doubled = text.unicodeScalars.reduce(into: "") { result, scalar in
            result += scalar == "\"" ? "\"\"" : String(scalar)
        }
        return "\"" + doubled + "\""
    }
}
