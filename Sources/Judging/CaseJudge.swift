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
        if let defect = defect(in: testCase) {
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

    /// Why the submission cannot be run on a case at all, if so.
    private func defect(in testCase: TestCase) -> String? {
        if let defect = challenge.form == .streams ? submission.programDefect : submission.defect { return defect }
        guard !submission.files.isEmpty else { return nil }
        return submission.clash(with: challenge.files.merging(testCase.files) { $1 }.keys).map {
            "the file `\($0)` clashes with a file or folder that the challenge gives"
        }
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
        let places = request.fileName == submission.name ? places : SourcePlaces(submission, as: request.fileName)
        if let validator = challenge.validator, validator.isInteractive {
            return try converse(request, answer, validator, on: lane, into: &result)
        }
        let report: CaseReport
        if case .generated(let input, _) = testCase.content {
            report = try StreamJudge(challenge: challenge, input: input, lane: lane)
                .run(request, for: submission.purpose(in: challenge, for: testCase))
        } else {
            report = try perform(request, for: submission.purpose(in: challenge, for: testCase), on: lane)
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
        place(ending, report, places, into: &result)
    }

    private func converse(
        _ request: CaseRequest, _ answer: [UInt8], _ validator: OutputValidator, on lane: Lane, into result: inout CaseResult
    ) throws(JudgingFailure) {
        let judge = InteractiveJudge(challenge: challenge, validator: validator, submission: submission, lane: lane)
        let outcome = try judge.run(request, input: request.standardInput, answer: answer)
        account(outcome.report, into: &result)
        let ending = CaseEnding.of(outcome.report, request, limits: challenge.limits)
        try judge.judge(outcome, ending, into: &result)
        place(ending, outcome.report, places, into: &result)
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
    private func place(_ ending: CaseEnding, _ report: CaseReport, _ places: SourcePlaces, into result: inout CaseResult) {
        guard result.verdict != .accepted, result.explanation.frames.isEmpty else { return }
        if let exception = ending.exception {
            places.add(exception, to: &result.explanation, countsCharacters: result.verdict == .compileError)
        } else if !report.stoppedAt.isEmpty || report.signal != nil {
            let stack = report.stoppedAt.isEmpty
                ? String(decoding: report.standardError.suffix(8 << 10), as: UTF8.self) : report.stoppedAt
            result.explanation.frames = places.frames(ofStack: stack)
        }
    }
}
