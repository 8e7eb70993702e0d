internal import Challenges
internal import WorkerProtocol

/// Tries a candidate's tests on one implementation: a correct one must pass, a faulty one must fail.
struct SuiteJudge {
    let challenge: Challenge
    let implementation: TestedImplementation
    let submission: Submission

    private struct Outcome {
        enum Status: String { case pass, fail, skip, broken, syntax, end }
        var status: Status
        var name: String
        var line: Int
        var error: String
    }

    /// Backwards under another hash seed, so that an order that sets happen to have is not the same twice.
    var purpose: Lane.Purpose {
        guard implementation.isReversed, case .candidate(let warmth, _) = submission.purpose(in: challenge) else {
            return submission.purpose(in: challenge)
        }
        return .candidate(warmth: warmth, hashSeed: 1)
    }

    func request(files: [CaseRequest.File]) -> CaseRequest {
        var request = CaseRequest(
            mode: .script, limits: challenge.limits, fileName: SuiteRunner.fileName, source: Array(SuiteRunner.source.utf8))
        request.valueBytes = 1 << 20
        request.arguments = [implementation.isReversed ? "backwards" : "forwards"]
        request.files = files + [
            CaseRequest.File(path: "\(challenge.module).py", contents: implementation.source),
            CaseRequest.File(path: SuiteRunner.testFile, contents: submission.source),
        ]
        request.modules = [GivenModule.testRunner].map { CaseRequest.File(path: $0.name, contents: Array($0.source.utf8)) }
        request.collect = SuiteRunner.folder
        return request
    }

    func judge(_ report: CaseReport, _ ending: CaseEnding, into result: inout CaseResult) {
        let outcomes = outcomes(report)
        let failed = outcomes.first { $0.status == .fail || $0.status == .broken }
        let hasEnded = outcomes.last?.status == .end
        if let mistake = outcomes.first(where: { $0.status == .syntax }) {
            result.verdict = .compileError
            result.message = "SyntaxError: \(mistake.error)"
            return show(mistake.line, in: &result)
        }
        guard implementation.fault == nil else {
            // Tests that hang or die on a faulty implementation have noticed it, too.
            if failed != nil || !hasEnded || ending.verdict != nil { return }
            result.verdict = .wrongAnswer
            result.message = "every test passes"
            return
        }
        if let verdict = ending.verdict {
            result.verdict = verdict
            result.message = ending.message
        } else if let failed {
            result.verdict = failed.status == .broken ? .runtimeError : .wrongAnswer
            result.message = failed.status == .broken
                ? "the tests cannot be run: \(failed.error)"
                : "`\(failed.name)` fails on a correct implementation: \(failed.error)"
            show(failed.line, in: &result)
        } else if !hasEnded {
            result.verdict = .runtimeError
            result.message = "ended before all tests were run"
        } else if !outcomes.contains(where: { $0.status == .pass }) {
            result.verdict = .wrongAnswer
            result.message = "there is no test: name functions test_…, or use unittest's classes"
        } else {
            let count = outcomes.count { $0.status == .pass }
            result.explanation.notes.append("\(count) test\(count == 1 ? "" : "s") passed")
        }
    }

    private func show(_ line: Int, in result: inout CaseResult) {
        let lines = submission.sourceLines()
        guard line >= 1, line <= lines.count else { return }
        result.explanation.frames = [SourceFrame(line: line, function: "<module>", text: lines[line - 1], highlight: nil)]
    }

    /// What the runner wrote down; lines that are none of its own are left out.
    private func outcomes(_ report: CaseReport) -> [Outcome] {
        guard let file = report.collected.first(where: { $0.path == SuiteRunner.resultFile }) else { return [] }
        return String(decoding: file.contents, as: UTF8.self).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count == 4, let status = Outcome.Status(rawValue: String(parts[0])) else { return nil }
            return Outcome(
                status: status, name: String(parts[1].prefix(200)), line: Int(parts[2]) ?? 0, error: String(parts[3].prefix(200)))
        }
    }
}
