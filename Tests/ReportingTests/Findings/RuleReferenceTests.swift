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

    @Test("all that a page says is in each document")
    func everythingIsSaid() {
        let markdown = RuleReference.markdown(RuleRegistry.rules)
        for rule in RuleRegistry.rules {
            let page = rule.page
            let text = RulePageText.text(rule, TextStyle(width: 10_000))
            let prose = [page.summary, page.why, page.instead, page.whenNot, page.fixSafety]
            for part in prose + page.peers + page.reading {
                let line = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                #expect(text.contains(line) && markdown.contains(line), "\(page.name): \(line)")
            }
        }
    }

    @Test("an example is shown with carets where its marks are")
    func examples() throws {
        let rule = try #require(RuleRegistry.rules.first { !$0.examples().flagged.isEmpty })
        let text = RulePageText.text(rule, TextStyle())
        #expect(text.contains("\nFound\n1 | ") && text.contains("^"))
        #expect(!text.contains("«") && !text.contains("»"))
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
