import Challenges
import Testing

extension RealWorkers {
    @Suite("shipped challenges", .serialized)
    struct ShippedChallengeTests {
        @Test("a submission meets the verdict of its folder", arguments: ShippedSubmission.all)
        func verdict(_ submission: ShippedSubmission) async throws {
            let judgement = try await submission.judge()
            let failure = judgement.cases.first { $0.verdict != .accepted }
            #expect(judgement.verdict == submission.verdict, "\(failure?.id ?? ""): \(failure?.message ?? "")")
            guard submission.folder == "accepted" else { return }
            let limit = try submission.package().limits.cpuMillis
            for result in judgement.cases {
                #expect(result.cpuMillis < Double(limit) / 2, "\(result.id) is too near to the limit of \(limit) ms")
            }
        }

        @Test("the starter is not accepted", arguments: ShippedSubmission.challenges)
        func starter(_ challenge: String) async throws {
            let starter = ShippedSubmission(
                challenge: challenge, path: "Challenges/\(challenge)/attachments/starter.py", verdict: nil, folder: "")
            #expect(try await starter.judge().verdict != .accepted)
        }

        @Test("a package is read without a warning", arguments: ShippedSubmission.challenges)
        func warnings(_ challenge: String) throws {
            let package = try ChallengeReader(folder: "\(Checkout.root)/Challenges/\(challenge)").read()
            #expect(package.warnings == [])
        }
    }
}
