import Foundation
import Reporting
import Testing
import WorkerProtocol

@Suite("findings for GitHub and GitLab")
struct ServiceFindingTests {
    private func run(_ text: String, _ parts: [String], level: (Int) -> String = { _ in "idiom" }) -> ReviewRun {
        let maker = SourceMaker(text: text)
        let findings = parts.enumerated().map { maker.finding("append-loop", "Found", at: $1, level: level($0)) }
        return ReviewRun(files: [FindingSample.source("a.py", maker, findings)], pages: [:])
    }

    @Test("at most ten annotations, the worst first")
    func tenOfThem() {
        let parts = (0..<13).map { "name\($0)_" }
        let run = run(parts.joined(separator: "\n"), parts) { ["taste", "idiom", "bug-prone"][min($0 / 6, 2)] }
        let lines = GitHubFindings().text(run, TextStyle()).split(separator: "\n")
        #expect(lines.count == 11)
        #expect(lines[0].contains(",line=13,"))
        #expect(lines[1..<7].enumerated().allSatisfy { $1.contains(",line=\($0 + 7),") })
        #expect(lines[7..<10].enumerated().allSatisfy { $1.contains(",line=\($0 + 1),") })
        #expect(lines[10] == "::notice title=assay::3 more findings are in the log only, not here")
    }

    @Test("what the workflow's command reader would take for its own is escaped")
    func escapes() throws {
        let lines = FindingSample.hostile.rendered(GitHubFindings.self).split(separator: "\n")
        #expect(lines.count == FindingSample.hostile.diagnosticCount)
        let command = try #require(lines.first)
        let properties = try #require(command.wholeMatch(of: /::error ([^:]*)::(.*)/))
        let named = properties.1.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1)[0] }
        #expect(named == ["title", "file", "line", "col", "endLine", "endColumn"])
        #expect(properties.1.contains("file=a%25b%3Ac%2C"))
        #expect(properties.2.contains("%0Ahelp: ") && properties.2.contains("100%25"))
    }

    private func fingerprints(_ run: ReviewRun) throws -> [String] {
        let text = GitLabFindings().text(run, TextStyle())
        let objects = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        return try objects.map { object in
            let location = try #require(object["location"] as? [String: Any])
            #expect((location["lines"] as? [String: Int])?["begin"] != nil)
            #expect(["info", "minor", "major", "critical", "blocker"].contains(object["severity"] as? String))
            return try #require(object["fingerprint"] as? String)
        }
    }

    @Test("fingerprints stay when lines move, and differ among each other")
    func stableFingerprints() throws {
        let parts = ["a = b", "c = d"]
        let before = try fingerprints(run("a = b\nc = d\n", parts))
        let after = try fingerprints(run("import os\n\n\nif os:\n    a = b\n    c = d\n", parts))
        #expect(before == after)
        #expect(Set(before).count == 2)
        #expect(before.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{16}/) != nil })
        #expect(try fingerprints(run("a = b\nc = e\n", ["a = b", "c = e"]))[1] != before[1])
    }

    @Test("equal lines are counted")
    func repeatedFingerprints() throws {
        let twice = try fingerprints(run("a = b\na = b\n", ["a = b", "a = b"]))
        #expect(Set(twice).count == 2)
        #expect(try fingerprints(run("a = b\n", ["a = b"])) == [twice[0]])
    }

    @Test("nothing found is a valid document still")
    func empty() throws {
        let run = ReviewRun(files: [], pages: [:])
        for format in [JSONFindings.self, GitLabFindings.self] as [any FindingFormat.Type] {
            #expect(format.init().text(run, TextStyle()) == "[]\n")
        }
        #expect(GitHubFindings().text(run, TextStyle()) == "")
        #expect(ConciseFindings().text(run, TextStyle()) == "Nothing found.\n")
    }
}
