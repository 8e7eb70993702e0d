public import Challenges
internal import PythonValues
internal import WorkerProtocol

/// Runs an author's test file beside the author's own solution: which tests there are, and which of them count.
public struct TestCollection: Sendable {
    public let limits: Limits

    public init(limits: Limits = Limits(cpuMillis: 60_000, memoryBytes: 1 << 30)) { self.limits = limits }

    /// - Parameters:
    ///   - file: path of the test file among `files`.
    ///   - module: what the tests import a solution of one file as; empty for one of several.
    ///   - files: everything that lies beside the solution, tests included.
    public func outcomes(
        of file: String, module: String, files: [String: [UInt8]], solution: Submission, on lane: Lane
    ) throws(ReferenceError) -> [TestOutcome] {
        let runner = GivenModule.testRunner
        let arguments = [file, module].map { PythonValue.str(PythonString($0)).description }.joined(separator: ", ")
        let statements = ["from \(runner.name) import collect", "collect(\(arguments))"]
        var request = CaseRequest(
            mode: .statements(entryPoint: "", statements.map { .init(source: $0, take: 0) }), limits: limits,
            fileName: solution.name, source: solution.source)
        request.files = files.merging(solution.files) { $1 }.sorted { $0.key < $1.key }
            .map { CaseRequest.File(path: $0.key, contents: $0.value) }
        request.modules = [CaseRequest.File(path: runner.name, contents: Array(runner.source.utf8))]
        let report: CaseReport
        do throws(WorkerError) { report = try lane.perform(request, for: .candidate(warmth: "pytest")) } catch {
            throw ReferenceError(name: file, reason: "\(error)")
        }
        let ending = CaseEnding.of(report, request, limits: limits)
        for case .statement(1, _, let outcome) in ending.records {
            switch outcome {
            case .value(let bytes):
                guard case .list(let items)? = try? PythonValue(decoding: bytes) else { break }
                let outcomes = items.compactMap(TestOutcome.init)
                if outcomes.count == items.count { return outcomes }
            case .raised(let exception), .malformed(let exception):
                throw ReferenceError(name: file, reason: exception.summary)
            case .done, .digest: break
            }
        }
        throw ReferenceError(name: file, reason: ending.message.isEmpty ? "they ended early" : ending.message)
    }
}
