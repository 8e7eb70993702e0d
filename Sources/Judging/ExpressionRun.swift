public import Challenges
public import PythonValues
internal import WorkerProtocol

/// Values of expressions where no candidate is: the expected side of imported tests. On the checker's worker.
public struct ExpressionRun: Sendable {
    public let limits: Limits

    public init(limits: Limits = Limits(cpuMillis: 10_000)) { self.limits = limits }

    /// Runs `source` as a module, then gives the value of each expression in its namespace.
    public func values(
        of expressions: [String], after source: [UInt8], on lane: Lane
    ) throws(ReferenceError) -> [PythonValue] {
        let statements = expressions.map {
            CaseRequest.StatementRequest(source: $0, take: UInt32(clamping: limits.generatedItems))
        }
        let request = CaseRequest(
            mode: .statements(entryPoint: "", statements), limits: limits, fileName: "tests", source: source)
        let report: CaseReport
        do throws(WorkerError) { report = try lane.perform(request, for: .checker) } catch {
            throw ReferenceError(name: "the tests", reason: "\(error)")
        }
        let ending = CaseEnding.of(report, request, limits: limits)
        var values: [PythonValue] = []
        for case .statement(_, _, let outcome) in ending.records {
            switch outcome {
            case .value(let bytes): values.append((try? PythonValue(decoding: bytes)) ?? .unencodable(.raised))
            case .raised(let exception), .malformed(let exception):
                throw ReferenceError(
                    name: "the tests", reason: "`\(expressions[min(values.count, expressions.count - 1)])`: \(exception.summary)")
            case .done, .digest: break
            }
        }
        guard ending.verdict == nil, values.count == expressions.count else {
            throw ReferenceError(name: "the tests", reason: ending.message.isEmpty ? "they ended early" : ending.message)
        }
        return values
    }
}
