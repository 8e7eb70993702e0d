public import Challenges
internal import PythonValues

/// HumanEval+ and MBPP+ as challenges: the reference solution is asked for every answer.
///
/// To judge submissions by the thousand, ``EvalPlusReader`` gives the inputs without the detour over statements.
public struct EvalPlusImporter: Importer {
    public static let name = "evalplus"
    public static let summary =
        "HumanEval+ and MBPP+: JSON Lines with base_input, plus_input and canonical_solution (.gz too)"

    private let path: String

    public init(path: String, options: ImportOptions = ImportOptions()) throws(PackageError) { self.path = path }

    public static func recognises(_ path: String) -> Bool {
        FormatSign.keys(of: path)?.isSuperset(of: ["base_input", "plus_input", "canonical_solution"]) ?? false
    }

    public func challenges(_ services: any ImportServices) throws(PackageError) -> ImportStream {
        var reader = try EvalPlusReader(path: path)
        return ImportStream { () throws(PackageError) -> ImportedChallenge? in
            guard let problem = try reader.next() else { return nil }
            return try challenge(problem, services)
        }
    }

    private func challenge(
        _ problem: ReferenceProblem, _ services: any ImportServices
    ) throws(PackageError) -> ImportedChallenge {
        var flags = ValidatorFlags()
        if problem.absoluteTolerance > 0 {
            flags.absoluteTolerance = problem.absoluteTolerance
            flags.relativeTolerance = 1e-7
        }
        var cases: [TestCase] = []
        for (name, inputs) in [("base", problem.baseInputs), ("plus", problem.plusInputs)] where !inputs.isEmpty {
            let calls = inputs.map { CallText.call(problem.entryPoint, $0) }
            let values: [PythonValue]
            do {
                values = try services.evaluate(source: Array(problem.reference.utf8), expressions: calls)
                guard values.count == calls.count else { throw ServiceError("not all of them came back") }
            } catch {
                throw PackageError(
                    file: path, line: problem.line, "the reference of \(problem.taskID) does not answer: \(error)",
                    advice: "correct canonical_solution")
            }
            let statements = zip(calls, values).map { call, value in
                Statement(
                    source: call, expectation: value.isPlain ? .value([value]) : .represented([value.description]),
                    expectedText: value.description, flags: flags, line: problem.line)
            }
            cases.append(
                TestCase(
                    id: "secret/\(name)", group: .secret, content: .statements(statements), file: path,
                    line: problem.line))
        }
        var challenge = Challenge(
            taskID: problem.taskID, entryPoint: problem.entryPoint, file: path, cases: cases, topics: ["evalplus"])
        challenge.flags = flags
        return ImportedChallenge(
            taskID: problem.taskID, challenge: challenge,
            statement: "# \(problem.taskID)\n\n```python\n\(problem.frame.prefix.trimmedLines)\n```\n",
            starter: problem.frame.prefix, frame: problem.frame,
            submissions: [SampleSubmission(folder: "accepted", name: "canonical.py", source: problem.reference)])
    }
}
