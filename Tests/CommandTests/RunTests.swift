import Foundation
import TemporaryFolders
import Testing

@Suite("assay run", .serialized)
struct RunTests {
    /// The documented keys; decoding fails where a type is another one.
    struct Document: Decodable {
        var schema: Int
        var challenge: String
        var submission: String
        var verdict: String?
        var cases: [Case]
        var skipped: Int
        var isolation: [String]
        var warnings: [String]

        struct Case: Decodable {
            var id: String
            var group: String
            var verdict: String
            var cpuMillis: Double
            var wallMillis: Double
            var memoryBytes: Int
            var message: String
            var blocked: [String]
            var explanation: Explanation
        }

        struct Explanation: Decodable {
            var call: String
            var expected: String
            var actual: String
            var difference: String
            var printed: String
            var notes: [String]
            var frames: [Frame]
        }

        struct Frame: Decodable {
            var line: Int
            var function: String
            var text: String
            var column: Int?
            var endColumn: Int?
        }
    }

    static let identity = "# one\n>>> f(1)\n1\n\n# two\n>>> f(2)\n2\n\n# three\n>>> f(3)\n3\n"

    static func document(_ arguments: [String], input: String = "") async throws -> Document {
        let end = try await AssayProgram.run(arguments + ["--output-format", "json"], input: input)
        return try JSONDecoder().decode(Document.self, from: Data(end.output.utf8))
    }

    @Test("JSON has the documented keys and types")
    func json() async throws {
        let folder = try TemporaryFolder()
        let package = try folder.package(Self.identity)
        let command = ["run", package, "-", "--output-format", "json"]
        let end = try await AssayProgram.run(command, input: "def f(x):\n    return x // (2 - x)")
        let document = try JSONDecoder().decode(Document.self, from: Data(end.output.utf8))
        #expect(document.schema == 1 && document.challenge == "fixture" && document.submission == "<stdin>")
        #expect(document.verdict == "RTE" && document.skipped == 0 && document.warnings == [])
        #expect(document.isolation.contains("seccomp"))
        #expect(document.cases.map(\.id) == ["sample/one", "sample/two", "sample/three"])
        #expect(document.cases.map(\.verdict) == ["AC", "RTE", "WA"])
        let frame = try #require(document.cases[1].explanation.frames.last)
        #expect(frame.line == 2 && frame.function == "f" && frame.column == 12 && frame.endColumn == 24)
        let object = try JSONSerialization.jsonObject(with: Data(end.output.utf8))
        let keys = try #require(object as? [String: Any]).keys
        #expect(keys.count == 10, "a key that is not documented here: \(keys)")
    }

    @Test("cases can be chosen")
    func selection() async throws {
        let all = try await Self.document(["run", "two-sum", AssayProgram.accepted])
        let samples = try await Self.document(["run", "two-sum", AssayProgram.accepted, "--sample"])
        #expect(samples.cases.map(\.group) == ["sample", "sample", "sample"])
        #expect(all.cases.count > 10 && Set(all.cases.map(\.group)) == ["sample", "secret"])
        let some = try await Self.document(["run", "two-sum", AssayProgram.accepted, "-k", "no pair"])
        #expect(!some.cases.isEmpty && some.cases.allSatisfy { $0.id.contains("no pair") })
        #expect(some.verdict == "AC" && some.skipped == 0)
    }

    @Test("-x ends with the first failure, whatever the number of jobs", arguments: ["1", "2", "16"])
    func exitFirst(_ jobs: String) async throws {
        let folder = try TemporaryFolder()
        let package = try folder.package(Self.identity)
        let source = "def f(x): return 1"
        let document = try await Self.document(["run", package, "-", "-x", "--jobs", jobs], input: source)
        #expect(document.cases.map(\.verdict) == ["AC", "WA"])
        #expect(document.skipped == 1 && document.verdict == "WA")
    }

    @Test("every job's results come in the order of the cases", arguments: ["1", "3", "7"])
    func order(_ jobs: String) async throws {
        let folder = try TemporaryFolder()
        let cases = (1...20).map { "# \($0)\n>>> f(\($0))\n\($0)\n\n" }.joined()
        let package = try folder.package(cases)
        // Later cases are quicker.
        let source = "def f(x):\n    for _ in range((20 - x) * 10_000): pass\n    return x"
        let document = try await Self.document(["run", package, "-", "-j", jobs], input: source)
        #expect(document.cases.map(\.id) == (1...20).map { "sample/\($0)" })
        #expect(document.verdict == "AC")
    }

    @Test("every format says the verdict", arguments: ["full", "concise", "json", "json-lines", "junit"])
    func formats(_ format: String) async throws {
        let end = try await AssayProgram.run([
            "run", "two-sum", AssayProgram.wrong, "--sample", "--output-format", format,
        ])
        #expect(end.status == 1)
        #expect(end.output.contains("WA") && end.output.hasSuffix("\n"))
        #expect(end.error == "")
        if format == "json-lines" {
            for line in end.output.split(separator: "\n") {
                #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
            }
        }
    }

    @Test("warnings of a package are told, and do not count")
    func warnings() async throws {
        let folder = try TemporaryFolder()
        let package = try folder.package(Self.identity, "limit: 3")
        let document = try await Self.document(["run", package, "-"], input: "def f(x): return x")
        #expect(document.verdict == "AC")
        #expect(document.warnings == ["problem.yaml:4: unknown key \"limit\"; did you mean limits?"])
    }
}
