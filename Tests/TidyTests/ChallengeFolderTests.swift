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
    func texts(_ slug: String) throws {
        let folder = "Challenges/\(slug)"
        let starters: [String]
        switch try package(slug).form {
        case .review: starters = ["attachments/review.md"]
        case .statements, .streams, .suite:
            let files = SourceTree.files(in: "\(folder)/attachments/starter", [".py"]).map { String($0.dropFirst(folder.count + 1)) }
            starters = files.isEmpty ? ["attachments/starter.py"] : files
        }
        for part in ["statement/problem.en.md", "hints.md", "editorial.md"] + starters {
            let text = SourceTree.text(of: "\(folder)/\(part)")
            #expect(text.count > 40 && text.hasSuffix("\n") || part.hasSuffix("/__init__.py"), "\(folder)/\(part)")
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

    /// A review is scored by what was planted, tests by the faults that they notice: both have a case for each.
    @Test("samples, and at least twelve secret cases, each under a name of its own", arguments: slugs)
    func cases(_ slug: String) throws {
        let challenge = try package(slug)
        let cases = challenge.cases
        switch challenge.form {
        case .review: #expect(challenge.faults.count >= 5)
        case .suite: #expect(challenge.faults.count >= 6)
        case .statements, .streams:
            #expect(!cases.filter { $0.group == .sample }.isEmpty)
            #expect(cases.filter { $0.group == .secret }.count >= 12)
        }
        #expect(Set(cases.map(\.id)).count == cases.count)
        for testCase in cases { #expect(Int(testCase.id.split(separator: "/").last ?? "") == nil, "\(testCase.id)") }
    }

    @Test("submissions", arguments: slugs)
    func submissions(_ slug: String) throws {
        func count(_ folder: String) -> Int { SourceTree.names(in: "Challenges/\(slug)/submissions/\(folder)").count }
        #expect(count("accepted") >= 2)
        let missing = MissingSubmissions.folders[slug] ?? []
        let wanted = Self.wanted(try package(slug).kind)
        for (folder, least) in wanted {
            // A row that is no longer needed fails, too.
            #expect((count(folder) >= least) != missing.contains(folder), "\(folder)")
        }
        #expect(missing.isSubset(of: wanted.keys))
        #expect(count("wrong_answer") >= 2)
    }

    /// How many submissions of each folder a kind must have; the kinds beyond the plain ones also some that cheat.
    private static func wanted(_ kind: Challenge.Kind) -> [String: Int] {
        switch kind {
        case .function, .class, .program:
            ["wrong_answer": 3, "time_limit_exceeded": 1, "run_time_error": 1, "unidiomatic": 1]
        case .rewrite: ["wrong_answer": 3, "unidiomatic": 1, "rejected": 1]
        case .optimise: ["wrong_answer": 3, "time_limit_exceeded": 1, "rejected": 1]
        default: ["wrong_answer": 3, "rejected": 1]
        }
    }

    private func package(_ slug: String) throws -> Challenge {
        try ChallengeReader(folder: "\(SourceTree.root)/Challenges/\(slug)").read()
    }
}
