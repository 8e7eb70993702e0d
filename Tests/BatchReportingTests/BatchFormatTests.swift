import Foundation
import FoundationXML
import SafeText
import Testing

@testable import BatchReporting

@Suite("batch formats, read back")
struct BatchFormatTests {
    static let hostile = "=1+1<script>\u{0}\u{1b}[31m\u{202e}\u{2028}\"]]>,|`\r\n&"

    static let report: BatchReport = {
        var report = BatchReport(
            title: "Course \(hostile)", runID: "r-1",
            challenges: [BatchChallenge(slug: "two-sum", name: "Two Sum"), BatchChallenge(slug: "receipt", name: "Receipt")],
            candidates: ["ada", hostile])
        report.passAtK = [1, 2, 10]
        return report
    }()

    static let entries: [BatchEntry] = {
        var wrong = BatchEntry(candidate: hostile, challenge: "two-sum", verdict: "WA")
        wrong.message = hostile
        wrong.cases = [BatchCase(id: hostile, verdict: "WA")]
        wrong.findings = [BatchFinding(rule: "sum-loop", level: "warning", line: 1, message: hostile)]
        var slow = BatchEntry(candidate: "ada", challenge: "receipt", verdict: "TLE")
        slow.cpuMaxMillis = 2000
        var lost = BatchEntry(candidate: "ada", challenge: "receipt", sample: 2, verdict: BatchEntry.unjudgeable)
        lost.message = "not UTF-8"
        return [BatchEntry(candidate: "ada", challenge: "two-sum", verdict: "AC"), wrong, slow, lost]
    }()

    private func text(_ format: any BatchFormat.Type, _ style: BatchStyle = BatchStyle()) throws -> String {
        var text = ""
        try format.write(Self.report, Self.entries, style: style) { text += $0 }
        return text
    }

    @Test("nothing reaches a reader that it would obey", arguments: BatchFormats.names)
    func nothingUnseen(name: String) throws {
        let text = try text(#require(BatchFormats.format(named: name)))
        let lineEnds: Set<Unicode.Scalar> = name == "csv" ? ["\n", "\r"] : ["\n"]
        for scalar in text.unicodeScalars where !lineEnds.contains(scalar) {
            #expect(!VisibleText.isUnseen(scalar, after: "a"), "\(scalar.value)")
        }
        // The page has scripts of its own; what strangers wrote there is looked at in `HTMLBatchTests`.
        if !["csv", "full", "html"].contains(name) { #expect(!text.contains("<script")) }
    }

    @Test("every format gives a document for an empty batch", arguments: BatchFormats.names)
    func empty(name: String) throws {
        let format = try #require(BatchFormats.format(named: name))
        var text = ""
        try format.write(Self.report, [], style: BatchStyle()) { text += $0 }
        #expect(text.utf8.last == UInt8(ascii: "\n"))
    }

    @Test("JSON Lines are read, and keep the text as it was")
    func jsonLines() throws {
        let objects = try text(JSONLinesBatch.self).split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(objects.map { $0["type"] as? String } == ["batch", "entry", "entry", "entry", "entry", "summary"])
        #expect(objects[2]["candidate"] as? String == Self.hostile)
        #expect(objects[5]["total"] as? Int == 4)
    }

    @Test("JUnit is well-formed")
    func junit() throws {
        let text = try text(JUnitBatch.self)
        let parser = XMLParser(data: Data(text.utf8))
        #expect(parser.parse(), "\(parser.parserError.map(String.init(describing:)) ?? "")")
        #expect(text.components(separatedBy: "<testcase ").count == 5)
        #expect(text.components(separatedBy: "<testsuite ").count == 3)
        #expect(text.components(separatedBy: "<failure ").count == 3)
        #expect(text.components(separatedBy: "<error ").count == 2)
    }

    @Test(
        "CSV cells",
        arguments: [
            ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1", "'=1"), (" +1", "\"' +1\""),
            ("@x", "'@x"), ("a\nb", "\"a\nb\""), ("\u{ff1d}1", "'\u{ff1d}1"), ("", ""), ("\"\u{301}", "\"\"\"\u{301}\""),
        ])
    func cells(text: String, cell: String) {
        #expect(CSVBatch.cell(text) == cell)
    }

    @Test("Markdown cells", arguments: [("a|b", "a\\|b"), ("<b>", "&lt;b\\>"), ("<\u{338}x", "&lt;\u{338}x"), ("`", "\\`")])
    func markdown(text: String, cell: String) { #expect(MarkdownBatch.cell(text) == cell) }

    @Test("a line fits the terminal", arguments: [40, 60, 80, 120])
    func width(columns: Int) throws {
        for line in try text(FullBatch.self, BatchStyle(width: columns)).split(separator: "\n").dropLast() {
            #expect(line.count <= columns, "\(line)")
        }
    }

    @Test("colour only when it is asked for")
    func colour() throws {
        #expect(try !text(FullBatch.self).contains("\u{1b}"))
        #expect(try text(FullBatch.self, BatchStyle(hasColour: true)).contains("\u{1b}[1m"))
    }

    @Test("a sink that fails stops the report")
    func sink() {
        struct Full: Error {}
        #expect(throws: Full.self) { try CSVBatch.write(Self.report, Self.entries) { _ in throw Full() } }
    }

    @Test("rates leave out what was not judged; pass@k needs several samples")
    func tally() {
        var tally = BatchTally()
        for entry in Self.entries { tally.add(entry) }
        #expect(tally.all.judged == 3 && tally.all.accepted == 1)
        let table = tally.passTable(Self.report.passAtK)
        #expect(table.ks == [1] && table.rows.map(\.candidate) == ["ada", Self.hostile])
        #expect(table.rows.first?.values == [0.5])
    }
}
