import Challenges
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

    /// The same with scores, remarks and files.
    static let scored: [BatchEntry] = entries.map { entry in
        var scored = entry
        guard entry.verdict != "TLE", entry.verdict != BatchEntry.unjudgeable else { return scored }
        let points = entry.isAccepted ? 9.0 : 3
        scored.score = Score(points: points, maximum: 12, acceptPercent: 70, parts: [.init(group: "a", earned: 3, points: 12)])
        scored.remarks = [Remark(.good, "found: \(hostile)", detail: hostile), Remark(.bad, "missed"), Remark(.neutral, "so")]
        scored.files = [BatchFile(path: hostile, text: hostile), BatchFile(path: "a.py", text: "x = 1\n")]
        for index in scored.cases.indices { scored.cases[index].score = CaseScore(earned: 0, points: 1.5) }
        for index in scored.findings.indices { scored.findings[index].file = hostile }
        return scored
    }

    private func text(
        _ format: any BatchFormat.Type, _ style: BatchStyle = BatchStyle(), _ entries: [BatchEntry] = Self.entries
    ) throws -> String {
        var (text, report) = ("", Self.report)
        report.isScored = entries.contains { $0.score != nil }
        try format.write(report, entries, style: style) { text += $0 }
        return text
    }

    @Test("nothing reaches a reader that it would obey", arguments: BatchFormats.names, [entries, scored])
    func nothingUnseen(name: String, entries: [BatchEntry]) throws {
        let text = try text(#require(BatchFormats.format(named: name)), BatchStyle(), entries)
        let lineEnds: Set<Unicode.Scalar> = name == "csv" ? ["\n", "\r"] : ["\n"]
        for scalar in text.unicodeScalars where !lineEnds.contains(scalar) {
            #expect(!VisibleText.isUnseen(scalar, after: "a"), "\(scalar.value)")
        }
        // The page has scripts of its own; what strangers wrote there is looked at in `HTMLBatchTests`.
        if !["csv", "full", "html"].contains(name) { #expect(!text.contains("<script")) }
    }

    @Test(
        "a score is shown where there is one, and nothing else changes",
        arguments: [
            ("csv", ["message\r\n"], ["message,score_percent,points,max_points\r\n", ",75,9,12\r\n", ",25,3,12\r\n", ",,,\r\n"]),
            ("full", ["      n  passed\n"], ["      n  passed    score\n", "50.0 %   50.0 %  AC 1, WA 1", "0.0 %        –"]),
            ("markdown", ["| 95 % | Verdicts |"], ["| 95 % | Score | Verdicts |", "| 50.0 % | AC 1, WA 1 |", "| – | TLE 1"]),
            ("junit", ["classname=\"two-sum\" time=\"0.000\"/>"], [
                "<system-out>score 75 % (70 % accept)\n✓ found: ", "✗ missed\n– so</system-out>",
            ]),
            ("json-lines", [#""findings":[]}"#], [
                #""score":{"percent":75.000,"acceptPercent":70.000,"points":9.000,"maximum":12.000,"penalty":0.000}"#,
                #""earned":0.000,"points":1.500"#,
                #"{"tone":"bad","text":"missed","detail":""}"#, #""a.py"]"#,
            ]),
            ("html", [], [
                "Mean score", "of 2 entries with a score", "accept)", "\"remarks\":[", "score 75 %",
            ]),
        ])
    func scores(name: String, without: [String], with: [String]) throws {
        let format = try #require(BatchFormats.format(named: name))
        let (bare, full) = (try text(format), try text(format, BatchStyle(), Self.scored))
        for part in without { #expect(bare.contains(part), "\(part) in \(bare)") }
        for part in with {
            #expect(full.contains(part), "\(part) in \(full)")
            #expect(!bare.contains(part), "\(part) in \(bare)")
        }
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

    @Test("JUnit is well-formed", arguments: [entries, scored])
    func junit(entries: [BatchEntry]) throws {
        let text = try text(JUnitBatch.self, BatchStyle(), entries)
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

    @Test("a line fits the terminal", arguments: [40, 60, 80, 120], [entries, scored])
    func width(columns: Int, entries: [BatchEntry]) throws {
        for line in try text(FullBatch.self, BatchStyle(width: columns), entries).split(separator: "\n").dropLast() {
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
