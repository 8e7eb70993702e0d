public import Challenges
internal import PythonValues

/// Reads HumanEval+ and MBPP+: inputs by the thousand, and a reference solution that knows the answers.
public struct EvalPlusReader {
    private let path: String
    private var records: JSONLines

    public init(path: String) throws(PackageError) {
        self.path = path
        records = try JSONLines(path: path)
    }

    /// The next problem; nil behind the last one.
    public mutating func next() throws(PackageError) -> ReferenceProblem? {
        guard let record = try records.next() else { return nil }
        let prompt = try record.text("prompt")
        let taskID = try record.identifier("task_id")
        let types = ArgumentTypes(taskID: taskID)
        return ReferenceProblem(
            taskID: taskID, entryPoint: try record.text("entry_point"), frame: SubmissionFrame(prefix: prompt),
            reference: prompt + (try record.text("canonical_solution")),
            contract: try record.optionalText("contract") ?? "",
            baseInputs: try Self.inputs("base_input", record, types),
            plusInputs: try Self.inputs("plus_input", record, types),
            absoluteTolerance: try record.number("atol") ?? 0, line: record.line)
    }

    /// All that are left.
    public mutating func all() throws(PackageError) -> [ReferenceProblem] {
        var problems: [ReferenceProblem] = []
        while let problem = try next() { problems.append(problem) }
        return problems
    }

    /// A list of argument lists, or the JSON text of one.
    private static func inputs(
        _ key: String, _ record: JSONRecord, _ types: ArgumentTypes
    ) throws(PackageError) -> [[PythonValue]] {
        guard var value = record.value(key) else { throw record.error("\"\(key)\" is missing") }
        if case .str(let text) = value {
            do {
                value = try JSONReader.value(of: text.wtf8)
            } catch {
                throw record.error(
                    "\"\(key)\" is not JSON: \(error.reason)", advice: "correct it at byte \(error.offset + 1)")
            }
        }
        // MBPP+ writes an empty object where a task has no further inputs.
        if case .dict(let entries) = value, entries.isEmpty { return [] }
        guard case .list(let calls) = value else {
            throw record.error("\"\(key)\" is \(value.article), where a list of argument lists is wanted")
        }
        var inputs: [[PythonValue]] = []
        inputs.reserveCapacity(calls.count)
        for call in calls {
            guard case .list(let arguments) = call else {
                throw record.error("\"\(key)\" holds \(call.article), where a list of arguments is wanted")
            }
            guard let typed = types.apply(to: arguments) else {
                throw record.error(
                    "\"\(key)\" holds \(call.description(limit: 60)), which are not the types that the task takes")
            }
            inputs.append(typed)
        }
        return inputs
    }
}
