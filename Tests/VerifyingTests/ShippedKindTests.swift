import Challenges
import Foundation
import Testing

@testable import Verifying

extension Proof {
    /// The whole set is proved by `assay verify`; here one challenge of each kind is, with its cheating submissions.
    @Suite("a shipped challenge of each kind meets its folders' verdicts", .serialized)
    struct ShippedKindTests {
        static let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

        /// By kind, those that come with submissions that cheat first.
        static let folders: [Challenge.Kind: String] = {
            let slugs = ((try? FileManager.default.contentsOfDirectory(atPath: "\(root)/Challenges")) ?? []).sorted()
            var found: [Challenge.Kind: (folder: String, cheats: Bool)] = [:]
            for slug in slugs where !slug.contains(".") {
                let folder = "\(root)/Challenges/\(slug)"
                guard let challenge = try? ChallengeReader(folder: folder).read() else { continue }
                let cheats = FileManager.default.fileExists(atPath: "\(folder)/submissions/rejected")
                guard found[challenge.kind].map({ !$0.cheats && cheats }) ?? true else { continue }
                found[challenge.kind] = (folder, cheats)
            }
            return found.mapValues(\.folder)
        }()

        @Test("verdicts, starter", arguments: Challenge.Kind.allCases)
        func verdicts(_ kind: Challenge.Kind) async throws {
            let folder = try #require(Self.folders[kind], "there is no challenge of kind \(kind.rawValue)")
            let options = VerificationOptions(checks: ["verdicts", "starter"])
            let report = try #require(try await Proof.reports([Proof.listing(folder)], options).first)
            #expect(report.isProved, "\(report.breakage.map { "\($0)" } ?? "") \(report.outcomes.flatMap(\.shortcomings))")
        }
    }
}
