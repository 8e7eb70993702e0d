internal import Challenges
internal import SafeText

/// For build servers, in the dialect that Jenkins reads: a suite for each run of entries of one challenge.
/// Counts are left to the reader: they stand before the cases, and a stream does not know them yet.
public struct JUnitBatch: BatchFormat {
    public static let name = "junit"
    public static let summary = "JUnit XML: a suite a challenge, a test case an entry"

    private let report: BatchReport
    private var suite: String?

    public init(_ report: BatchReport, style: BatchStyle) { self.report = report }

    public mutating func begin(_ sink: BatchSink) throws {
        try sink("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"\(Self.escaped(report.title))\">\n")
    }

    public mutating func entry(_ entry: BatchEntry, _ sink: BatchSink) throws {
        if suite != entry.challenge {
            if suite != nil { try sink("  </testsuite>\n") }
            suite = entry.challenge
            try sink("  <testsuite name=\"\(Self.escaped(entry.challenge))\">\n")
        }
        let sample = entry.sample > 1 ? " #\(entry.sample)" : ""
        let time = FixedPoint.text(entry.wallMillis / 1000, decimals: 3)
        var text = "    <testcase name=\"\(Self.escaped(entry.candidate + sample))\""
        text += " classname=\"\(Self.escaped(entry.challenge))\" time=\"\(time)\""
        let output = Self.output(entry)
        guard !entry.isAccepted else {
            return try sink(text + (output.isEmpty ? "/>\n" : ">\n\(output)    </testcase>\n"))
        }
        let kind = VerdictKind(code: entry.verdict)
        let tag = kind.isInfrastructure ? "error" : "failure"
        let message = entry.message.isEmpty ? kind.words : entry.message
        text += ">\n      <\(tag) type=\"\(Self.escaped(entry.verdict))\" message=\"\(Self.escaped(message))\">"
        let failed = entry.cases.first { $0.verdict != "AC" }
        text += Self.escaped(failed.map { "\($0.id): \($0.verdict) \($0.message)" } ?? "")
        try sink(text + "</\(tag)>\n\(output)    </testcase>\n")
    }

    /// Score and remarks; a case of this format has no better place for them.
    private static func output(_ entry: BatchEntry) -> String {
        var lines = entry.score.map { ["score \(ScoreText.text($0))"] } ?? []
        lines += entry.remarks.flatMap { remark in
            [ScoreText.line(remark)] + (remark.detail.isEmpty ? [] : [remark.detail])
        }
        guard !lines.isEmpty else { return "" }
        let text = XMLText.escaped(VisibleText().block(lines.joined(separator: "\n")), inAttribute: false)
        return "      <system-out>\(text)</system-out>\n"
    }

    public mutating func end(_ sink: BatchSink) throws {
        try sink((suite == nil ? "" : "  </testsuite>\n") + "</testsuites>\n")
    }

    /// What XML forbids is invisible, and therefore spelled out.
    static func escaped(_ text: String) -> String { XMLText.escaped(VisibleText().line(text), inAttribute: true) }
}
