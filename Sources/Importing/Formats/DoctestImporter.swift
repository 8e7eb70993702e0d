public import Challenges


/// Python modules whose docstrings hold doctests: a challenge a module.
public struct DoctestImporter: Importer {
    public static let name = "doctest"
    public static let summary = "Python modules with doctests in their docstrings: a file, or a folder of them"

    private let path: String
    private let options: ImportOptions

    public init(path: String, options: ImportOptions = ImportOptions()) throws(PackageError) {
        self.path = path
        self.options = options
    }

    public static func recognises(_ path: String) -> Bool {
        let folder = SourceFolder(path)
        guard folder.isFolder() else {
            return path.hasSuffix(".py") && ((try? hasDoctests(path)) ?? false)
        }
        let names = (try? folder.names()) ?? []
        return names.contains { $0.hasSuffix(".py") && ((try? hasDoctests(folder.path($0))) ?? false) }
    }

    public func challenges(_ services: any ImportServices) throws(PackageError) -> ImportStream {
        let folder = SourceFolder(path)
        guard folder.isFolder() else {
            return ImportStream(of: [path]) { (file) throws(PackageError) in
                guard let challenge = try challenge(file) else {
                    throw PackageError(
                        file: file, "has no doctests", advice: "write `>>> ` examples into its docstrings")
                }
                return challenge
            }
        }
        let files = try folder.names().filter { $0.hasSuffix(".py") }.map(folder.path)
        return ImportStream(of: files) { (file) throws(PackageError) in try challenge(file) }
    }

    private static func hasDoctests(_ file: String) throws(PackageError) -> Bool {
        try text(of: file).contains(">>> ")
    }

    private static func text(of file: String) throws(PackageError) -> String {
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.dropLast().joined(separator: "/")
        let root = file.hasPrefix("/") && folder.isEmpty ? "/" : folder
        return try SourceFolder(root.isEmpty ? "." : root).text(String(parts.last ?? ""))
    }

    private func challenge(_ file: String) throws(PackageError) -> ImportedChallenge? {
        let source = try Self.text(of: file)
        let cases = try cases(of: source, file)
        guard !cases.isEmpty else { return nil }
        let functions = CalledNames.definitions(in: source, keywords: ["def ", "async def "])
        let classes = CalledNames.definitions(in: source, keywords: ["class "])
        let called = cases.flatMap { testCase -> [String] in
            guard case .statements(let statements) = testCase.content else { return [] }
            return statements.flatMap { CalledNames.calls(in: $0.source) }
        }
        let found = called.first { functions.contains($0) || classes.contains($0) }
        guard let entryPoint = options.entryPoint ?? found else {
            throw PackageError(
                file: file, "its doctests call nothing that it defines", advice: "say which name a solution defines")
        }
        let name = file.split(separator: "/").last.map { String($0.dropLast(3)) } ?? file
        let challenge = Challenge(
            taskID: name, entryPoint: entryPoint, file: file, cases: cases, topics: ["doctest"],
            kind: classes.contains(entryPoint) ? .class : .function)
        return ImportedChallenge(
            taskID: name, challenge: challenge, statement: Self.statement(name, entryPoint, cases),
            submissions: [SampleSubmission(folder: "accepted", name: "original.py", source: source)], moduleName: name)
    }

    /// A case for each block of examples, named after the definition that it stands in.
    private func cases(of source: String, _ file: String) throws(PackageError) -> [TestCase] {
        var cases: [TestCase] = []
        var names: Set<String> = []
        for docstring in Docstrings.find(in: source) {
            let found: [DoctestCase]
            do {
                found = try DoctestFile(parsing: docstring.text, style: .prose).cases
            } catch {
                throw PackageError(file: file, line: docstring.line + error.line - 1, error.reason, advice: error.advice)
            }
            for block in found {
                var name = docstring.owner
                var number = 2
                while !names.insert(name).inserted {
                    name = "\(docstring.owner) (\(number))"
                    number += 1
                }
                let statements = block.statements.map { statement in
                    var moved = statement
                    moved.line += docstring.line - 1
                    return moved
                }
                cases.append(
                    TestCase(
                        id: "sample/\(name)", group: .sample, content: .statements(statements), file: file,
                        line: docstring.line + block.line - 1))
            }
        }
        return cases
    }

    private static func statement(_ name: String, _ entryPoint: String, _ cases: [TestCase]) -> String {
        let examples = cases.count == 1 ? "its example holds" : "all \(cases.count) examples hold"
        return "# \(name)\n\nDefine `\(entryPoint)` so that \(examples).\n"
    }
}
