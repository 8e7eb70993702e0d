import Challenges
import Testing

/// Each challenge has all its parts.
@Suite("challenge folders are complete")
struct ChallengeFolderTests {
    static let slugs = SourceTree.names(in: "Challenges").filter { !pages.contains($0) }
    /// What stands beside the challenges.
    static let pages: Set = ["README.md", "INDEX.md", "COVERAGE.md", "topics.yaml"]

    @Test("there are at least twelve, of every kind")
    func number() throws {
        #expect(Self.slugs.count >= 12)
        let kinds = try Self.slugs.map { try package($0).kind }
        #expect(Set(kinds) == Set(Challenge.Kind.allCases))
    }

    @Test("texts and starter", arguments: slugs)
    func texts(_ slug: String) {
        let folder = "Challenges/\(slug)"
        for part in ["statement/problem.en.md", "hints.md", "editorial.md", "attachments/starter.py"] {
            let text = SourceTree.text(of: "\(folder)/\(part)")
            #expect(text.count > 40 && text.hasSuffix("\n"), "\(folder)/\(part)")
        }
        let hints = SourceTree.lines(of: "\(folder)/hints.md").filter { $0.hasPrefix("## Hint ") }
        #expect(hints.map(String.init) == (1...max(hints.count, 3)).map { "## Hint \($0)" })
    }

    @Test("problem.yaml says what people choose by", arguments: slugs)
    func description(_ slug: String) throws {
        let challenge = try package(slug)
        #expect(!challenge.name.isEmpty && !challenge.topics.isEmpty)
        #expect(["fundamentals", "intermediate", "senior"].contains(challenge.level))
        #expect(SourceTree.text(of: "Challenges/\(slug)/problem.yaml").contains("license: "))
        #expect(challenge.warnings == [])
    }

    @Test("samples, and at least ten secret cases, each under a name of its own", arguments: slugs)
    func cases(_ slug: String) throws {
        let cases = try package(slug).cases
        #expect(!cases.filter { $0.group == .sample }.isEmpty)
        #expect(cases.filter { $0.group == .secret }.count >= 10)
        #expect(Set(cases.map(\.id)).count == cases.count)
        for testCase in cases { #expect(Int(testCase.id.split(separator: "/").last ?? "") == nil, "\(testCase.id)") }
    }

    @Test("submissions", arguments: slugs)
    func submissions(_ slug: String) {
        func count(_ folder: String) -> Int { SourceTree.names(in: "Challenges/\(slug)/submissions/\(folder)").count }
        #expect(count("accepted") >= 2)
        let missing = MissingSubmissions.folders[slug] ?? []
        let wanted = ["wrong_answer": 3, "time_limit_exceeded": 1, "run_time_error": 1, "unidiomatic": 1]
        for (folder, least) in wanted {
            // A row that is no longer needed fails, too.
            #expect((count(folder) >= least) != missing.contains(folder), "\(folder)")
        }
        #expect(missing.isSubset(of: wanted.keys))
        #expect(count("wrong_answer") >= 2)
    }

    private func package(_ slug: String) throws -> Challenge {
        try ChallengeReader(folder: "\(SourceTree.root)/Challenges/\(slug)").read()
    }
}
