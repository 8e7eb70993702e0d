internal import Challenges

/// A folder with a solution and the tests of it.
struct TestedFolder {
    let folder: SourceFolder
    /// Everything in it, by path; `src/` taken off.
    private let files: [String: [UInt8]]

    private static let testFolders = ["tests", "test"]
    /// What says how tests are run, and not what a solution is.
    private static let settings: Set = ["conftest.py", "pytest.ini", "tox.ini", "setup.cfg", "pyproject.toml"]
    private static let statements = ["README.md", "instructions.md", "README.rst", "README.txt", "README"]
    private static let starter = "starter"

    init(_ folder: SourceFolder) throws(PackageError) {
        self.folder = folder
        let found = try SolutionFolder.files(of: folder.path)
        var files: [String: [UInt8]] = [:]
        for (path, contents) in found where !Self.isForeign(path) {
            let isLaidOut = path.hasPrefix("src/") && found["src/__init__.py"] == nil
            files[isLaidOut ? String(path.dropFirst("src/".count)) : path] = contents
        }
        self.files = files
    }

    /// Whether test files lie in it, or in its folder of tests.
    static func isOne(_ folder: SourceFolder) -> Bool {
        ([folder] + testFolders.map(folder.folder)).contains { place in
            ((try? place.names()) ?? []).contains(where: isTestFile)
        }
    }

    private static func isTestFile(_ name: String) -> Bool {
        name.hasSuffix(".py") && (name.hasPrefix("test_") || name.hasSuffix("_test.py"))
    }

    /// What tools have put there.
    private static func isForeign(_ path: String) -> Bool {
        let first = path.split(separator: "/").first ?? ""
        return path.hasSuffix(".pyc") || first.hasSuffix(".egg-info") || ["venv", "node_modules", "build", "dist"].contains(first)
    }

    private static func last(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    private static func isOnTestsSide(_ path: String) -> Bool {
        let first = path.split(separator: "/").first.map(String.init) ?? path
        return testFolders.contains(first) || settings.contains(last(path)) || (first == path && isTestFile(path))
    }

    // MARK: - What is what

    private var tests: [String] {
        files.keys.filter { Self.isOnTestsSide($0) && Self.isTestFile(Self.last($0)) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The modules and packages that lie beside the tests, by the name that is imported.
    private var modules: [String: [String]] {
        var modules: [String: [String]] = [:]
        for path in files.keys where !Self.isOnTestsSide(path) && path.hasSuffix(".py") && path != "setup.py" {
            let parts = path.split(separator: "/").map(String.init)
            if parts.first == Self.starter || path == "\(Self.starter).py" { continue }
            let name = parts.count == 1 ? String(path.dropLast(".py".count)) : parts[0]
            modules[name, default: []].append(path)
        }
        return modules
    }

    /// Those that the tests are about: of several, the ones that test files are named after.
    private func subjects(_ texts: [String]) throws(PackageError) -> [String] {
        let modules = modules
        let imported = texts.flatMap(CalledNames.modules).compactMap { $0.split(separator: ".").first.map(String.init) }
        let beside = Set(imported).intersection(modules.keys)
        guard !beside.isEmpty else {
            throw PackageError(
                file: folder.path(tests.first ?? ""), "imports nothing that lies beside it",
                advice: "add the module that it tests: a solution that passes")
        }
        let stems = tests.map { Self.last($0).dropLast(".py".count) }.map { stem in
            stem.hasPrefix("test_") ? String(stem.dropFirst("test_".count)) : String(stem.dropLast("_test".count))
        }
        let named = beside.intersection(stems)
        return (beside.count == 1 || named.isEmpty ? beside : named).sorted()
    }

    // MARK: - The challenge

    func challenge(
        _ options: ImportOptions, _ services: any ImportServices
    ) throws(PackageError) -> ImportedChallenge {
        var texts: [String] = []
        for test in tests { texts.append(String(decoding: files[test] ?? [], as: UTF8.self)) }
        let subjects = try subjects(texts)
        let paths = subjects.flatMap { modules[$0] ?? [] }
        let isOne = paths == ["\(subjects[0]).py"]
        let module = isOne ? subjects[0] : ""
        let source = isOne ? String(decoding: files["\(module).py"] ?? [], as: UTF8.self) : ""
        // Of a package also what lies there besides modules.
        let solution = files.filter { path, _ in
            paths.contains(path) || (!isOne && subjects.contains { path.hasPrefix("\($0)/") })
        }
        let beside = files.filter { Self.isOnTestsSide($0.key) }
        let data = files.filter { path, _ in
            solution[path] == nil && beside[path] == nil && !Self.statements.contains(path) && path != "setup.py"
                && path != "\(Self.starter).py" && !path.hasPrefix("\(Self.starter)/")
        }
        let entryPoint = isOne
            ? options.entryPoint
                ?? CalledNames.entryPoint(of: module, in: texts.joined(separator: "\n"), definedBy: source) ?? "" : ""
        let reader = AuthoredTests(
            services: services, options: options, folder: folder.path, tests: tests, beside: beside,
            subject: TestSubject(module: module, solution: solution, files: beside.merging(data) { $1 }),
            entryPoint: entryPoint)
        let (cases, notes) = try reader.cases()
        let isClass = CalledNames.definitions(in: source, keywords: ["class "]).contains(entryPoint)
        var challenge = Challenge(
            taskID: folder.name, entryPoint: entryPoint, file: folder.path, cases: cases, topics: ["tests"],
            kind: entryPoint.isEmpty ? .package : isClass ? .class : .function)
        challenge.files = data
        challenge.module = TestSubject.fileModule(module)
        return imported(challenge, module, source, solution, notes)
    }

    private func imported(
        _ challenge: Challenge, _ module: String, _ source: String, _ solution: [String: [UInt8]], _ notes: [String]
    ) -> ImportedChallenge {
        let statement = Self.statements.first { files[$0] != nil }.flatMap { files[$0] } ?? []
        let start = files["\(Self.starter).py"] ?? []
        let accepted = module.isEmpty
            ? SampleSubmission(folder: "accepted", name: "original", source: "", files: solution)
            : SampleSubmission(folder: "accepted", name: "original.py", source: source)
        var imported = ImportedChallenge(
            taskID: folder.name, challenge: challenge, statement: String(decoding: statement, as: UTF8.self),
            starter: module.isEmpty ? "" : String(decoding: start, as: UTF8.self), submissions: [accepted],
            moduleName: module, files: challenge.files, notes: notes)
        if module.isEmpty {
            for (path, contents) in files where path.hasPrefix("\(Self.starter)/") {
                imported.starterFiles[String(path.dropFirst(Self.starter.count + 1))] = contents
            }
        }
        return imported
    }
}
