import Challenges
import Judging
import Testing

extension RealWorkers {
    /// What the kinds have to say beside verdicts, on challenges of the set.
    @Suite("reports of kinds", .serialized)
    struct KindReportTests {
        struct Row: Sendable, CustomTestStringConvertible {
            let slug: String
            /// Below the package.
            let path: String
            let verdict: Verdict
            /// Beginnings of remarks, or of notes of cases, that must be there.
            let says: [String]
            var percent: Double?
            var testDescription: String { "\(slug)/\(path)" }
        }

        static let rows = [
            Row(
                slug: "cinema-seats", path: "attachments/starter.py", verdict: .wrongAnswer,
                says: ["fault 1 of 8 is still there: all "]),
            Row(
                slug: "cinema-seats", path: "submissions/accepted/plain.py", verdict: .accepted,
                says: ["fault 1 of 8 is gone: ", "fault 8 of 8 is gone: "]),
            Row(
                slug: "parcel-labels", path: "submissions/accepted/idiomatic.py", verdict: .accepted,
                says: ["slowest case: "]),
            Row(
                slug: "clinic-bookings", path: "submissions/accepted/thorough.md", verdict: .accepted, says: ["found: "],
                percent: 100),
            Row(
                slug: "clinic-bookings", path: "submissions/rejected/every_line.md", verdict: .wrongAnswer,
                says: ["106 places are blamed where nothing is wrong"], percent: 0),
            Row(
                slug: "who-is-online", path: "submissions/wrong_answer/far_from_the_border.py", verdict: .wrongAnswer,
                says: ["goes unnoticed: "], percent: 20),
            Row(
                slug: "who-is-online", path: "submissions/accepted/plain.py", verdict: .accepted, says: ["noticed: "],
                percent: 100),
            Row(
                slug: "invoice-matching", path: "submissions/accepted/plain.py", verdict: .accepted,
                says: ["yours: ", "the reference: "]),
        ]

        @Test("remarks, notes and scores", arguments: rows)
        func says(_ row: Row) async throws {
            let folder = "\(Checkout.root)/Challenges/\(row.slug)"
            let source = try #require(FileBytes.read("\(folder)/\(row.path)"))
            let judgement = try await RealWorkers.judge(try ChallengeReader(folder: folder).read(), source)
            #expect(judgement.verdict == row.verdict)
            let texts = judgement.remarks.map(\.text) + judgement.cases.flatMap { [$0.message] + $0.explanation.notes }
            for start in row.says { #expect(texts.contains { $0.hasPrefix(start) }, "\(start): \(texts)") }
            #expect(row.percent == nil || judgement.score?.percent == row.percent)
        }

        @Test("a folder without anything to start is a compile error that says so")
        func nothingToStart() async throws {
            var challenge = Challenge(slug: "x", name: "x", kind: .program, entryPoint: "", show: .all)
            challenge.cases = [
                TestCase(
                    id: "secret/1", group: .secret, content: .streams(inputFile: "/dev/null", answerFile: "/dev/null"))
            ]
            let submission = Submission(name: "mine", files: ["helper.py": Array("x = 1\n".utf8)])
            let lane = Lane(settings: WorkerSettings(path: Checkout.worker))
            let judgement = try #require(try SubmissionJudge(challenge: challenge).judge(submission, on: lane))
            #expect(judgement.verdict == .compileError)
            #expect(judgement.cases[0].message == "there is neither a solution.py nor a main.py to start")
        }
    }
}
