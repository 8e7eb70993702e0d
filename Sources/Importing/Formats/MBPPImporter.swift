public import Challenges
internal import TestSplitting

/// MBPP: a task in words, and a list of assertions. Both its full and its sanitised form.
public struct MBPPImporter: Importer {
    public static let name = "mbpp"
    public static let summary = "MBPP: JSON Lines or a JSON list with text or prompt, code and test_list (.gz too)"

    private let path: String
    private let options: ImportOptions

    public init(path: String, options: ImportOptions = ImportOptions()) throws(PackageError) {
        self.path = path
        self.options = options
    }

    public static func recognises(_ path: String) -> Bool {
        guard let keys = FormatSign.keys(of: path) else { return false }
        return keys.isSuperset(of: ["task_id", "test_list"]) && !keys.contains("base_input")
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
        let number = try record.identifier("task_id")
        guard let text = try record.firstText(of: ["text", "prompt"]) else {
            throw record.error("\"text\" is missing", advice: "add it, or \"prompt\"")
        }
        let setup = try record.texts("test_setup_code") + record.texts("test_imports")
        var assertions = try record.texts("test_list")
        guard !assertions.isEmpty else { throw record.error("\"test_list\" is missing or empty") }
        if options.hasExtraTests { assertions += try record.texts("challenge_test_list") }
        let code = try record.firstText(of: ["code", "canonical_solution"])
        let entryPoint = try entryPoint(record, assertions, code: code ?? "")
        let source = (setup + assertions).joined(separator: "\n") + "\n"
        let tests = try record.split(source, of: "test_list", entryPoint: entryPoint, services)
        guard !tests.blocks.isEmpty else { throw record.error("\"test_list\" asserts nothing") }
        let maker = CaseMaker(services: services, file: path, onlyLine: record.line)
        let (cases, notes) = try maker.cases(of: tests, options: options)
        let taskID = Int(number) == nil ? number : "MBPP/\(number)"
        let challenge = Challenge(taskID: taskID, entryPoint: entryPoint, file: path, cases: cases, topics: ["mbpp"])
        // The benchmark runs its imports in the solution's module.
        let imports = setup.flatMap { $0.split(whereSeparator: \.isNewline) }
            .filter { $0.hasPrefix("import ") || $0.hasPrefix("from ") }
        let frame = SubmissionFrame(prefix: imports.isEmpty ? "" : imports.joined(separator: "\n") + "\n\n")
        return ImportedChallenge(
            taskID: number, challenge: challenge, statement: Self.statement(taskID, text, assertions[0], entryPoint),
            starter: "def \(entryPoint)(*arguments):\n    raise NotImplementedError\n", frame: frame,
            submissions: code.map { code in
                [SampleSubmission(folder: "accepted", name: "reference.py", source: frame.program(code))]
            } ?? [], notes: notes)
    }

    /// The record's own word, the option's, or the first function of the assertions that the code defines.
    private func entryPoint(
        _ record: JSONRecord, _ assertions: [String], code: String
    ) throws(PackageError) -> String {
        if let name = try record.optionalText("entry_point") { return name }
        if let name = options.entryPoint { return name }
        let defined = CalledNames.definitions(in: code)
        let called = assertions.flatMap(CalledNames.calls)
        let wanted = called.first(where: defined.contains) ?? called.first { !CalledNames.wrappers.contains($0) }
        guard let wanted else {
            throw record.error("\"test_list\" calls no function", advice: "write assertions such as assert f(1) == 2")
        }
        return wanted
    }

    private static func statement(_ taskID: String, _ text: String, _ example: String, _ entryPoint: String) -> String {
        """
        # \(taskID)

        \(text.trimmedLines)

        Define `\(entryPoint)`. For example:

        ```python
        \(example.trimmedLines)
        ```

        """
    }
}
