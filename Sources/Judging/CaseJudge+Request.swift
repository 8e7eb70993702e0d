internal import Challenges
internal import WorkerProtocol

/// What a case hands to the child: never more than it may know.
extension CaseJudge {
    /// What the child gets; and, kept on this side, the judge's answer of a program case.
    func request(for testCase: TestCase) throws(JudgingFailure) -> (CaseRequest, answer: [UInt8]) {
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
            mode: mode, limits: challenge.limits, fileName: fileName(for: testCase), source: submission.source)
        request.standardInput = input
        request.answerCpuMillis = answerCpuMillis
        request.files = try files(of: testCase)
        request.modules = (challenge.givenModules + (testCase.runsTests ? [.testRunner] : []))
            .map { CaseRequest.File(path: $0.name, contents: Array($0.source.utf8)) }
        request.protected = protectedModules + (testCase.runsTests ? [GivenModule.testRunner.name] : [])
        if testCase.filesAfterwards != nil { request.collect = "." }
        return (request, answer)
    }

    /// The author's tests may look for the file that they import.
    private func fileName(for testCase: TestCase) -> String {
        testCase.runsTests && !challenge.module.isEmpty ? "\(challenge.module).py" : submission.name
    }

    /// What measures a solution from inside its own process: clocks, recorders, doubles of servers.
    private var protectedModules: [String] {
        guard challenge.kind == .async || challenge.kind == .sql else { return [] }
        let doubles = challenge.files.keys.filter { $0.hasSuffix(".py") && !$0.contains("/") }.map { String($0.dropLast(3)) }
        return challenge.givenModules.map(\.name) + doubles.sorted()
    }

    /// What the worker puts into the working folder: the challenge's files, the case's, the solution's.
    func files(of testCase: TestCase) throws(JudgingFailure) -> [CaseRequest.File] {
        var files: [CaseRequest.File] = []
        let given = challenge.files.merging(testCase.files) { $1 }
        // Where the author's tests lie, a submission neither replaces them nor says how they are run.
        let all = testCase.runsTests
            ? submission.files.filter { !Self.steersTests($0.key) }.merging(given) { $1 } : given.merging(submission.files) { $1 }
        for (path, contents) in all.sorted(by: { $0.key < $1.key }) {
            guard Challenge.isFileName(path) else { throw .fileName(path) }
            files.append(CaseRequest.File(path: path, contents: contents))
        }
        return files
    }

    /// Whether the runners of tests take a file for more than a module.
    private static func steersTests(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        return [".ini", ".cfg", ".toml", ".pyc"].contains(where: name.hasSuffix) || name == "conftest.py"
    }

    private static func contents(of path: String) throws(JudgingFailure) -> [UInt8] {
        guard let bytes = FileBytes.read(path) else { throw .unreadable(path) }
        return bytes
    }
}
