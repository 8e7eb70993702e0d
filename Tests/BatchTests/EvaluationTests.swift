import Challenges
import Testing

@testable import Batch

/// The arithmetic and the files of an evaluation; judging itself is tested with the command.
@Suite("evaluation")
struct EvaluationTests {
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
