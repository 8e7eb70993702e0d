public import Challenges
internal import PythonValues
internal import TestSplitting

/// Exercism: the practice exercises of a Python track, each with a `unittest` file.
public struct ExercismImporter: Importer {
    public static let name = "exercism"
    public static let summary = "Exercism: a checkout of a Python track, or one exercise of it"

    private let folder: SourceFolder
    private let options: ImportOptions

    private static let practice = "exercises/practice"

    public init(path: String, options: ImportOptions = ImportOptions()) throws(PackageError) {
        folder = SourceFolder(path)
        self.options = options
        guard Self.recognises(path) else {
            throw PackageError(
                file: folder.path, "holds neither \(Self.practice) nor .meta/config.json",
                advice: "name a checkout of the track, or one exercise")
        }
    }

    public static func recognises(_ path: String) -> Bool {
        let folder = SourceFolder(path)
        return folder.isFolder(practice) || folder.hasFile(".meta/config.json")
    }

    public func challenges(_ services: any ImportServices) throws(PackageError) -> ImportStream {
        let practice = folder.folder(Self.practice)
        let exercises =
            practice.isFolder()
            ? try practice.names().map(practice.folder).filter { $0.hasFile(".meta/config.json") } : [folder]
        return ImportStream(of: exercises) { (exercise) throws(PackageError) in
            try ExercismExercise(folder: exercise).challenge(options, services)
        }
    }
}

/// One exercise of a track.
struct ExercismExercise {
    let folder: SourceFolder

    /// What `.meta/config.json` says of the files.
    private struct Files {
        var solution: [String]
        var tests: [String]
        /// The example of each file of the solution, in the same order.
        var examples: [String]
        var blurb: String
    }

    func challenge(
        _ options: ImportOptions, _ services: any ImportServices
    ) throws(PackageError) -> ImportedChallenge {
        let files = try files()
        var beside: [String: [UInt8]] = [:]
        for file in files.tests { beside[file] = try folder.contents(file) }
        var solution: [String: [UInt8]] = [:]
        var starters: [String: [UInt8]] = [:]
        for (file, example) in zip(files.solution, files.examples) {
            solution[file] = try folder.contents(example)
            if folder.hasFile(file) { starters[file] = try folder.contents(file) }
        }
        let isOne = files.solution.count == 1
        let module = isOne ? Self.moduleName(files.solution[0]) : ""
        let example = isOne ? try folder.text(files.examples[0]) : ""
        let entryPoint = isOne ? try entryPoint(module, files, example, options) : ""
        let data = try dataFiles(besides: files.solution + files.tests)
        let reader = AuthoredTests(
            services: services, options: options, folder: folder.path,
            tests: files.tests.filter { $0 == files.tests[0] || $0.hasSuffix("_test.py") }, beside: beside,
            subject: TestSubject(
                // Under the name that the tests import, wherever the track keeps it.
                module: module, solution: isOne ? ["\(module).py": Array(example.utf8)] : solution,
                files: beside.merging(data) { $1 }),
            entryPoint: entryPoint)
        let (cases, notes) = try reader.cases()
        let isClass = CalledNames.definitions(in: example, keywords: ["class "]).contains(entryPoint)
        var challenge = Challenge(
            taskID: folder.name, entryPoint: entryPoint, file: folder.path, cases: cases, topics: ["exercism"],
            kind: isOne ? isClass ? .class : .function : .package, name: Self.title(folder.name))
        challenge.files = data
        challenge.module = TestSubject.fileModule(module)
        var imported = ImportedChallenge(
            taskID: folder.name, challenge: challenge, statement: try statement(files.blurb),
            starter: isOne ? try folder.optionalText(files.solution[0]) ?? "" : "",
            submissions: [
                isOne
                    ? SampleSubmission(folder: "accepted", name: "example.py", source: example)
                    : SampleSubmission(folder: "accepted", name: "example", source: "", files: solution)
            ], moduleName: module, files: data, notes: notes)
        if !isOne { imported.starterFiles = starters }
        return imported
    }

    private func entryPoint(
        _ module: String, _ files: Files, _ example: String, _ options: ImportOptions
    ) throws(PackageError) -> String {
        let tests = try folder.text(files.tests[0])
        guard let found = options.entryPoint ?? CalledNames.entryPoint(of: module, in: tests, definedBy: example) else {
            throw PackageError(
                file: folder.path(files.tests[0]),
                "imports no function or class of \(module) that \(files.examples[0]) defines",
                advice: "say which name a solution defines")
        }
        return found
    }

    private func files() throws(PackageError) -> Files {
        let file = ".meta/config.json"
        let text = try folder.contents(file)
        let value: PythonValue
        do throws(JSONReader.Failure) {
            value = try JSONReader.value(of: text)
        } catch {
            throw PackageError(file: folder.path(file), "is not JSON: \(error.reason)", advice: "correct it")
        }
        let record = try JSONRecord(value, file: folder.path(file), line: 1)
        guard let named = record.value("files") else { throw record.error("\"files\" is missing") }
        let lists = try JSONRecord(named, file: folder.path(file), line: 1)
        let slug = folder.name.split(separator: "-").joined(separator: "_")
        let solution = try lists.texts("solution")
        let tests = try lists.texts("test")
        var files = Files(
            solution: solution.isEmpty ? ["\(slug).py"] : solution, tests: tests.isEmpty ? ["\(slug)_test.py"] : tests,
            examples: try lists.texts("example"), blurb: try record.optionalText("blurb") ?? "")
        if files.examples.isEmpty { files.examples = try self.examples() }
        files.examples = Self.examples(files.examples, of: files.solution)
        guard files.examples.count == files.solution.count else {
            throw record.error(
                "the solution is \(files.solution.count) files, and the example \(files.examples.count)",
                advice: "name an example of each file")
        }
        for name in files.solution + files.tests + files.examples where Self.leavesFolder(name) {
            throw record.error("`\(name)` is not inside the exercise", advice: "name a file of the exercise")
        }
        return files
    }

    /// What `.meta` holds, where the configuration does not say.
    private func examples() throws(PackageError) -> [String] {
        let meta = folder.folder(".meta")
        let found = try meta.names().filter { $0.hasPrefix("example") && $0.hasSuffix(".py") }
        return found.isEmpty ? [".meta/example.py"] : found.map { ".meta/\($0)" }
    }

    /// The examples in the order of the solution's files: `.meta/example_shop.py` is that of `shop.py`.
    private static func examples(_ examples: [String], of solution: [String]) -> [String] {
        if solution.count == 1 { return Array(examples.prefix(1)) }
        let named = solution.map { file in
            examples.first { example in
                let stem = moduleName(example)
                return ["\(moduleName(file))", "example_\(moduleName(file))", "\(moduleName(file))_example"].contains(stem)
            }
        }
        let found = named.compactMap(\.self)
        return found.count == solution.count ? found : examples
    }

    private static func leavesFolder(_ path: String) -> Bool {
        path.hasPrefix("/") || path.split(separator: "/").contains("..")
    }

    private func statement(_ blurb: String) throws(PackageError) -> String {
        var parts = ["# \(Self.title(folder.name))"]
        for name in ["introduction", "instructions", "instructions.append"] {
            guard let text = try folder.optionalText(".docs/\(name).md") else { continue }
            // Their headings say "Instructions".
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let body = lines.first?.hasPrefix("# ") == true ? lines.dropFirst() : lines[...]
            parts.append(body.joined(separator: "\n").trimmedLines)
        }
        if parts.count == 1, !blurb.isEmpty { parts.append(blurb) }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// What lies beside the solution and its tests: data that tests read.
    private func dataFiles(besides own: [String]) throws(PackageError) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try folder.names() where !own.contains(name) && folder.hasFile(name) {
            files[name] = try folder.contents(name)
        }
        return files
    }

    private static func moduleName(_ file: String) -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return name.hasSuffix(".py") ? String(name.dropLast(3)) : name
    }

    private static func title(_ slug: String) -> String {
        slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
}
