internal import Challenges
internal import PythonValues
internal import TestSplitting

/// An author's test files as cases, one for each test method.
///
/// A method that can be taken apart keeps what it expects outside the child. Any other is run as it is, by its own runner,
/// in files that only such cases find; the notes say which those are.
struct AuthoredTests {
    let services: any ImportServices
    let options: ImportOptions
    /// Path of the folder that the paths below are relative to.
    let folder: String
    /// Paths of the test files.
    let tests: [String]
    /// Test files, and what only they need: `conftest.py`, helpers.
    let beside: [String: [UInt8]]
    let subject: TestSubject
    /// What a solution of one file defines; empty where that cannot be said, and no test be taken apart.
    let entryPoint: String

    /// One test, by either way.
    private struct Test {
        var name: String
        var line: Int
        /// As the runner names it.
        var node: String
        /// Taken apart; nil for a test that runs as it is.
        var block: SplitTests.Block?
    }

    func cases() throws(PackageError) -> (cases: [TestCase], notes: [String]) {
        var cases: [TestCase] = []
        var notes: [String] = []
        for file in tests {
            var found: [Test] = []
            try read(file, &found, &notes)
            var apart: [TestCase] = []
            var whole: [TestCase] = []
            for test in found { add(test, file, &apart, &whole, &notes) }
            // As a package has them: cases with files of their own stand together.
            cases += apart + whole
        }
        guard cases.isEmpty else { return (cases, notes) }
        throw PackageError(file: path(tests.first ?? ""), "has no test methods that run", advice: "name them test_…")
    }

    private func path(_ file: String) -> String { "\(folder)/\(file)" }

    // MARK: - Which tests there are

    private func read(_ file: String, _ found: inout [Test], _ notes: inout [String]) throws(PackageError) {
        let source = beside[file] ?? []
        let split = try split(source, file)
        let outcomes: [TestOutcome]
        do { outcomes = try services.outcomes(of: file, subject) } catch {
            throw PackageError(
                file: path(file), "its tests cannot be run beside the solution: \(error.reason)", advice: "correct them")
        }
        if let broken = outcomes.first(where: { $0.status == .broken }) {
            throw PackageError(
                file: path(file), line: broken.failure.line > 0 ? broken.failure.line : nil,
                "cannot be imported beside the solution: \(broken.failure.messageOnly)", advice: "correct it")
        }
        // Modules of a solution of several files are imported by each test itself.
        let isKnown = !entryPoint.isEmpty || subject.module.isEmpty
        let isApart = isKnown && Surroundings(of: file, beside, subject).areNone
        if outcomes.isEmpty || outcomes.contains(where: { $0.status == .missing }) {
            return written(split, file, isApart, &found, &notes)
        }
        let blocks = isApart ? Dictionary(split.blocks.map { ($0.name, $0) }, uniquingKeysWith: { $1 }) : [:]
        let siblings = Dictionary(grouping: outcomes, by: { Self.name($0.node, withID: false) })
        var seen: [String: Int] = [:]
        for outcome in outcomes {
            let name = Self.name(outcome.node, withID: true)
            let base = Self.name(outcome.node, withID: false)
            seen[base, default: 0] += 1
            switch outcome.status {
            case .skip:
                notes.append("\(name): left out, because it is skipped\(Self.reason(outcome.failure.message))")
                continue
            case .fail: notes.append("\(name): the solution beside it fails: \(outcome.failure.sentence)")
            default: break
            }
            let count = siblings[base]?.count ?? 1
            let isWritten = blocks["\(base) \(count)"] != nil && blocks["\(base) \(count + 1)"] == nil
            let block = name == base ? blocks[base] : isWritten ? blocks["\(base) \(seen[base] ?? 1)"] : nil
            // What is marked to fail does not assert what it says.
            let usable = outcome.status == .pass && block.map(Self.standsAlone) == true
            found.append(Test(name: name, line: outcome.line, node: outcome.node, block: usable ? block : nil))
        }
    }

    /// The tests that the text shows, where none of them can be run now.
    private func written(
        _ split: SplitTests, _ file: String, _ isApart: Bool, _ found: inout [Test], _ notes: inout [String]
    ) {
        var wholes: Set<String> = []
        func whole(_ name: String, _ line: Int) {
            let base = name.split(separator: " ").first.map(String.init) ?? name
            guard wholes.insert(base).inserted else { return }
            found.append(Test(name: base, line: line, node: "\(file)::\(base.replacing(".", with: "::"))"))
        }
        for block in split.blocks {
            if isApart, Self.standsAlone(block) {
                found.append(Test(name: block.name, line: block.line, node: "", block: block))
            } else if block.name != "assertions" {
                whole(block.name, block.line)
            }
        }
        for test in split.skipped {
            if test.reason.contains("skip") {
                notes.append("\(test.name): left out, because it is \(test.reason)")
            } else if !test.name.hasPrefix("check") {
                whole(test.name, test.line)
            }
        }
        found.sort { $0.line < $1.line }
    }

    private func split(_ source: [UInt8], _ file: String) throws(PackageError) -> SplitTests {
        do {
            return try services.split(tests: source, entryPoint: entryPoint, moduleName: subject.module)
        } catch {
            throw PackageError(file: path(file), line: error.line, "is no Python: \(error.reason)", advice: "correct it")
        }
    }

    /// Whether it was taken apart, and what is left runs without pytest, which is not there for solutions.
    private static func standsAlone(_ block: SplitTests.Block) -> Bool {
        !block.isWhole && !block.statements.contains { $0.source.contains("pytest") }
    }

    private static func reason(_ text: String) -> String { text.isEmpty ? "" : ": \(text)" }

    /// `CartTest.test_total[empty]` of `tests/test_cart.py::CartTest::test_total[empty]`.
    private static func name(_ node: String, withID: Bool) -> String {
        let start = node.firstIndex(of: "[") ?? node.endIndex
        let names = node[..<start].replacing("::", with: "\n").split(separator: "\n").dropFirst().joined(separator: ".")
        return names + (withID ? node[start...] : "")
    }

    // MARK: - Cases

    private func add(
        _ test: Test, _ file: String, _ apart: inout [TestCase], _ whole: inout [TestCase], _ notes: inout [String]
    ) {
        let stem = file.split(separator: "/").last.map { $0.dropLast(3) } ?? ""
        // Parts of an id are folders.
        let name = test.name.replacing("/", with: "|")
        let id = tests.count > 1 ? "secret/\(stem)/\(name)" : "secret/\(name)"
        if let block = test.block, let made = try? self.apart(block, id, file) {
            if block.isVisible { notes.append("\(test.name): \(block.reason)") }
            for testCase in made { append(testCase, &apart) }
            return
        }
        notes.append("\(test.name): line \(test.line): `\(test.name)` is run as it is")
        append(self.whole(test, id, file), &whole)
    }

    private func append(_ testCase: TestCase, _ cases: inout [TestCase]) {
        var testCase = testCase
        if cases.contains(where: { $0.id == testCase.id }) { testCase.id += " (line \(testCase.line))" }
        cases.append(testCase)
    }

    private func apart(_ block: SplitTests.Block, _ id: String, _ file: String) throws(PackageError) -> [TestCase] {
        let maker = CaseMaker(services: services, file: path(file))
        let parts = options.hasCasePerAssertion ? block.separated : [block]
        var cases: [TestCase] = []
        for (index, part) in parts.enumerated() {
            var testCase = try maker.testCase(part)
            testCase.id = parts.count > 1 ? "\(id) \(index + 1)" : id
            cases.append(testCase)
        }
        return cases
    }

    private func whole(_ test: Test, _ id: String, _ file: String) -> TestCase {
        let runner = GivenModule.testRunner.name
        var flags = ValidatorFlags()
        flags.failures = true
        let module = subject.module.isEmpty ? "" : ", module=\(Self.literal(subject.module))"
        let statements = [
            Statement(source: "from \(runner) import failures", expectation: .nothing, expectedText: "", line: test.line),
            Statement(
                source: "failures(\(Self.literal(test.node))\(module))", expectation: .failures, expectedText: "", flags: flags,
                line: test.line),
        ]
        var testCase = TestCase(
            id: id, group: .secret, content: .statements(statements), file: path(file), line: test.line)
        testCase.files = beside
        return testCase
    }

    private static func literal(_ text: String) -> String { PythonValue.str(PythonString(text)).description }
}
