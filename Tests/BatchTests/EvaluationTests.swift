import Challenges
import Testing

@testable import Batch

/// The arithmetic and the files of an evaluation; judging itself is tested with the command.
@Suite("evaluation")
struct EvaluationTests {
    @Test(
        "pass@k, worked out by hand",
        arguments: [
            (1, 1, 1, 1.0), (1, 0, 1, 0.0), (10, 5, 1, 0.5), (10, 5, 10, 1.0), (4, 2, 2, 1 - 1.0 / 6), (5, 1, 2, 0.4),
            (200, 1, 100, 0.5), (3, 3, 2, 1.0), (6, 2, 3, 1 - 4.0 / 20),
        ])
    func passAtK(_ total: Int, _ passed: Int, _ k: Int, _ expected: Double) {
        #expect(abs(PassAtK.estimate(total: total, passed: passed, k: k) - expected) < 1e-12)
    }

    @Test("a mean over tasks counts each task once")
    func mean() {
        #expect(PassAtK.mean(of: [(10, 10), (1, 0)], k: 1) == 0.5)
        #expect(PassAtK.mean(of: [], k: 1) == 0)
    }

    @Test("a large n neither overflows nor loses what is small")
    func largeCounts() {
        #expect(PassAtK.estimate(total: 100_000, passed: 1, k: 1).distance(to: 1e-5).magnitude < 1e-15)
        #expect(PassAtK.estimate(total: 100_000, passed: 50_000, k: 100) == 1)
    }

    @Test(
        "what was in a line stays as it was",
        arguments: [
            (#"{"task_id": "a/1", "completion": "x"}"#, #"{"task_id": "a/1", "completion": "x", "result": "passed", "passed": true}"#),
            (#"{"task_id":"a/1","n":1e2}  "#, #"{"task_id":"a/1","n":1e2, "result": "passed", "passed": true}"#),
        ])
    func appended(_ line: String, _ expected: String) {
        let judgement = Judgement(challenge: "", submission: "", cases: [], skipped: 0, isolation: [], warnings: [])
        let bytes = SampleOutcome(judgement).appended(to: Array(line.utf8))
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test(
        "verdicts in the evaluators' words",
        arguments: [
            (Verdict.accepted, "passed"), (.timeLimit, "timed out"), (.wallLimit, "timed out"),
            (.wrongAnswer, "failed: WA because\n\"so\""), (.runtimeError, "failed: RTE because\n\"so\""),
        ])
    func words(_ verdict: Verdict, _ expected: String) {
        var result = CaseResult(id: "secret/1", group: .secret, verdict: verdict)
        result.message = verdict == .accepted ? "" : "because\n\"so\""
        let judgement = Judgement(challenge: "", submission: "", cases: [result], skipped: 0, isolation: [], warnings: [])
        let outcome = SampleOutcome(judgement)
        #expect(outcome.result == expected)
        #expect(outcome.isPassed == (verdict == .accepted))
        let line = String(decoding: outcome.appended(to: Array("{}".utf8)), as: UTF8.self)
        #expect(line.contains(verdict == .wrongAnswer ? #"because\n\"so\""# : expected.prefix(6)))
    }
}
