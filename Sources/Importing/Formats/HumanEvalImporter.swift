public import Challenges
internal import TestSplitting

/// HumanEval: a function's signature and docstring to be completed, and a function `check(candidate)` that asserts.
public struct HumanEvalImporter: Importer {
    public static let name = "humaneval"
    public static let summary = "HumanEval: JSON Lines with prompt, entry_point, canonical_solution and test (.gz too)"

    private let path: String
    private let options: ImportOptions

    public init(path: String, options: ImportOptions = ImportOptions()) throws(PackageError) {
        self.path = path
        self.options = options
    }

    public static func recognises(_ path: String) -> Bool {
        guard let keys = FormatSign.keys(of: path) else { return false }
        return keys.isSuperset(of: ["task_id", "prompt", "entry_point", "test"]) && !keys.contains("base_input")
    }

    public func challenges(_ services: any ImportServices) throws(PackageError) -> ImportStream {
        var records = try JSONLines(path: path)
        return ImportStream { () throws(PackageError) -> ImportedChallenge? in
            guard let record = try records.next() else { return nil }
            return try challenge(record, services)
        }
    }

    private func challenge(_ record: JSONRecord, _ services: any ImportServices) throws(PackageError)
        -> ImportedChallenge
    {
        let taskID = try record.identifier("task_id")
        let entryPoint = try record.text("entry_point")
        let prompt = try record.text("prompt")
        let test = try record.text("test")
        let solution = try record.optionalText("canonical_solution")
        let tests = try record.split(test, of: "test", entryPoint: entryPoint, services)
        guard !tests.blocks.isEmpty else {
            throw record.error("\"test\" asserts nothing", advice: "define check(candidate) with assertions")
        }
        let maker = CaseMaker(services: services, file: path, onlyLine: record.line)
        let (cases, notes) = try maker.cases(of: tests, options: options)
        let challenge = Challenge(
            taskID: taskID, entryPoint: entryPoint, file: path, cases: cases, topics: ["humaneval"])
        let frame = SubmissionFrame(prefix: prompt)
        return ImportedChallenge(
            taskID: taskID, challenge: challenge, statement: Self.statement(taskID, prompt),
            starter: prompt + "    raise NotImplementedError\n", frame: frame,
            submissions: solution.map { solution in
                [SampleSubmission(folder: "accepted", name: "canonical.py", source: frame.program(solution))]
            } ?? [], notes: notes)
    }

    private static func statement(_ taskID: String, _ prompt: String) -> String {
        "# \(taskID)\n\nComplete the function:\n\n```python\n\(prompt.trimmedLines)\n```\n"
    }
}
