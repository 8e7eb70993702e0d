import Foundation
import Idioms
import Reporting
import Testing

/// The rule reference in the repository is what the rules say.
@Suite("rule documents")
struct RuleDocumentTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Idioms/Reference")

    @Test("it is current", arguments: ["RULES.md", "rules.json"])
    func isCurrent(_ name: String) throws {
        let rules = RuleRegistry.rules.sorted { $0.page.code < $1.page.code }
        let text = name.hasSuffix(".md") ? RuleReference.markdown(rules) : RuleReference.json(rules)
        let file = Self.folder.appending(path: name)
        if ProcessInfo.processInfo.environment["ASSAY_REGENERATE"] != nil {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(recorded == text, "stale: `.ci/readme rules` writes it")
    }

    @Test("names and codes are each rule's own, and codes belong to their topic")
    func namesAreUnique() {
        let pages = RuleRegistry.rules.map(\.page)
        #expect(Set(pages.map(\.name)).count == pages.count)
        #expect(Set(pages.map(\.code)).count == pages.count)
        for page in pages { #expect(page.code.hasPrefix(page.topic.prefix), "\(page.name): \(page.code)") }
        #expect(pages.count >= 130)
    }

    @Test("every page says everything")
    func pagesAreComplete() {
        for page in RuleRegistry.rules.map(\.page) {
            for text in [page.summary, page.why, page.instead, page.whenNot, page.fixSafety] {
                #expect(!text.isEmpty && text.last.map { ".`)”\"?!".contains($0) } == true, "\(page.name): \(text)")
            }
            let names = Set(RuleRegistry.rules.map(\.page.name))
            for other in page.subsumes { #expect(names.contains(other), "\(page.name) subsumes \(other)") }
        }
    }
}
