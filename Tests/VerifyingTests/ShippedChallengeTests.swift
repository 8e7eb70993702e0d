import Challenges
import Foundation
import Testing

@testable import Verifying

extension Proof {
    /// What runs quickly of `assay verify`, on the whole set: every submission, those that cheat included, gets the verdict of
    /// its folder. CI proves the rest: mutants, hash seeds, rewrites, time
    /// limits.
    @Suite("shipped challenges")
    struct ShippedChallengeTests {
        static let folder = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Challenges").path
        static let slugs = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { !$0.contains(".") }.sorted()

        @Test("verdicts, starters")
        func verdicts() async throws {
            let options = VerificationOptions(checks: ["verdicts", "starter"])
            let reports = try await Proof.reports(Self.slugs.map { Proof.listing("\(Self.folder)/\($0)") }, options)
            #expect(reports.count == Self.slugs.count)
            for report in reports where !report.isProved {
                let breakage = report.breakage.map { "\($0)" } ?? ""
                Issue.record("\(report.slug): \(breakage) \(report.outcomes.flatMap(\.shortcomings))")
            }
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
