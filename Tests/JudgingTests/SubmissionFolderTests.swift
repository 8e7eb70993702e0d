import Challenges
import Foundation
import Judging
import Testing

/// A submission of a shipped challenge, and the verdicts that its folder promises.
struct ShippedSubmission: Sendable, CustomTestStringConvertible {
    let challenge: String
    let path: String
    let verdicts: Set<Verdict>

    var testDescription: String { path.split(separator: "/").suffix(4).joined(separator: "/") }

    static let promised: [String: Set<Verdict>] = [
        "accepted": [.accepted], "unidiomatic": [.accepted], "wrong_answer": [.wrongAnswer],
        "time_limit_exceeded": [.timeLimit], "run_time_error": [.runtimeError], "memory_limit_exceeded": [.memoryLimit],
        "output_limit_exceeded": [.outputLimit],
    ]

    /// Every submission of every challenge; a folder of another name promises nothing and fails.
    static let all: [ShippedSubmission] = {
        var found: [ShippedSubmission] = []
        for challenge in Checkout.names(in: "Challenges") {
            for folder in Checkout.names(in: "Challenges/\(challenge)/submissions") {
                for file in Checkout.names(in: "Challenges/\(challenge)/submissions/\(folder)") where file.hasSuffix(".py") {
                    found.append(
                        ShippedSubmission(
                            challenge: challenge, path: "Challenges/\(challenge)/submissions/\(folder)/\(file)",
                            verdicts: promised[folder] ?? []))
                }
            }
        }
        return found
    }()
}

/// The checkout that these tests are from, and its build.
enum Checkout {
    static let root: String = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        return folder.path
    }()

    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// `assay-worker` stands in the build folder, beside or above the test bundle.
    static var worker: String {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        while folder.path.count > 1 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("assay-worker").path
            if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
        }
        return "\(root)/.build/debug/assay-worker"
    }
}

@Suite("Shipped challenges", .serialized)
struct SubmissionFolderTests {
    @Test("there are at least twelve challenges, each with accepted, wrong, slow and failing submissions")
    func everyFolderIsThere() {
        let slugs = Set(ShippedSubmission.all.map(\.challenge))
        #expect(slugs.count >= 12)
        for slug in slugs {
            let folders = Set(Checkout.names(in: "Challenges/\(slug)/submissions"))
            #expect(folders.isSuperset(of: ["accepted", "wrong_answer", "time_limit_exceeded", "run_time_error"]), "\(slug)")
        }
    }

    @Test("each submission meets the verdict of its folder", arguments: ShippedSubmission.all)
    func meetsItsFolder(_ submission: ShippedSubmission) throws {
        let judgement = try judge(submission.challenge, submission.path)
        #expect(submission.verdicts.contains(judgement.verdict), "\(judgement.cases.first { $0.verdict != .accepted }?.message ?? "")")
        guard submission.verdicts == [.accepted] else { return }
        let limit = try challenge(submission.challenge).limits.cpuMillis
        #expect((judgement.cases.map(\.cpuMillis).max() ?? 0) < Double(limit) / 2, "an accepted solution is far inside the limit")
    }

    @Test("the starter is not accepted", arguments: Set(ShippedSubmission.all.map(\.challenge)).sorted())
    func starterFails(_ slug: String) throws {
        #expect(try judge(slug, "Challenges/\(slug)/attachments/starter.py").verdict != .accepted)
    }

    private func challenge(_ slug: String) throws -> Challenge {
        try ChallengeReader(folder: "\(Checkout.root)/Challenges/\(slug)").read()
    }

    private func judge(_ slug: String, _ path: String) throws -> Judgement {
        let challenge = try challenge(slug)
        let source = try #require(FileBytes.read("\(Checkout.root)/\(path)"))
        return try Judge(settings: WorkerSettings(path: Checkout.worker), jobs: 2).judge(
            challenge, Submission(name: "solution.py", source: source), cases: challenge.cases, stopsAtFirstFailure: true)
    }
}
