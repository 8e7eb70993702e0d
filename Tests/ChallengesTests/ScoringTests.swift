import Challenges
import Testing

@Suite("scores")
struct ScoringTests {
    struct Row: Sendable, CustomTestStringConvertible {
        /// Verdicts of `a/1`, `a/2`, `b/1`, `b/2`, and of `c`, which must be accepted.
        let verdicts: [Verdict]
        var penalty = 0.0
        let points: Double
        let verdict: Verdict
        var testDescription: String { verdicts.map(\.rawValue).joined(separator: " ") }
    }

    static let rows = [
        Row(verdicts: [.accepted, .accepted, .accepted, .accepted, .accepted], points: 100, verdict: .accepted),
        Row(verdicts: [.accepted, .wrongAnswer, .accepted, .accepted, .accepted], points: 60, verdict: .wrongAnswer),
        Row(verdicts: [.accepted, .accepted, .accepted, .runtimeError, .accepted], points: 70, verdict: .accepted),
        Row(verdicts: [.accepted, .accepted, .timeLimit, .runtimeError, .accepted], points: 40, verdict: .timeLimit),
        Row(verdicts: [.accepted, .accepted, .accepted, .accepted, .wrongAnswer], points: 100, verdict: .wrongAnswer),
        Row(verdicts: [.accepted, .accepted, .accepted, .accepted, .accepted], penalty: 31, points: 69, verdict: .wrongAnswer),
        Row(verdicts: [.accepted, .accepted, .accepted, .judgingError, .accepted], points: 70, verdict: .judgingError),
        Row(
            verdicts: [.wrongAnswer, .accepted, .wrongAnswer, .wrongAnswer, .accepted], penalty: 9, points: 0,
            verdict: .wrongAnswer),
    ]

    @Test("all or nothing, shares, penalties, what is required", arguments: rows)
    func scores(_ row: Row) throws {
        let ids = ["secret/a/1", "secret/a/2", "secret/b/1", "secret/b/2", "secret/c"]
        var challenge = Challenge(slug: "x", name: "x", kind: .program, entryPoint: "")
        challenge.cases = ids.map { TestCase(id: $0, group: .secret, content: .statements([])) }
        challenge.scoring = Scoring(
            groups: [
                Scoring.Group(name: "secret/a", points: 40, aggregation: .min, cases: ["secret/a/1", "secret/a/2"]),
                Scoring.Group(name: "secret/b", points: 60, aggregation: .sum, cases: ["secret/b/1", "secret/b/2"]),
            ], acceptPercent: 70, required: ["secret/c"])
        var results = zip(ids, row.verdicts).map { CaseResult(id: $0, group: .secret, verdict: $1) }
        results[0].penalty = row.penalty
        let judgement = Judgement(of: challenge, submission: "x.py", cases: results, skipped: 0, isolation: [])
        #expect(try #require(judgement.score).points == row.points)
        #expect(judgement.verdict == row.verdict)
        // Half of the group that adds up; what is all or nothing as a group, or in none, has no score by itself.
        let shares = row.verdicts[2...3].map { CaseScore(earned: $0 == .accepted ? 30 : 0, points: 30) }
        #expect(judgement.cases.map(\.score) == [nil, nil] + shares + [nil])
        let part = Judgement(of: challenge, submission: "x.py", cases: results, skipped: 0, isolation: [], isPartial: true)
        #expect(part.score == nil && part.cases.allSatisfy { $0.score == nil })
    }

    @Test("planted faults: what is gone is explained, what is not is counted")
    func faults() {
        var challenge = Challenge(slug: "x", name: "x", kind: .debug, entryPoint: "f")
        challenge.faults = [
            PlantedFault(
                name: "a", title: "the last page is lost", explanation: "range ends too early",
                cases: ["secret/1", "secret/2"]),
            PlantedFault(name: "b", title: "secret title", cases: ["secret/2", "secret/3"]),
            PlantedFault(name: "c", title: "not run", cases: ["secret/4"]),
        ]
        let results = [("secret/1", Verdict.accepted), ("secret/2", .accepted), ("secret/3", .runtimeError)]
            .map { CaseResult(id: $0.0, group: .secret, verdict: $0.1) }
        let judgement = Judgement(of: challenge, submission: "x.py", cases: results, skipped: 1, isolation: [])
        #expect(judgement.remarks == [
            Remark(.good, "fault 1 of 3 is gone: the last page is lost", detail: "range ends too early"),
            Remark(.bad, "fault 2 of 3 is still there: 1 of 2 of its cases fail"),
        ])
    }
}
