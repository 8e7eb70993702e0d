import Foundation
import TemporaryFolders
import Testing

/// What can be read without running anybody's code.
@Suite("assay: help and information", .serialized)
struct InformationTests {
    private static let kinds: Set<String> = [
        "function", "class", "program", "debug", "rewrite", "critique", "tests", "optimise", "stream", "async", "sql", "files",
        "package", "interactive",
    ]

    @Test(
        "help and version",
        arguments: [
            ("help", "OVERVIEW: Runs Python solutions"), ("--help", "Exit status: 0 accepted"),
            ("help run", "--output-format <format>"), ("run --help", "--exit-first"), ("exec -h", "--memory <MiB>"),
            ("list --help", "--topic"), ("show --help", "<challenge>"), ("doctor --help", "--require"),
            ("--version", "0.1.0\n"),
        ])
    func help(_ arguments: String, _ says: String) async throws {
        let end = try await AssayProgram.run(arguments.split(separator: " ").map(String.init))
        #expect(end.status == 0)
        #expect(end.output.contains(says))
        #expect(end.error == "")
    }

    @Test("list shows every challenge in columns, and can choose")
    func list() async throws {
        let end = try await AssayProgram.run(["list"])
        #expect(end.status == 0 && end.error == "")
        let rows = end.output.split(separator: "\n")
        #expect(rows.first?.hasPrefix("SLUG ") == true)
        let folders = try FileManager.default.contentsOfDirectory(atPath: "\(AssayProgram.root)/Challenges")
            .filter { !["README.md", "INDEX.md", "COVERAGE.md", "topics.yaml"].contains($0) }
        #expect(rows.dropFirst().compactMap { $0.split(separator: " ").first.map(String.init) } == folders.sorted())
        let column = try #require(rows[0].firstRange(of: "KIND")).lowerBound.utf16Offset(in: rows[0])
        #expect(Set(rows.dropFirst().map { Self.word($0, at: column) }) == Self.kinds)
        let programs = try await AssayProgram.run(["list", "--kind", "program"]).output.split(separator: "\n")
            .dropFirst()
        #expect(!programs.isEmpty && programs.allSatisfy { $0.contains(" program ") })
        let none = try await AssayProgram.run(["list", "--topic", "cookery"])
        #expect(none.status == 2 && none.error == "assay: no such challenge found in \(AssayProgram.root)/Challenges\n")
    }

    @Test("list warns of a broken package and shows the others")
    func listBroken() async throws {
        let folder = try TemporaryFolder()
        _ = try folder.package(">>> f()\n1\n")
        try folder.write("kind: poem\n", to: "broken/problem.yaml")
        let end = try await AssayProgram.run(["list", "--challenges", folder.path])
        #expect(end.status == 0)
        #expect(end.error.hasPrefix("warning: \(folder.path)/broken/problem.yaml:1: "))
        #expect(end.output.contains("fixture"))
    }

    @Test("show has the statement, the limits and where to start, and nothing hidden")
    func show() async throws {
        let end = try await AssayProgram.run(["show", "two-sum"])
        #expect(end.status == 0 && end.error == "")
        #expect(end.output.hasPrefix("Two Sum (two-sum)\nfunction `two_sum`, fundamentals, dict, hashing"))
        #expect(end.output.contains("limits a case: 1 s CPU, 4 s on the clock, 128 MiB\n3 sample and "))
        let statement = try String(
            contentsOfFile: "\(AssayProgram.root)/Challenges/two-sum/statement/problem.en.md", encoding: .utf8)
        #expect(end.output.contains(statement))
        #expect(end.output.hasSuffix("/Challenges/two-sum/attachments/starter.py\n"))
    }

    @Test("doctor names the layers and the limits")
    func doctor() async throws {
        let end = try await AssayProgram.run(["doctor"])
        #expect(end.status == 0 && end.error == "")
        for layer in ["namespaces", "landlock", "seccomp", "rlimits", "tmpfs"] {
            #expect(end.output.contains("  yes  \(layer) ") || end.output.contains("  no   \(layer) "), "\(layer)")
        }
        #expect(end.output.contains("python       3.") && end.output.contains("limits that can be enforced"))
        let without = try await AssayProgram.run(["doctor", "--without", "namespaces"])
        #expect(without.status == 0)
        #expect(without.output.contains("  no   namespaces ") && without.output.contains("To have them: "))
    }

    @Test("completion scripts", arguments: [("bash", "complete"), ("zsh", "#compdef assay"), ("fish", "complete -c")])
    func completions(_ shell: String, _ says: String) async throws {
        let end = try await AssayProgram.run(["--generate-completion-script", shell])
        #expect(end.status == 0 && end.error == "")
        #expect(end.output.contains(says) && end.output.contains("doctor"))
    }

    @Test("colours only where they are wanted")
    func colours() async throws {
        func isColoured(_ options: [String], _ environment: [String: String]) async throws -> Bool {
            let command = ["run", "two-sum", AssayProgram.wrong, "-k", "sample"] + options
            return try await AssayProgram.run(command, environment: environment).output.contains("\u{1b}[")
        }
        #expect(try await !isColoured([], [:]))
        #expect(try await isColoured([], ["FORCE_COLOR": "1"]))
        #expect(try await !isColoured([], ["FORCE_COLOR": "1", "NO_COLOR": "1"]))
        #expect(try await isColoured(["--color", "always"], ["NO_COLOR": "1"]))
        #expect(try await !isColoured(["--color", "never"], ["FORCE_COLOR": "1"]))
    }

    private static func word(_ row: Substring, at column: Int) -> String {
        String(row.dropFirst(column).prefix { $0 != " " })
    }
}
