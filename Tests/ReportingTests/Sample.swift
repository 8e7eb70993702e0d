import Challenges
import Reporting
import Testing

/// A judgement that every format is rendered for.
struct Sample: Sendable, CustomTestStringConvertible {
    var name: String
    var heading: ReportHeading
    var judgement: Judgement
    var testDescription: String { name }

    static let all = [passing, mixed, empty, skipped, interrupted, hostile, program]

    init(
        _ name: String, _ cases: [CaseResult], kind: Challenge.Kind = .function,
        submission: String = "mine.py", notRun: [String] = [], warnings: [String] = [],
        lateWarnings: [String] = []
    ) {
        self.name = name
        heading = ReportHeading(
            slug: "two-sum", name: "Two Sum", kind: kind, submission: submission,
            caseIDs: cases.map(\.id) + notRun, warnings: warnings)
        judgement = Judgement(
            challenge: "two-sum", submission: submission, cases: cases, skipped: notRun.count,
            isolation: ["namespaces", "landlock", "seccomp", "rlimits"], warnings: warnings + lateWarnings)
    }

    func rendered(_ format: any ReportFormat.Type, _ style: TextStyle = TextStyle()) -> String {
        let format = format.init(heading, style: style)
        return format.begin() + judgement.cases.map(format.write).joined() + format.end(judgement)
    }

    static func result(
        _ id: String, _ verdict: Verdict = .accepted, cpu: Double = 1.23456, memory: Int = 102_400,
        _ message: String = "", _ change: (inout CaseResult) -> Void = { _ in }
    ) -> CaseResult {
        var result = CaseResult(id: id, group: id.hasPrefix("sample") ? .sample : .secret, verdict: verdict)
        result.cpuMillis = cpu
        result.wallMillis = cpu + 0.5
        result.memoryBytes = memory
        result.message = message
        change(&result)
        return result
    }
}

extension Sample {
    static let passing = Sample(
        "passing",
        [
            result("sample/pair at the start"), result("sample/2", cpu: 0.04, memory: 0),
            result("secret/many numbers", cpu: 1234.5, memory: 3 << 30) {
                $0.explanation.printed = "not shown for an accepted case\n"
                $0.explanation.notes = ["a thread was still running after the answer and was ended"]
            },
        ])

    static let empty = Sample("empty", [])

    static let skipped = Sample(
        "skipped", [result("sample/1"), result("sample/2", .wrongAnswer, "expected 1, got 2")],
        notRun: ["secret/1", "secret/2"], warnings: ["problem.yaml:7: unknown key \"limit\""],
        lateWarnings: ["the machine is busy: times may be too long"])

    static let interrupted = Sample("interrupted", [result("sample/1")], notRun: ["secret/1"])

    static let program = Sample(
        "program",
        [
            result("sample/01", .wrongAnswer, "line 2: expected `7`, got `8`") {
                $0.explanation.call = "3 4\n5 6\n"
                $0.explanation.expected = "3\n7\n\n9\n"
                $0.explanation.actual = "3\n8\n"
                $0.explanation.difference = "line 2, column 1"
            }
        ], kind: .program)
}
