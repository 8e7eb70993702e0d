import Reporting
import Testing

@Suite("formats of findings, compared with their recorded output")
struct FindingFormatTests {
    @Test(arguments: FindingFormats.names, FindingSample.all)
    func isAsRecorded(format name: String, sample: FindingSample) throws {
        let format = try #require(FindingFormats.format(named: name))
        let file = "\(name)/\(sample.name).\(Self.extensions[name] ?? "txt")"
        Snapshot.expect(findings: sample.rendered(format), is: file)
    }

    @Test(
        "in colour, in ASCII, and on a narrow terminal",
        arguments: [FindingSample.plain, FindingSample.shapes, FindingSample.hostile])
    func isAsRecorded(dressed sample: FindingSample) {
        let styles = [
            "colour": TextStyle(hasColour: true), "ascii": TextStyle(hasUnicode: false),
            "narrow": TextStyle(width: 40),
        ]
        for (name, style) in styles {
            for format in Self.forPeople {
                Snapshot.expect(
                    findings: sample.rendered(format, style), is: "\(format.name)/\(sample.name)-\(name).txt")
            }
        }
    }

    @Test("no text of a candidate's reaches a terminal as more than text", arguments: FindingFormats.names)
    func isHarmless(format name: String) throws {
        let format = try #require(FindingFormats.format(named: name))
        let text = FindingSample.hostile.rendered(format)
        let controls = text.unicodeScalars.filter {
            $0 != "\n" && $0 != "\t" && ($0.value < 0x20 || (0x7f...0x9f).contains($0.value))
                || (0x202a...0x202e).contains($0.value)
        }
        #expect(controls.isEmpty)
    }

    @Test("colours only add to the text", arguments: FindingSample.all)
    func coloursOnlyAdd(sample: FindingSample) {
        for format in FindingFormats.all {
            let coloured = sample.rendered(format, TextStyle(hasColour: true))
            #expect(coloured.replacing(/\u{1b}\[\d+m/, with: "") == sample.rendered(format), "\(format.name)")
        }
    }

    @Test("a locale without UTF-8 gets ASCII", arguments: FindingSample.all)
    func ascii(sample: FindingSample) {
        for format in Self.forPeople {
            let text = sample.rendered(format, TextStyle(hasUnicode: false))
            #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(format.name)")
        }
    }

    @Test("lines of source are cut to the terminal", arguments: [40, 60, 80, 120])
    func width(columns: Int) {
        for sample in FindingSample.all {
            let lines = sample.rendered(FullFindings.self, TextStyle(width: columns)).split(separator: "\n")
            let frame = lines.filter { $0.contains(/^ *\d* [|+-]/) && !$0.contains(/^ *-->/) }
            #expect(frame.allSatisfy { $0.count <= columns }, "\(sample.name)")
        }
    }

    @Test func namesAreFound() {
        #expect(
            FindingFormats.names == [
                "full", "concise", "grouped", "learn", "json", "json-lines", "sarif", "github", "gitlab", "junit",
                "rdjson",
            ])
        #expect(FindingFormats.format(named: "JSON") == nil)
        #expect(FindingFormats.all.allSatisfy { !$0.summary.isEmpty })
    }

    @Test("without a summary", arguments: ["full", "concise", "grouped"])
    func quiet(format name: String) throws {
        var sample = FindingSample.clean
        sample.run.showsSummary = false
        #expect(sample.rendered(try #require(FindingFormats.format(named: name))) == "")
    }

    private static let forPeople: [any FindingFormat.Type] = [
        FullFindings.self, ConciseFindings.self, GroupedFindings.self, LearnFindings.self,
    ]
    private static let extensions = [
        "json": "json", "json-lines": "jsonl", "junit": "xml", "sarif": "sarif", "gitlab": "json", "rdjson": "json",
    ]
}
