import Foundation
import Idioms
import Reporting
import Testing

@Suite("pages of the rules")
struct RuleReferenceTests {
    @Test("every page is written, in the width of the terminal", arguments: [60, 80])
    func pages(columns: Int) {
        for rule in RuleRegistry.rules {
            let text = RulePageText.text(rule, TextStyle(width: columns))
            #expect(text.hasPrefix("\(rule.page.code) \(rule.page.name) ("))
            for line in text.split(separator: "\n").dropFirst() where line.contains(" ") {
                #expect(line.count <= columns, "\(rule.page.name): \(line)")
            }
        }
    }

    @Test func onePageIsAsRecorded() throws {
        let rule = try #require(RuleRegistry.rules.first { $0.page.code == "LOP001" })
        Snapshot.expect(findings: RulePageText.text(rule, TextStyle()), is: "rules/page.txt")
        Snapshot.expect(findings: RuleReference.markdown([rule]), is: "rules/reference.md")
        Snapshot.expect(findings: RuleReference.json([rule]), is: "rules/reference.json")
    }

    @Test("JSON has every rule with all keys")
    func json() throws {
        let text = RuleReference.json(RuleRegistry.rules)
        let rules = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(rules.count == RuleRegistry.rules.count)
        let keys: Set<String> = [
            "name", "code", "topic", "level", "confidence", "summary", "why", "instead", "when_not", "fix_safety",
            "peers", "reading", "measured", "examples",
        ]
        #expect(rules.allSatisfy { Set($0.keys) == keys })
    }

    @Test("every link of the tables leads to a section")
    func links() {
        let text = RuleReference.markdown(RuleRegistry.rules)
        let links = text.matches(of: /\]\(#([a-z0-9-]+)\)/).map { String($0.1) }
        #expect(links.count == RuleRegistry.rules.count)
        #expect(links.allSatisfy { text.contains("\n## \($0)\n") })
    }
}
