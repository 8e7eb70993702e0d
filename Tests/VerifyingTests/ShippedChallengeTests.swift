import Challenges
import Foundation
import Testing

@testable import Verifying

extension Proof {
    /// What runs quickly of `assay verify`, on the whole set: every submission, those that cheat included, gets the verdict of
    /// its folder. CI proves the rest: mutants, hash seeds, rewrites.
    @Suite("shipped challenges")
    struct ShippedChallengeTests {
        static let folder = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Challenges").path
        static let slugs = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { !$0.contains(".") }.sorted()

        @Test("verdicts, starter, time limits", arguments: slugs)
        func verdicts(_ slug: String) async throws {
            let options = VerificationOptions(checks: ["verdicts", "starter", "time-limit"])
            let listing = Proof.listing("\(Self.folder)/\(slug)")
            let report = try #require(try await Proof.reports([listing], options).first)
            #expect(report.isProved, "\(report.breakage.map { "\($0)" } ?? "") \(report.outcomes.flatMap(\.shortcomings))")
        }

        @Test("every kind at least four times, of every level some")
        func kinds() throws {
            let challenges = try Self.slugs.map { try ChallengeReader(folder: "\(Self.folder)/\($0)").read() }
            for kind in Challenge.Kind.allCases { #expect(challenges.count { $0.kind == kind } >= 4, "\(kind)") }
            #expect(Set(challenges.map(\.level)) == ["fundamentals", "intermediate", "senior"])
            #expect(challenges.count >= 80)
        }
    }
}
