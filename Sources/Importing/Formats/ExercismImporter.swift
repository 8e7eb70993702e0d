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
        var test: String
        var example: String
        var blurb: String
    }

    func challenge(
        _ options: ImportOptions, _ services: any ImportServices
    ) throws(PackageError) -> ImportedChallenge {
        let files = try files()
        let module = Self.moduleName(files.solution[0])
        let tests = try folder.text(files.test)
        let example = try folder.text(files.example)
        let imported = CalledNames.imports(from: module, in: tests)
        let functions = CalledNames.definitions(in: example, keywords: ["def ", "async def "])
        let classes = CalledNames.definitions(in: example, keywords: ["class "])
        let names = imported.isEmpty ? CalledNames.attributes(of: module, in: tests) : imported
        let found = names.first { functions.contains($0) || classes.contains($0) }
        guard let entryPoint = options.entryPoint ?? found else {
            throw PackageError(
                file: folder.path(files.test),
                "imports no function or class of \(module) that \(files.example) defines",
                advice: "say which name a solution defines")
        }
        let split = try split(tests, files.test, entryPoint, module, services)
        let maker = CaseMaker(services: services, file: folder.path(files.test))
        let (cases, notes) = try maker.cases(of: split, options: options)
        guard !cases.isEmpty else {
            throw PackageError(file: folder.path(files.test), "has no test methods", advice: "name them test_…")
        }
        var challenge = Challenge(
            taskID: folder.name, entryPoint: entryPoint, file: folder.path, cases: cases, topics: ["exercism"],
            kind: classes.contains(entryPoint) ? .class : .function, name: Self.title(folder.name))
        let data = try dataFiles(besides: files.solution + [files.test])
        challenge.files = data
        // Cases find the files, but import nothing from beside them.
        let needed = data.keys.sorted().filter { $0.hasSuffix(".py") && tests.contains($0.dropLast(3)) }
        return ImportedChallenge(
            taskID: folder.name, challenge: challenge, statement: try statement(files.blurb),
            starter: try folder.optionalText(files.solution[0]) ?? "",
            submissions: [SampleSubmission(folder: "accepted", name: "example.py", source: example)],
            moduleName: module, files: data, notes: notes + needed.map { "the tests need the module \($0)" })
    }

    private func split(
        _ tests: String, _ file: String, _ entryPoint: String, _ module: String, _ services: any ImportServices
    ) throws(PackageError) -> SplitTests {
        do {
            return try services.split(tests: Array(tests.utf8), entryPoint: entryPoint, moduleName: module)
        } catch {
            throw PackageError(
                file: folder.path(file), line: error.line, "is no Python: \(error.reason)", advice: "correct it")
        }
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
        if solution.count > 1 {
            throw record.error(
                "the solution is \(solution.count) files, which is not supported yet",
                advice: "leave this exercise out")
        }
        let files = Files(
            solution: solution.isEmpty ? ["\(slug).py"] : solution,
            test: try lists.texts("test").first ?? "\(slug)_test.py",
            example: try lists.texts("example").first ?? ".meta/example.py",
            blurb: try record.optionalText("blurb") ?? "")
        for name in files.solution + [files.test, files.example] where Self.leavesFolder(name) {
            throw record.error("`\(name)` is not inside the exercise", advice: "name a file of the exercise")
        }
        return files
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
