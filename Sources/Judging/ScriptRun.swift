public import Challenges
internal import WorkerProtocol

/// Runs any script in the jail, the way isolate would: no answer to compare, a report of what happened.
public struct ScriptRun: Sendable {
    public let limits: Limits

    public init(limits: Limits) { self.limits = limits }

    /// - Throws: ``WorkerError`` when no worker can be had; a worker that is lost later is a `JE`.
    public func run(_ submission: Submission, standardInput: [UInt8], on lane: Lane) throws(WorkerError) -> Execution {
        let purpose = submission.purpose()
        let isolation = try lane.layers(around: submission)
        if let defect = submission.programDefect { return Self.notRun(.compileError, defect, isolation) }
        var request = CaseRequest(mode: .script, limits: limits, fileName: submission.name, source: submission.source)
        request.valueBytes = 1 << 20
        request.standardInput = standardInput
        request.files = submission.caseFiles
        let report: CaseReport
        do { report = try lane.perform(request, for: purpose) } catch {
            return Self.notRun(.judgingError, "\(error)", isolation)
        }
        return execution(of: report, request, submission, isolation)
    }

    private func execution(
        of report: CaseReport, _ request: CaseRequest, _ submission: Submission, _ isolation: [String]
    ) -> Execution {
        let ending = CaseEnding.of(report, request, limits: limits)
        var status = ending.verdict?.rawValue ?? "OK"
        var message = ending.message
        if ending.verdict == nil, let code = report.exitCode, code != 0 {
            status = Verdict.runtimeError.rawValue
            message = "ended with exit status \(code)"
        }
        var explanation = Explanation()
        let places = SourcePlaces(submission)
        if let exception = ending.exception {
            explanation.frames = places.frames(of: exception, countsCharacters: ending.verdict == .compileError)
        } else if ending.verdict != nil {
            let stack =
                report.stoppedAt.isEmpty
                ? String(decoding: report.standardError.suffix(8 << 10), as: UTF8.self) : report.stoppedAt
            explanation.frames = places.frames(ofStack: stack)
        }
        return Execution(
            status: status, exitCode: report.exitCode.map(Int.init), signal: report.signal.map(SignalName.name),
            cpuMillis: Double(report.cpuMicros) / 1000, wallMillis: Double(report.wallMicros) / 1000,
            memoryBytes: Int(report.peakBytes), standardOutput: report.standardOutput,
            standardError: report.standardError,
            isTruncated: report.standardOutputTotal > UInt64(report.standardOutput.count)
                || report.standardErrorTotal > UInt64(report.standardError.count),
            blocked: report.denied.map(\.name), isolation: isolation, message: message, explanation: explanation)
    }

    private static func notRun(_ verdict: Verdict, _ message: String, _ isolation: [String]) -> Execution {
        Execution(
            status: verdict.rawValue, exitCode: nil, signal: nil, cpuMillis: 0, wallMillis: 0, memoryBytes: 0,
            standardOutput: [], standardError: [], isTruncated: false, blocked: [], isolation: isolation,
            message: message, explanation: Explanation())
    }
}
