public import Challenges
internal import PythonValues

/// QuixBugs: small programs with one wrong line each, their repaired versions, and inputs with answers as JSON.
///
/// Programs over linked nodes have no JSON there and are left out.
public struct QuixBugsImporter: Importer {
    public static let name = "quixbugs"
    public static let summary = "QuixBugs: a folder with python_programs, correct_python_programs and json_testcases"

    private let folder: SourceFolder
    private let options: ImportOptions

    public init(path: String, options: ImportOptions = ImportOptions()) throws(PackageError) {
        folder = SourceFolder(path)
        self.options = options
        for name in ["python_programs", "json_testcases"] where !folder.isFolder(name) {
            throw PackageError(file: folder.path, "there is no folder \(name)", advice: "name a checkout of QuixBugs")
        }
    }

    public static func recognises(_ path: String) -> Bool {
        let folder = SourceFolder(path)
        return folder.isFolder("python_programs") && folder.isFolder("json_testcases")
    }

    public func challenges(_ services: any ImportServices) throws(PackageError) -> ImportStream {
        let names = try folder.folder("json_testcases").names().filter { $0.hasSuffix(".json") }
        return ImportStream(of: names.map { String($0.dropLast(5)) }) { (name) throws(PackageError) in
            try challenge(name)
        }
    }

    private func challenge(_ name: String) throws(PackageError) -> ImportedChallenge? {
        guard folder.hasFile("python_programs/\(name).py") else {
            throw PackageError(
                file: folder.path("json_testcases/\(name).json"), "belongs to no program",
                advice: "add python_programs/\(name).py")
        }
        let buggy = try folder.text("python_programs/\(name).py")
        let correct = try folder.optionalText("correct_python_programs/\(name).py")
        let challenge = Challenge(
            taskID: name, entryPoint: name, file: folder.path, cases: try cases(of: name),
            topics: ["quixbugs", "debugging"])
        var submissions = [SampleSubmission(folder: "wrong_answer", name: "buggy.py", source: buggy)]
        if let correct { submissions.append(SampleSubmission(folder: "accepted", name: "correct.py", source: correct)) }
        return ImportedChallenge(
            taskID: name, challenge: challenge,
            statement: "# \(name)\n\nOne line of `\(name)` is wrong. Find it, and repair it.\n", starter: buggy,
            submissions: submissions)
    }

    /// A case for each line `[arguments, answer]`, or one for all of them.
    private func cases(of name: String) throws(PackageError) -> [TestCase] {
        let file = folder.path("json_testcases/\(name).json")
        var lines = try ValueLines(path: file)
        var statements: [Statement] = []
        while let (value, line) = try lines.next() {
            guard case .list(let pair) = value, pair.count == 2 else {
                throw PackageError(
                    file: file, line: line, "is not a pair of arguments and answer",
                    advice: "write [[arguments], answer]")
            }
            // One argument may stand without brackets.
            let arguments = if case .list(let items) = pair[0] { items } else { [pair[0]] }
            statements.append(statement(name, arguments, pair[1], line))
        }
        guard !statements.isEmpty else { throw PackageError(file: file, "has no cases") }
        return statements.enumerated().map { index, statement in
            TestCase(
                id: "secret/\(index + 1)", group: .secret, content: .statements([statement]), file: file,
                line: statement.line)
        }
    }

    private func statement(_ name: String, _ arguments: [PythonValue], _ answer: PythonValue, _ line: Int) -> Statement
    {
        var flags = ValidatorFlags()
        if name == "sqrt", case .float(let epsilon)? = arguments.last {
            // Its last argument says how exact the root has to be.
            flags.absoluteTolerance = epsilon
        } else if answer.containsFloat {
            flags.absoluteTolerance = 1e-6
            flags.relativeTolerance = 1e-6
        }
        // JSON has no tuples, and generators give what lists hold.
        let answers = [answer] + (answer.withTuplesInside.map { [$0] } ?? [])
        if answers.count > 1 { flags.anyOf = true }
        if case .list(let items) = answer { flags.take = items.count + 1 }
        return Statement(
            source: CallText.call(name, arguments), expectation: .value(answers),
            expectedText: answers.map(\.description).joined(separator: "\n"), flags: flags, line: line)
    }
}

extension PythonValue {
    fileprivate var containsFloat: Bool {
        switch self {
        case .float: true
        case .list(let items): items.contains(where: \.containsFloat)
        default: false
        }
    }

    /// A list of lists as a list of tuples.
    fileprivate var withTuplesInside: PythonValue? {
        guard case .list(let items) = self else { return nil }
        let tuples = items.map { item in if case .list(let inner) = item { PythonValue.tuple(inner) } else { item } }
        return tuples == items ? nil : .list(tuples)
    }
}
