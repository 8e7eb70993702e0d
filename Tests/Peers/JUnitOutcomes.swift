internal import Foundation
internal import FoundationXML

/// Reads pytest's JUnit report: each test's name and how it ended.
final class JUnitOutcomes: NSObject, XMLParserDelegate {
    private(set) var outcomes: [String: String] = [:]
    private var current = ""

    init(_ data: Data) {
        super.init()
        let parser = XMLParser(data: data)
        parser.delegate = self
        _ = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        switch name {
        case "testcase":
            current = "\(attributes["classname"] ?? "")::\(attributes["name"] ?? "")"
            outcomes[current] = "passed"
        case "failure", "error", "skipped": outcomes[current] = name
        default: break
        }
    }
}
