import Challenges
import Judging
import Testing

/// A submission of a shipped challenge, and the verdict that its folder promises.
struct ShippedSubmission: Sendable, CustomTestStringConvertible {
    let challenge: String
    /// Relative to the checkout.
    let path: String
    /// Nil in a folder that promises nothing: a mistake.
    let verdict: Verdict?
    let folder: String

    var testDescription: String { path.split(separator: "/").dropFirst().joined(separator: "/") }

    static let promised: [String: Verdict] = [
        "accepted": .accepted, "unidiomatic": .accepted, "wrong_answer": .wrongAnswer,
        "time_limit_exceeded": .timeLimit, "run_time_error": .runtimeError, "memory_limit_exceeded": .memoryLimit,
        "output_limit_exceeded": .outputLimit,
    ]

    static let challenges = Checkout.names(in: "Challenges").filter { !$0.hasSuffix(".md") }

    static let all = challenges.flatMap { challenge in
        let submissions = "Challenges/\(challenge)/submissions"
        return Checkout.names(in: submissions).flatMap { folder in
            Checkout.names(in: "\(submissions)/\(folder)").filter { $0.hasSuffix(".py") }.map { file in
                ShippedSubmission(
                    challenge: challenge, path: "\(submissions)/\(folder)/\(file)", verdict: promised[folder],
                    folder: folder)
            }
        }
    }

    func judge() async throws -> Judgement {
        let source = try #require(FileBytes.read("\(Checkout.root)/\(path)"))
        return try await RealWorkers.judge(
            try package(), source, stopsAtFirstFailure: verdict != .accepted)
    }

    func package() throws -> Challenge {
        try ChallengeReader(folder: "\(Checkout.root)/Challenges/\(challenge)").read()
    }
}
