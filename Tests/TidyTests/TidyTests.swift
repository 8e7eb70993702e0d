import Foundation
import Testing

/// What a reader of the checkout may rely on.
@Suite("Tidy")
struct TidyTests {
    static let sources = SourceTree.files(in: "Sources") + SourceTree.files(in: "Sandbox/CSandbox")

    @Test("files stay under 400 lines and lines under 131 columns", arguments: sources)
    func sizes(_ file: String) {
        let lines = SourceTree.lines(of: file)
        #expect(lines.count < 400, "\(file)")
        for (number, line) in lines.enumerated() where line.count > 130 {
            Issue.record("\(file):\(number + 1) has \(line.count) columns")
        }
    }

    @Test("functions stay under 61 lines", arguments: sources.filter { $0.hasSuffix(".swift") })
    func functions(_ file: String) {
        var start: (line: Int, indent: Int)?
        for (number, line) in SourceTree.lines(of: file).enumerated() {
            let indent = line.prefix { $0 == " " }.count
            if let open = start, indent == open.indent, line.dropFirst(indent).hasPrefix("}") {
                #expect(number - open.line <= 60, "\(file):\(open.line + 1)")
                start = nil
            }
            if start == nil, line.contains("func "), !line.contains("//"), !line.hasSuffix("}") { start = (number, indent) }
        }
    }

    @Test("nothing unfinished, no path of one machine", arguments: sources)
    func words(_ file: String) {
        // In pieces, so that this file does not find itself.
        let banned = ["TO" + "DO", "FIX" + "ME", "/ro" + "ot/", "/wo" + "rk/"]
        for (number, line) in SourceTree.lines(of: file).enumerated() {
            for word in banned where line.contains(word) { Issue.record("\(file):\(number + 1): \(word)") }
        }
    }

    @Test("the top level is what the README says")
    func topLevel() {
        let known: Set = ["Package.swift", "Package.resolved", "Sources", "Tests", "Challenges", "Sandbox", "README.md", "LICENSE"]
        #expect(Set(SourceTree.names(in: "")).isSubset(of: known))
    }

    @Test("every challenge has all its parts", arguments: SourceTree.names(in: "Challenges").filter { !$0.hasSuffix(".md") })
    func challengeParts(_ slug: String) {
        let folder = "Challenges/\(slug)"
        for part in ["problem.yaml", "statement/problem.en.md", "hints.md", "editorial.md", "attachments/starter.py"] {
            #expect(FileManager.default.fileExists(atPath: "\(SourceTree.root)/\(folder)/\(part)"), "\(folder)/\(part)")
        }
        #expect(SourceTree.lines(of: "\(folder)/hints.md").filter { $0.hasPrefix("## Hint") }.count >= 3)
        #expect(SourceTree.names(in: "\(folder)/submissions/accepted").count >= 2)
        let secret = SourceTree.names(in: "\(folder)/data/secret")
        let cases = secret.filter { $0.hasSuffix(".in") }.count
            + secret.filter { $0.hasSuffix(".doctest") }
                .map { SourceTree.lines(of: "\(folder)/data/secret/\($0)").filter { $0.hasPrefix("# ") }.count }.reduce(0, +)
        #expect(cases >= 10)
    }
}
