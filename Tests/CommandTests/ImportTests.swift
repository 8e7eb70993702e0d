import Foundation
import TemporaryFolders
import Testing

/// `assay import` for each format, on fixtures of our own: what is imported is judged, and its solutions are accepted.
@Suite("assay import", .serialized)
struct ImportTests {
    static let fixtures = "\(AssayProgram.root)/Tests/ImportingTests/Fixtures"

    @Test(
        "packages of every format, and their own solutions accepted",
        arguments: [
            ("humaneval", "humaneval/harbour.jsonl", 3), ("humaneval", "humaneval/harbour.jsonl.gz", 3),
            ("mbpp", "mbpp/lines.jsonl", 2), ("kattis", "kattis", 2), ("kattis", "kattis-interactive", 1),
            ("exercism", "exercism", 3), ("tests", "tests", 2), ("quixbugs", "quixbugs", 2), ("doctest", "doctest", 1),
        ])
    func judged(_ format: String, _ source: String, _ count: Int) async throws {
        let folder = try TemporaryFolder()
        let end = try await AssayProgram.run(["import", format, "\(Self.fixtures)/\(source)", folder.path])
        #expect(end.status == 0, "\(end.error)")
        try await expectAccepted(in: folder)
        #expect(end.output == "\(count) challenge\(count == 1 ? "" : "s") in \(folder.path)\n")
    }

    @Test("a reference that raises costs its own task; the others are imported")
    func raisingReference() async throws {
        let folder = try TemporaryFolder()
        let end = try await AssayProgram.run(["import", "evalplus", "\(Self.fixtures)/evalplus/knots.jsonl", folder.path])
        #expect(end.status == 2 && end.error.contains("knots.jsonl:1") && end.error.contains("TypeError"), "\(end.error)")
        #expect(end.output == "2 challenges in \(folder.path)\n")
        try await expectAccepted(in: folder)
    }

    @Test("tests are read where they lie, too")
    func inPlace() async throws {
        let tests = "\(Self.fixtures)/tests"
        let run = try await AssayProgram.run(["run", "\(tests)/ledger", "\(tests)/ledger/ledger.py", "--output-format", "concise"])
        #expect(run.status == 0, "\(run.output)\(run.error)")
        let wrong = try await AssayProgram.run(["run", "\(tests)/ledger", "-"], input: "class Ledger:\n    balance = int\n")
        #expect(wrong.status == 1 && wrong.output.contains("line 10: AttributeError"), "\(wrong.output)\(wrong.error)")
        let both = try await AssayProgram.run(["run", tests, "\(tests)/ledger/ledger.py"])
        #expect(both.status == 2 && both.error.contains("there are 2 challenges; name one of them"), "\(both.error)")
        let folder = try TemporaryFolder(["all/ada/ledger.py": "class Ledger:\n    balance = int\n"])
        try folder.write(try String(contentsOfFile: "\(tests)/parcel/parcel.py", encoding: .utf8), to: "all/ada/parcel.py")
        let batch = try await AssayProgram.run(
            ["batch", tests, "--submissions", "\(folder.path)/all", "--store", "\(folder.path)/runs.sqlite"])
        #expect(batch.output.contains("1 accepted of 2 entries"), "\(batch.output)\(batch.error)")
    }

    /// Every solution that came with a challenge is accepted by it.
    private func expectAccepted(in folder: TemporaryFolder) async throws {
        let manager = FileManager.default
        for slug in try manager.contentsOfDirectory(atPath: folder.path) {
            let accepted = "\(folder.path)/\(slug)/submissions/accepted"
            for file in (try? manager.contentsOfDirectory(atPath: accepted)) ?? [] {
                let run = try await AssayProgram.run(["run", "\(folder.path)/\(slug)", "\(accepted)/\(file)"])
                #expect(run.status == 0, "\(slug)/\(file): \(run.output)\(run.error)")
            }
        }
    }

    @Test("an unknown format, a missing file and a broken record are one sentence each")
    func mistakes() async throws {
        let folder = try TemporaryFolder()
        let broken = try folder.write("{\"task_id\": \"Own/0\"}\n", to: "broken.jsonl")
        for (format, source, part) in [
            ("nonesuch", broken, "the formats are"), ("humaneval", "\(folder.path)/absent.jsonl", "absent.jsonl"),
            ("humaneval", broken, "broken.jsonl:1"),
        ] {
            let end = try await AssayProgram.run(["import", format, source, "\(folder.path)/out"])
            #expect(end.status == 2 && end.error.contains(part), "\(format) \(source): \(end.error)")
        }
    }
}
