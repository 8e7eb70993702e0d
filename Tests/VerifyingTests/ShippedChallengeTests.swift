import Challenges
import Foundation
import Testing

@testable import Verifying

extension Proof {
    /// Every submission of a shipped challenge, those that cheat included, gets the verdict of its folder: one challenge of each
    /// kind, or with `ASSAY_LONG=1` all of them. CI proves the whole set with `assay verify`.
    @Suite("shipped challenges")
    struct ShippedChallengeTests {
        static let folder = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Challenges").path
        static let slugs = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { !$0.contains(".") }.sorted()

        /// Of each kind the first that comes with submissions that cheat.
        static let judged: [String] = {
            if ProcessInfo.processInfo.environment["ASSAY_LONG"] == "1" { return slugs }
            var chosen: [Challenge.Kind: (slug: String, cheats: Bool)] = [:]
            for slug in slugs {
                guard let kind = (try? ChallengeReader(folder: "\(folder)/\(slug)").read())?.kind else { continue }
                let cheats = FileManager.default.fileExists(atPath: "\(folder)/\(slug)/submissions/rejected")
                guard chosen[kind].map({ !$0.cheats && cheats }) ?? true else { continue }
                chosen[kind] = (slug, cheats)
            }
            return chosen.values.map(\.slug).sorted()
        }()

        @Test("verdicts, starter", arguments: judged)
        func verdicts(_ slug: String) async throws {
            let options = VerificationOptions(checks: ["verdicts", "starter"])
            let report = try #require(try await Proof.reports([Proof.listing("\(Self.folder)/\(slug)")], options).first)
            #expect(report.isProved, "\(report.breakage.map { "\($0)" } ?? "") \(report.outcomes.flatMap(\.shortcomings))")
        }

        @Test("all can be read; every kind at least four times, of every level some")
        func kinds() throws {
            let challenges = try Self.slugs.map { try ChallengeReader(folder: "\(Self.folder)/\($0)").read() }
            for kind in Challenge.Kind.allCases { #expect(challenges.count { $0.kind == kind } >= 4, "\(kind)") }
            #expect(Set(challenges.map(\.level)) == ["fundamentals", "intermediate", "senior"])
            #expect(challenges.count >= 80 && Self.judged.count >= Challenge.Kind.allCases.count)
        }
    }
}
