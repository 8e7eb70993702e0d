import Challenges
import Reporting
import Testing

@Suite("report formats, compared with their recorded output")
struct ReportFormatTests {
    @Test(arguments: ReportFormats.names, Sample.all)
    func isAsRecorded(format name: String, sample: Sample) throws {
        let format = try #require(ReportFormats.format(named: name))
        let file = "\(name)/\(sample.name).\(Self.extensions[name] ?? "txt")"
        Snapshot.expect(sample.rendered(format), is: file)
    }

    @Test("in colour, in ASCII, and on a narrow terminal", arguments: [Sample.mixed, .hostile, .skipped])
    func isAsRecorded(dressed sample: Sample) {
        let styles = [
            "colour": TextStyle(hasColour: true), "ascii": TextStyle(hasUnicode: false),
            "narrow": TextStyle(width: 40),
        ]
        for (name, style) in styles {
            Snapshot.expect(sample.rendered(FullFormat.self, style), is: "full/\(sample.name)-\(name).txt")
        }
        Snapshot.expect(
            sample.rendered(ConciseFormat.self, TextStyle(hasColour: true)),
            is: "concise/\(sample.name)-colour.txt")
    }

    @Test("no text of a candidate's reaches a terminal as more than text", arguments: ReportFormats.names)
    func isHarmless(format name: String) throws {
        let format = try #require(ReportFormats.format(named: name))
        let text = Sample.hostile.rendered(format)
        let controls = text.unicodeScalars.filter {
            $0 != "\n" && $0 != "\t" && ($0.value < 0x20 || (0x7f...0x9f).contains($0.value))
                || (0x202a...0x202e).contains($0.value)
        }
        #expect(controls.isEmpty)
        let ascii = Sample.hostile.rendered(format, TextStyle(hasUnicode: false))
        if name == "full" || name == "concise" { #expect(ascii.utf8.allSatisfy { $0 < 0x80 }) }
    }

    @Test("colours only add to the text", arguments: Sample.all)
    func coloursOnlyAdd(sample: Sample) {
        for format in ReportFormats.all {
            let coloured = sample.rendered(format, TextStyle(hasColour: true))
            #expect(coloured.replacing(/\u{1b}\[\d+m/, with: "") == sample.rendered(format), "\(format.name)")
        }
    }

    @Test func everyVerdictIsSampled() {
        #expect(Set(Sample.mixed.judgement.cases.map(\.verdict)) == Set(Verdict.allCases))
    }

    @Test func namesAreFound() {
        #expect(ReportFormats.names == ["full", "concise", "json", "json-lines", "junit"])
        #expect(ReportFormats.format(named: "JSON") == nil)
        #expect(ReportFormats.all.allSatisfy { !$0.summary.isEmpty })
    }

    private static let extensions = ["json": "json", "json-lines": "jsonl", "junit": "xml"]
}
