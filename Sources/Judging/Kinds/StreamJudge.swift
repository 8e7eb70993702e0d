internal import Challenges
internal import WorkerProtocol

/// A program whose input is written by a program of the author's while it reads: both jailed, one pipe between them.
struct StreamJudge {
    let challenge: Challenge
    let input: GeneratedInput
    let lane: Lane

    /// Making input may take a while; it is not the candidate's time.
    private static let limits = Limits(cpuMillis: 60_000, wallMillis: 120_000, memoryBytes: 1 << 30, outputBytes: 8 << 20)

    /// Runs `request` with the generated input.
    func run(_ request: CaseRequest, for purpose: Lane.Purpose) throws(JudgingFailure) -> CaseReport {
        guard let source = input.files[input.main] else { throw .generator("\(input.main) is missing") }
        var pipe = try Pipe()
        var making = CaseRequest(mode: .script, limits: Self.limits, fileName: input.main, source: source)
        making.valueBytes = 1 << 20
        making.arguments = input.arguments
        making.files = input.files.filter { $0.key != input.main }
            .map { CaseRequest.File(path: $0.key, contents: $0.value) }
        making.connections = .output
        var reading = request
        reading.connections = .input
        let reports: (candidate: CaseReport, generator: CaseReport)
        do {
            reports = try lane.performTogether(
                Lane.Pairing(request: reading, purpose: purpose, connected: [pipe.takeReader()]),
                Lane.Pairing(request: making, purpose: .checker, connected: [pipe.takeWriter()]))
        } catch { throw .worker(error) }
        try check(reports.generator, making)
        return reports.candidate
    }

    /// A generator may fail only by having nobody to write to any more.
    private func check(_ report: CaseReport, _ request: CaseRequest) throws(JudgingFailure) {
        let ending = CaseEnding.of(report, request, limits: Self.limits)
        let isAlone = ending.exception?.isA("BrokenPipeError") ?? false
        if isAlone || report.signal == 13 || report.exitCode == 120 { return }
        if ending.verdict != nil { throw .generator("\(input.main): \(ending.message)") }
        if let code = report.exitCode, code != 0 { throw .generator("\(input.main): ended with exit status \(code)") }
    }
}
