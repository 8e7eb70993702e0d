internal import Challenges
internal import Importing
internal import Judging
internal import WorkerProtocol

/// HumanEval+ and MBPP+ as tasks: tables of calls, whose answers the reference solution gives, once.
struct ReferenceTasks {
    let limits: Limits
    let answers: AnswerCache

    /// What a single call may take at least, and as many times what the reference took for all.
    private static let leastCallMillis = 1000
    private static let patience = 4.0
    /// The reference is trusted to end; this bounds one that does not.
    private static let referenceLimits = Limits(cpuMillis: 120_000, memoryBytes: 4 << 30, valueBytes: 64 << 20)

    func task(_ problem: ReferenceProblem) -> EvaluationTask {
        EvaluationTask(id: problem.taskID, frame: problem.frame) { [self] lane in try challenge(problem, lane) }
    }

    private func challenge(_ problem: ReferenceProblem, _ lane: Lane) throws -> Challenge {
        let base = ReferenceProblem.encoded(problem.baseInputs)
        let plus = ReferenceProblem.encoded(problem.plusInputs)
        let source = Array(problem.reference.utf8)
        let known = try answers.answers(
            source: source, entryPoint: problem.entryPoint, arguments: base + plus
        ) { () throws(ReferenceError) in
            try ReferenceRun(limits: Self.referenceLimits).values(
                of: problem.taskID, source: source, entryPoint: problem.entryPoint, arguments: base + plus, on: lane)
        }
        let slow = Int((known.cpuMillis * Self.patience).rounded(.up))
        let callMillis = max(Self.leastCallMillis, slow)
        let tables = [
            ("base", base, Array(known.answers[..<base.count])), ("plus", plus, Array(known.answers[base.count...])),
        ]
        let cases = tables.filter { !$0.1.isEmpty }.map { name, arguments, expected in
            TestCase(
                id: "secret/\(name)", group: .secret,
                content: .calls(
                    CallTable(
                        arguments: arguments, expected: expected, agreement: agreement(problem),
                        callCpuMillis: callMillis)))
        }
        var caseLimits = limits
        caseLimits.cpuMillis += slow
        caseLimits.wallMillis = Limits.defaultWallMillis(cpuMillis: caseLimits.cpuMillis)
        caseLimits.valueBytes = Self.referenceLimits.valueBytes
        return Challenge(
            slug: problem.taskID, name: problem.taskID, kind: .function, entryPoint: problem.entryPoint,
            limits: caseLimits, show: .all, cases: cases)
    }

    /// As the benchmark's own evaluator compares: floats within a millionth, or within the task's tolerance; and one
    /// task asks for a root of a polynomial, of which there are several.
    private func agreement(_ problem: ReferenceProblem) -> CallTable.Agreement {
        let tolerance = problem.absoluteTolerance == 0 ? 1e-6 : problem.absoluteTolerance
        if problem.entryPoint == "find_zero" { return .polynomialRoot(tolerance: tolerance) }
        var flags = ValidatorFlags()
        flags.absoluteTolerance = tolerance
        if problem.absoluteTolerance != 0 { flags.relativeTolerance = 1e-7 }
        return .equal(flags)
    }
}
