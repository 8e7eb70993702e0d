internal import Challenges
internal import PythonValues
internal import WorkerProtocol

/// Judges single cases of one submission: sends what the child may know, compares what it gives back.
struct CaseJudge {
    let challenge: Challenge
    let submission: Submission
    private let places: SourcePlaces

    init(challenge: Challenge, submission: Submission) {
        self.challenge = challenge
        self.submission = submission
        places = SourcePlaces(submission)
    }

    /// Runs one case on `lane`. Everything that goes wrong on our side is a ``Verdict/judgingError``, except a
    /// sandbox that cannot be had, which is nobody's verdict and is thrown.
    func judge(_ testCase: TestCase, on lane: Lane) throws(WorkerError) -> CaseResult {
        var result = CaseResult(id: testCase.id, group: testCase.group, verdict: .accepted)
        if let defect = submission.defect {
            result.verdict = .compileError
            result.message = defect
            return result
        }
        do throws(JudgingFailure) {
            try run(testCase, on: lane, into: &result)
        } catch {
            switch error {
            case .worker(let worker) where worker.code == .cannotStart || worker.code == .sandboxUnavailable:
                throw worker
            default:
                result.verdict = .judgingError
                result.message = "\(error)"
            }
        }
        return Redaction(show: challenge.show, submission: submission).apply(to: result)
    }

    private func run(_ testCase: TestCase, on lane: Lane, into result: inout CaseResult) throws(JudgingFailure) {
        let (request, answer) = try request(for: testCase)
        let report: CaseReport
        do { report = try lane.perform(request, for: .candidate(warmth: submission.warmth)) } catch {
            throw .worker(error)
        }
        result.cpuMillis = Double(report.cpuMicros) / 1000
        result.wallMillis = Double(report.wallMicros) / 1000
        result.memoryBytes = Int(report.peakBytes)
        result.blocked = report.denied.map(\.name)
        let ending = CaseEnding.of(report, request, limits: challenge.limits)
        if let failure = try malformedStatement(testCase, request, ending, lane) { throw failure }
        switch testCase.content {
        case .statements(let statements):
            try StatementsJudge(
                challenge: challenge, statements: statements, report: report, ending: ending, places: places, lane: lane
            ).judge(into: &result)
        case .calls(let table):
            CallsJudge(challenge: challenge, table: table, report: report, ending: ending, places: places)
                .judge(into: &result)
        case .streams:
            try ProgramJudge(
                challenge: challenge, input: request.standardInput, answer: answer, report: report, ending: ending,
                lane: lane
            ).judge(into: &result)
        }
        place(ending, report, into: &result)
    }

    /// The child says that a statement is no Python. That would be the package's fault, so the child is not believed:
    /// the case is run again without any candidate, and only if it fails there too is it no verdict of theirs.
    private func malformedStatement(
        _ testCase: TestCase, _ request: CaseRequest, _ ending: CaseEnding, _ lane: Lane
    ) throws(JudgingFailure) -> JudgingFailure? {
        guard case .statements(let statements) = testCase.content, Self.firstMalformed(ending.records) != nil else {
            return nil
        }
        var empty = request
        empty.source = []
        let report: CaseReport
        do { report = try lane.perform(empty, for: .checker) } catch { throw .worker(error) }
        let records = CaseEnding.of(report, empty, limits: challenge.limits).records
        guard let (index, exception) = Self.firstMalformed(records), index < statements.count else { return nil }
        return .statement(line: statements[index].line, exception.summary)
    }

    private static func firstMalformed(_ records: [AnswerRecord]) -> (index: Int, ExceptionRecord)? {
        for case .statement(let index, _, .malformed(let exception)) in records { return (Int(index), exception) }
        return nil
    }

    /// The candidate's own lines, where there are any to show.
    private func place(_ ending: CaseEnding, _ report: CaseReport, into result: inout CaseResult) {
        guard result.verdict != .accepted, result.explanation.frames.isEmpty else { return }
        if let exception = ending.exception {
            places.add(exception, to: &result.explanation, countsCharacters: result.verdict == .compileError)
        } else if !report.stoppedAt.isEmpty || report.signal != nil {
            let stack = report.stoppedAt.isEmpty
                ? String(decoding: report.standardError.suffix(8 << 10), as: UTF8.self) : report.stoppedAt
            result.explanation.frames = places.frames(ofStack: stack)
        }
    }

    /// What the child gets; and, kept on this side, the judge's answer of a program case.
    private func request(for testCase: TestCase) throws(JudgingFailure) -> (CaseRequest, answer: [UInt8]) {
        var input: [UInt8] = []
        var answer: [UInt8] = []
        var answerCpuMillis: UInt32 = 0
        let mode: CaseRequest.Mode
        switch testCase.content {
        case .statements(let statements):
            mode = .statements(
                entryPoint: challenge.entryPoint,
                statements.map {
                    CaseRequest.StatementRequest(
                        source: $0.source, take: UInt32(clamping: $0.flags.take ?? challenge.limits.generatedItems))
                })
        case .calls(let table):
            mode = .calls(entryPoint: challenge.entryPoint, table.arguments)
            answerCpuMillis = UInt32(clamping: table.callCpuMillis)
        case .streams(let inputFile, let answerFile):
            mode = .script
            input = try Self.contents(of: inputFile)
            answer = try Self.contents(of: answerFile)
        }
        let limits = challenge.limits
        var request = CaseRequest(
            mode: mode, cpuMillis: UInt32(clamping: limits.cpuMillis), wallMillis: UInt32(clamping: limits.wallMillis),
            memoryBytes: UInt64(limits.memoryBytes), outputBytes: UInt64(limits.outputBytes),
            valueBytes: UInt64(limits.valueBytes), nonce: .random(in: 1 ... .max), fileName: submission.name,
            source: submission.source, standardInput: input)
        request.answerCpuMillis = answerCpuMillis
        request.files = try files()
        return (request, answer)
    }

    /// The challenge's files, which the worker puts into the working folder.
    private func files() throws(JudgingFailure) -> [CaseRequest.File] {
        var files: [CaseRequest.File] = []
        for (path, contents) in challenge.files.sorted(by: { $0.key < $1.key }) {
            guard Challenge.isFileName(path) else { throw .fileName(path) }
            files.append(CaseRequest.File(path: path, contents: contents))
        }
        return files
    }

    private static func contents(of path: String) throws(JudgingFailure) -> [UInt8] {
        guard let bytes = FileBytes.read(path) else { throw .unreadable(path) }
        return bytes
    }
}

/// Why a case could not be judged.
enum JudgingFailure: Error, CustomStringConvertible {
    case worker(WorkerError)
    case unreadable(String)
    /// A file of the challenge that lies outside of the working folder, or is hidden.
    case fileName(String)
    /// The challenge's own validator did not say yes or no.
    case validator(String)
    /// A statement of the package does not compile.
    case statement(line: Int, String)

    var description: String {
        switch self {
        case .worker(let error): "\(error)"
        case .unreadable(let path): "cannot read \(path)"
        case .fileName(let path): "the challenge's file `\(path)` cannot lie in the working folder"
        case .validator(let reason): "the challenge's output validator failed: \(reason)"
        case .statement(let line, let reason): "the statement at line \(line) of the case file is no Python: \(reason)"
        }
    }
}
