import Challenges
import Foundation
import FoundationXML
import Reporting
import Testing

@Suite("formats for programs, read back")
struct MachineFormatTests {
    @Test(arguments: Sample.all)
    func jsonIsRead(sample: Sample) throws {
        let text = sample.rendered(JSONFormat.self)
        let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(document["schema"] as? Int == 1)
        #expect(document["submission"] as? String == sample.judgement.submission)
        let cases = try #require(document["cases"] as? [[String: Any]])
        #expect(cases.map { $0["id"] as? String } == sample.judgement.cases.map(\.id))
        for (case_, result) in zip(cases, sample.judgement.cases) {
            let explanation = try #require(case_["explanation"] as? [String: Any])
            #expect(explanation["actual"] as? String == result.explanation.actual)
            #expect(explanation["printed"] as? String == result.explanation.printed)
        }
    }

    @Test func keysKeepTheirOrder() throws {
        let text = Sample.mixed.rendered(JSONFormat.self)
        #expect(
            keys(text, indentation: 2) == [
                "schema", "challenge", "submission", "verdict", "score", "remarks", "cases", "skipped", "isolation", "warnings",
            ])
        let ofCase = [
            "id", "group", "verdict", "cpuMillis", "wallMillis", "memoryBytes", "message", "blocked",
            "explanation",
        ]
        #expect(Array(keys(text, indentation: 6).prefix(9)) == ofCase)
        #expect(
            Array(keys(text, indentation: 8).prefix(8)) == [
                "call", "expected", "actual", "difference", "printed", "notes", "transcript", "frames",
            ])
    }

    private func keys(_ text: String, indentation: Int) -> [String] {
        text.split(separator: "\n").compactMap { line in
            guard line.prefix(while: { $0 == " " }).count == indentation else { return nil }
            return line.firstMatch(of: /^ *"(\w+)":/).map { String($0.1) }
        }
    }

    @Test("what is not known yet is null, never a verdict", arguments: [Sample.empty, .interrupted])
    func openVerdict(sample: Sample) throws {
        let text = sample.rendered(JSONFormat.self)
        let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(document["verdict"] is NSNull)
    }

    @Test(arguments: Sample.all)
    func everyJSONLineIsRead(sample: Sample) throws {
        let text = sample.rendered(JSONLinesFormat.self)
        #expect(text.hasSuffix("\n"))
        let objects = try text.unicodeScalars.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data(String($0).utf8)) as? [String: Any])
        }
        let types = objects.map { $0["type"] as? String }
        #expect(types == Array(repeating: "case", count: sample.judgement.cases.count) + ["summary"])
        #expect(objects.allSatisfy { $0["schema"] as? Int == 1 && $0["challenge"] as? String == "two-sum" })
        #expect(objects.last?["total"] as? Int == sample.heading.caseIDs.count)
    }

    @Test(arguments: Sample.all)
    func junitIsRead(sample: Sample) throws {
        let reader = ElementCounter()
        let parser = XMLParser(data: Data(sample.rendered(JUnitFormat.self).utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(parser.parserError.map(String.init(describing:)) ?? "")")
        let suite = try #require(reader.suite)
        for (attribute, element) in [
            ("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped"),
        ] {
            #expect(suite[attribute] == "\(reader.counts[element, default: 0])", "\(attribute)")
        }
        #expect(reader.counts["testcase", default: 0] == sample.heading.caseIDs.count)
    }
}

private final class ElementCounter: NSObject, XMLParserDelegate {
    var counts: [String: Int] = [:]
    var suite: [String: String]?

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        counts[name, default: 0] += 1
        if name == "testsuite" { suite = attributes }
    }
}
