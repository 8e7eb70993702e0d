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
        guard Self.tellsData(testCase) else { return result }
        return Redaction(show: challenge.show, submission: submission).apply(to: result)
    }

    /// Whether what is said of a result may tell what is hidden. What is said of reviews, of tests and of how code reads
    /// is made of the candidate's own lines and of what the author has written to be told.
    private static func tellsData(_ testCase: TestCase) -> Bool {
        switch testCase.content {
        case .idiom, .fault, .accusations, .suite, .growth: false
        default: true
        }
    }

    private func run(_ testCase: TestCase, on lane: Lane, into result: inout CaseResult) throws(JudgingFailure) {
        switch testCase.content {
        case .idiom(let idiom):
            try IdiomJudge(idiom: idiom, challenge: challenge, submission: submission, lane: lane).judge(into: &result)
        case .fault(let index, let review):
            try judged(review, into: &result)?.judge(fault: index, into: &result)
        case .accusations(let review):
            try judged(review, into: &result)?.judgeAccusations(into: &result)
        case .growth(let plan, let resource):
            try GrowthJudge(challenge: challenge, plan: plan, submission: submission, lane: lane)
                .judge(resource, into: &result)
        case .suite(let implementation):
            let judge = SuiteJudge(challenge: challenge, implementation: implementation, submission: submission)
            let request = judge.request(files: try files(of: testCase))
            let report = try perform(request, for: judge.purpose, on: lane)
            account(report, into: &result)
            judge.judge(report, CaseEnding.of(report, request, limits: challenge.limits), into: &result)
        case .statements, .streams, .calls, .generated: try execute(testCase, on: lane, into: &result)
        }
    }

    /// The candidate's review beside the author's; nil when it cannot be read, which has been said.
    private func judged(_ review: CodeReview, into result: inout CaseResult) throws(JudgingFailure) -> ReviewJudge? {
        do throws(CandidateReview.Unreadable) {
            let own = try CandidateReview(submission.source, files: Set(review.lineCounts.keys))
            return ReviewJudge(review: review, remarks: own.remarks)
        } catch {
            result.verdict = .compileError
            result.message = error.reason
            return nil
        }
    }

    private func perform(
        _ request: CaseRequest, for purpose: Lane.Purpose, on lane: Lane
    ) throws(JudgingFailure) -> CaseReport {
        do { return try lane.perform(request, for: purpose) } catch { throw .worker(error) }
    }

    private func account(_ report: CaseReport, into result: inout CaseResult) {
        result.cpuMillis = Double(report.cpuMicros) / 1000
        result.wallMillis = Double(report.wallMicros) / 1000
        result.memoryBytes = Int(report.peakBytes)
        result.blocked = report.denied.map(\.name)
    }

    /// Runs the solution on one input.
    private func execute(_ testCase: TestCase, on lane: Lane, into result: inout CaseResult) throws(JudgingFailure) {
        let (request, answer) = try request(for: testCase)
        if let validator = challenge.validator, validator.isInteractive {
            return try converse(request, answer, validator, on: lane, into: &result)
        }
        let report: CaseReport
        if case .generated(let input, _) = testCase.content {
            report = try StreamJudge(challenge: challenge, input: input, lane: lane)
                .run(request, for: submission.purpose(in: challenge))
        } else {
            report = try perform(request, for: submission.purpose(in: challenge), on: lane)
        }
        account(report, into: &result)
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
        case .generated(let generated, _):
            try ProgramJudge(
                challenge: challenge, input: Array("\(generated.line)\n".utf8), answer: answer, report: report, ending: ending,
                lane: lane
            ).judge(into: &result)
        default:
            try ProgramJudge(
                challenge: challenge, input: request.standardInput, answer: answer, report: report, ending: ending,
                lane: lane
            ).judge(into: &result)
        }
        if result.verdict == .accepted, let expected = testCase.filesAfterwards,
            let difference = FilesJudge(expected: expected, found: report.collected).difference()
        {
            result.verdict = .wrongAnswer
            result.message = difference
            result.explanation.difference = difference
        }
        place(ending, report, into: &result)
    }

    private func converse(
        _ request: CaseRequest, _ answer: [UInt8], _ validator: OutputValidator, on lane: Lane, into result: inout CaseResult
    ) throws(JudgingFailure) {
        let judge = InteractiveJudge(challenge: challenge, validator: validator, submission: submission, lane: lane)
        let outcome = try judge.run(request, input: request.standardInput, answer: answer)
        account(outcome.report, into: &result)
        let ending = CaseEnding.of(outcome.report, request, limits: challenge.limits)
        try judge.judge(outcome, ending, into: &result)
        place(ending, outcome.report, into: &result)
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
        case .generated(_, let answerFile):
            mode = .script
            answer = try Self.contents(of: answerFile)
        case .idiom, .fault, .accusations, .suite, .growth: throw .notRun(testCase.id)
        }
        var request = CaseRequest(
            mode: mode, limits: challenge.limits, fileName: submission.name, source: submission.source)
        request.standardInput = input
        request.answerCpuMillis = answerCpuMillis
        request.files = try files(of: testCase)
        request.modules = challenge.givenModules
            .map { CaseRequest.File(path: $0.name, contents: Array($0.source.utf8)) }
        request.protected = protectedModules
        if testCase.filesAfterwards != nil { request.collect = "." }
        return (request, answer)
    }

    /// What measures a solution from inside its own process: clocks, recorders, doubles of servers.
    private var protectedModules: [String] {
        guard challenge.kind == .async || challenge.kind == .sql else { return [] }
        let doubles = challenge.files.keys.filter { $0.hasSuffix(".py") && !$0.contains("/") }.map { String($0.dropLast(3)) }
        return challenge.givenModules.map(\.name) + doubles.sorted()
    }

    /// What the worker puts into the working folder: the challenge's files, the case's, the solution's.
    private func files(of testCase: TestCase) throws(JudgingFailure) -> [CaseRequest.File] {
        var files: [CaseRequest.File] = []
        let all = challenge.files.merging(testCase.files) { $1 }.merging(submission.files) { $1 }
        for (path, contents) in all.sorted(by: { $0.key < $1.key }) {
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
    /// A program of the package that makes input failed.
    case generator(String)
    /// A solution of the author's that others are measured by failed.
    case reference(String)
    /// What reads the source failed.
    case reading(String)
    /// A pattern of the package that is no Python.
    case pattern(String)
    case noPipe(String)
    /// A case that is judged without running anything was asked to be run.
    case notRun(String)

    var description: String {
        switch self {
        case .worker(let error): "\(error)"
        case .unreadable(let path): "cannot read \(path)"
        case .fileName(let path): "the challenge's file `\(path)` cannot lie in the working folder"
        case .validator(let reason): "the challenge's output validator failed: \(reason)"
        case .generator(let reason): "the challenge's generator failed: \(reason)"
        case .reference(let reason): "the challenge's reference failed: \(reason)"
        case .reading(let reason): "the source could not be read: \(reason)"
        case .pattern(let text): "the challenge's pattern `\(text)` is not one expression or statement of Python"
        case .noPipe(let reason): "no pipe: \(reason)"
        case .notRun(let id): "\(id) is not judged by running"
        case .statement(let line, let reason): "the statement at line \(line) of the case file is no Python: \(reason)"
        }
    }
}
