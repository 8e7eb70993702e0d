import Foundation
import FoundationXML
import Reporting
import Testing
import WorkerProtocol

@Suite("findings for programs, read back")
struct MachineFindingTests {
    @Test("JSON has ruff's keys and one of ours", arguments: FindingSample.all)
    func jsonIsRead(sample: FindingSample) throws {
        let findings = try #require(try parsed(sample.rendered(JSONFindings.self)) as? [[String: Any]])
        #expect(findings.count == sample.diagnosticCount)
        for finding in findings {
            #expect(Set(finding.keys).subtracting(["assay"]) == Self.ruffKeys)
            #expect(Set(try #require(finding["location"] as? [String: Int]).keys) == ["row", "column"])
            #expect(finding["severity"] as? String == "error")
            guard let fix = finding["fix"] as? [String: Any] else {
                #expect(finding["fix"] is NSNull)
                continue
            }
            #expect(Set(fix.keys) == ["applicability", "message", "edits"])
            #expect(["safe", "unsafe", "displayonly"].contains(fix["applicability"] as? String))
            for edit in try #require(fix["edits"] as? [[String: Any]]) {
                #expect(Set(edit.keys) == ["content", "location", "end_location"])
            }
        }
    }

    @Test("a line of JSON lines is an element of the JSON", arguments: FindingSample.all)
    func jsonLinesAreRead(sample: FindingSample) throws {
        let text = sample.rendered(JSONLinesFindings.self)
        let lines = try text.unicodeScalars.split(separator: "\n").map { try parsed(String($0)) }
        let whole = try #require(try parsed(sample.rendered(JSONFindings.self)) as? NSArray)
        #expect(lines as NSArray == whole)
    }

    @Test("a file that cannot be parsed is a finding as ruff has it")
    func syntaxError() throws {
        let findings = try #require(
            try parsed(FindingSample.plain.rendered(JSONFindings.self)) as? [[String: Any]])
        let error = try #require(findings.last)
        #expect(error["code"] as? String == "invalid-syntax" && error["name"] as? String == "invalid-syntax")
        #expect(error["noqa_row"] is NSNull && error["fix"] is NSNull)
    }

    @Test("SARIF has what its schema requires", arguments: FindingSample.all)
    func sarif(sample: FindingSample) throws {
        let document = try #require(try parsed(sample.rendered(SARIFFindings.self)) as? [String: Any])
        #expect(document["version"] as? String == "2.1.0")
        let run = try #require((document["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(driver["name"] as? String == "assay" && run["columnKind"] as? String == "unicodeCodePoints")
        for rule in rules {
            #expect(rule["id"] is String && rule["name"] is String)
            for key in ["shortDescription", "fullDescription", "help"] {
                let text = try #require((rule[key] as? [String: String])?["text"])
                #expect(!text.isEmpty)
            }
        }
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == sample.diagnosticCount)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            #expect(["error", "warning", "note"].contains(result["level"] as? String))
            #expect((result["message"] as? [String: String])?["text"] != nil)
            try checkLocations(result)
        }
    }

    private func checkLocations(_ result: [String: Any]) throws {
        let location = try #require((result["locations"] as? [[String: Any]])?.first)
        let physical = try #require(location["physicalLocation"] as? [String: Any])
        let uri = try #require((physical["artifactLocation"] as? [String: String])?["uri"])
        #expect(uri.wholeMatch(of: /([A-Za-z0-9._~\/-]|%[0-9A-F]{2})+/) != nil, "\(uri)")
        #expect(URL(string: uri)?.scheme == nil)
        var regions = (physical["region"] as? [String: Int]).map { [$0] } ?? []
        for fix in result["fixes"] as? [[String: Any]] ?? [] {
            for change in try #require(fix["artifactChanges"] as? [[String: Any]]) {
                let replacements = try #require(change["replacements"] as? [[String: Any]])
                #expect(!replacements.isEmpty && change["artifactLocation"] != nil)
                regions += try replacements.map { try #require($0["deletedRegion"] as? [String: Int]) }
            }
        }
        for region in regions {
            #expect(Set(region.keys) == ["startLine", "startColumn", "endLine", "endColumn"])
            #expect(region.values.allSatisfy { $0 >= 1 })
            #expect((region["startLine"]!, region["startColumn"]!) <= (region["endLine"]!, region["endColumn"]!))
        }
    }

    @Test("reviewdog's columns are bytes")
    func rdjson() throws {
        let document = try #require(
            try parsed(FindingSample.shapes.rendered(RDJSONFindings.self)) as? [String: Any])
        let diagnostics = try #require(document["diagnostics"] as? [[String: Any]])
        #expect(diagnostics.count == FindingSample.shapes.diagnosticCount)
        let range = ((diagnostics[0]["location"] as? [String: Any])?["range"] as? [String: [String: Int]])
        let line = "größe = '漢字👩‍👧'; y = größe == None"
        let end = line.utf8.count + 1
        #expect(range?["start"] == ["line": 1, "column": end - "größe == None".utf8.count])
        #expect(range?["end"] == ["line": 1, "column": end])
        let suggestion = try #require((diagnostics[0]["suggestions"] as? [[String: Any]])?.first)
        #expect(suggestion["text"] as? String == "größe is None")
    }

    @Test(arguments: FindingSample.all)
    func junitIsRead(sample: FindingSample) throws {
        let reader = SuiteReader()
        let parser = XMLParser(data: Data(sample.rendered(JUnitFindings.self).utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(parser.parserError.map(String.init(describing:)) ?? "")")
        #expect(reader.counts["testsuite"] == sample.run.files.count)
        #expect(reader.counts["failure", default: 0] + reader.counts["error", default: 0] == sample.diagnosticCount)
        for (attribute, element) in [("tests", "testcase"), ("failures", "failure"), ("errors", "error")] {
            #expect(reader.whole[attribute] == "\(reader.counts[element, default: 0])", "\(attribute)")
        }
    }

    static let ruffKeys: Set<String> = [
        "code", "name", "message", "severity", "url", "filename", "location", "end_location", "noqa_row", "cell", "fix",
    ]

    private func parsed(_ text: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
}

extension FindingSample {
    var diagnosticCount: Int {
        run.files.reduce(0) { $0 + $1.report.findings.count + ($1.report.syntaxError == nil ? 0 : 1) }
    }
}

private final class SuiteReader: NSObject, XMLParserDelegate {
    var counts: [String: Int] = [:]
    var whole: [String: String] = [:]

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        counts[name, default: 0] += 1
        if name == "testsuites" { whole = attributes }
    }
}
