import Challenges
import Foundation
import Importing
import PythonValues
import TemporaryFolders
import Testing

@Suite("Packages that are written are read back as they were")
struct RoundTripTests {
    @Test(
        "fixtures",
        arguments: ["humaneval/harbour.jsonl", "mbpp/lines.jsonl", "quixbugs", "doctest", "exercism", "tests", "kattis"])
    func fixture(_ name: String) async throws {
        let folder = try TemporaryFolder()
        for imported in try await Fixture.challenges(name) {
            let path = try PackageWriter(root: folder.path).write(imported)
            let read = try ChallengeReader(folder: path).read()
            let challenge = imported.challenge
            #expect(CaseText.lines(read) == CaseText.lines(challenge))
            #expect(read.flags == challenge.flags)
            #expect(read.limits == challenge.limits)
            #expect(read.name == challenge.name && read.kind == challenge.kind && read.show == challenge.show)
            #expect(read.module == challenge.module)
            #expect(read.entryPoint == challenge.entryPoint && read.topics == challenge.topics)
            #expect(read.files == challenge.files)
            #expect(read.validator?.files == challenge.validator?.files)
            #expect(read.validator?.arguments == challenge.validator?.arguments)
            #expect(read.warnings.isEmpty, "\(read.warnings)")
            #expect(read.cases.map(\.files) == challenge.cases.map(\.files))
            for submission in imported.submissions {
                guard submission.files.isEmpty else {
                    let folder = "\(path)/submissions/\(submission.folder)/\(submission.name)"
                    #expect(try SolutionFolder.files(of: folder) == submission.files)
                    #expect(try SolutionFolder.files(of: "\(path)/attachments/starter") == imported.starterFiles)
                    continue
                }
                let file = "\(path)/submissions/\(submission.folder)/\(submission.name)"
                #expect(try String(contentsOfFile: file, encoding: .utf8) == submission.source)
            }
        }
    }

    private static func statement(
        _ source: String, _ expectation: Challenges.Expectation, _ text: String, _ flags: String = ""
    ) -> Statement {
        Statement(
            source: source, expectation: expectation, expectedText: text,
            flags: (try? ValidatorFlags(parsing: flags)) ?? ValidatorFlags())
    }

    @Test(
        "statements that are hard to write",
        arguments: [
            (statement("f('''a\nb''')", .value([.none]), "None"), "f('''a\nb''')"),
            (statement("f('''a\nb''')", .value([.none]), "None", "exact_types"), "(\nf('''a\nb''')\n)"),
            (statement("f(\n\n  1)", .value([.bool(true)]), "True", "any_order"), "f(\n\n  1)"),
            (statement("print(f(1))", .value([.none]), "None"), "(print(f(1)))"),
            (statement("f(1);", .nothing, ""), "f(1);"),
            (
                statement(
                    "f(1)", .raises(type: "ValueError", message: "a\n\nb"),
                    "Traceback (most recent call last):\nValueError: a\n\nb"), "f(1)"
            ),
            (statement("f('# assay: no')", .value([.none]), "None"), "f('# assay: no')"),
            (statement("_pairs", .pairs, "", "pairs"), "_pairs"),
            (statement("_pairs", .pairs, "", "pairs float_absolute_tolerance 1e-3"), "_pairs"),
            (statement("f(1)", .represented(["deque([1])"]), "deque([1])"), "f(1)"),
        ])
    func hard(_ statement: Statement, _ source: String) throws {
        let folder = try TemporaryFolder()
        let testCase = TestCase(id: "secret/one", group: .secret, content: .statements([statement]))
        let challenge = Challenge(
            slug: "hard", name: "Hard: \"x\" #1", kind: .function, entryPoint: "f", cases: [testCase])
        let path = try PackageWriter(root: folder.path).write(ImportedChallenge(taskID: "Hard/1", challenge: challenge))
        let read = try ChallengeReader(folder: path).read()
        var wanted = statement
        wanted.source = source
        var copy = challenge
        copy.cases[0].content = .statements([wanted])
        #expect(CaseText.lines(read) == CaseText.lines(copy))
        #expect(read.name == challenge.name)
    }

    @Test("what is there already is left alone, and what cannot be written leaves nothing")
    func refused() throws {
        let folder = try TemporaryFolder()
        let good = TestCase(
            id: "secret/1", group: .secret, content: .statements([Self.statement("f(1)", .value([.none]), "None")]))
        let bad = TestCase(
            id: "secret/2", group: .secret,
            content: .statements([Self.statement("f(1)  # assay later", .value([.none]), "None")]),
            file: "tests.py", line: 7)
        let challenge = Challenge(slug: "pier", name: "Pier", kind: .function, entryPoint: "f", cases: [good])
        let writer = PackageWriter(root: folder.path)
        try writer.write(ImportedChallenge(taskID: "pier", challenge: challenge))
        #expect(throws: PackageError.self) { try writer.write(ImportedChallenge(taskID: "pier", challenge: challenge)) }
        var other = challenge
        other.slug = "quay"
        other.files = ["../crates.txt": [1]]
        #expect(throws: PackageError.self) { try writer.write(ImportedChallenge(taskID: "quay", challenge: other)) }
        other.files = ["deep/crates.txt": [1]]
        other.cases.append(bad)
        #expect(throws: PackageError.self) { try writer.write(ImportedChallenge(taskID: "quay", challenge: other)) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["pier"])
    }
}
