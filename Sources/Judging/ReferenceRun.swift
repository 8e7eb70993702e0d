public import Challenges
public import WorkerProtocol

/// What a reference solution gives for a table of arguments: expected values that no file has.
///
/// It runs in the jail like a submission, but on the checker's worker: its answers must not be found by candidates.
public struct ReferenceRun: Sendable {
    public let limits: Limits

    public init(limits: Limits) { self.limits = limits }

    public struct Values: Sendable {
        /// What each call gave.
        public var answers: [CallAnswer]
        /// CPU time of all calls together with the start of the child, milliseconds.
        public var cpuMillis: Double

        public init(answers: [CallAnswer], cpuMillis: Double) {
            self.answers = answers
            self.cpuMillis = cpuMillis
        }
    }

    /// - Parameters:
    ///   - name: the reference's, for errors.
    ///   - arguments: an encoded tuple for each call.
    public func values(
        of name: String, source: [UInt8], entryPoint: String, arguments: [[UInt8]], on lane: Lane
    ) throws(ReferenceError) -> Values {
        let request = CaseRequest(
            mode: .calls(entryPoint: entryPoint, arguments), limits: limits, fileName: name, source: source)
        let report: CaseReport
        do throws(WorkerError) { report = try lane.perform(request, for: .checker) } catch {
            throw ReferenceError(name: "the reference solution of \(name)", reason: "\(error)")
        }
        let ending = CaseEnding.of(report, request, limits: limits)
        var answers: [CallAnswer] = []
        answers.reserveCapacity(arguments.count)
        for case .statement(_, _, let outcome) in ending.records {
            switch outcome {
            case .value(let bytes): answers.append(.encoded(bytes))
            case .digest(let digest): answers.append(.digest(digest))
            case .raised(let exception):
                throw ReferenceError(
                    name: "the reference solution of \(name)",
                    reason: "call \(answers.count + 1) raised \(exception.summary)")
            case .done, .malformed: break
            }
        }
        guard ending.verdict == nil, answers.count == arguments.count else {
            let reason = ending.verdict == nil ? "it ended early" : ending.message
            throw ReferenceError(
                name: "the reference solution of \(name)",
                reason: "after \(answers.count) of \(arguments.count) calls: \(reason)")
        }
        return Values(answers: answers, cpuMillis: Double(report.cpuMicros) / 1000)
    }
}

/// A reference solution, or an expected expression, that gives no values.
public struct ReferenceError: Error, Sendable, CustomStringConvertible {
    public let name: String
    public let reason: String
    public var description: String { "\(name): \(reason)" }
}
