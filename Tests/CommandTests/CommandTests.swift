import Foundation
import Testing

/// The program as a person meets it: exit statuses, streams, messages.
@Suite("assay")
struct CommandTests {
    struct Usage: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let status: Int32
        let says: String
        var testDescription: String { "assay " + arguments.joined(separator: " ") }

        init(_ arguments: String..., status: Int32, says: String) {
            self.arguments = arguments
            self.status = status
            self.says = says
        }
    }

    @Test("a mistake is one clear message on standard error", arguments: [
        Usage("frobnicate", status: 2, says: "there is no command `frobnicate`"),
        Usage("run", status: 2, says: "Missing expected argument '<challenge>'"),
        Usage("run", "two-sum", status: 2, says: "Missing expected argument '<file>'"),
        Usage("run", "tow-sum", "-", status: 2, says: "did you mean two-sum?"),
        Usage("run", "two-sum", "no-such-file.py", status: 2, says: "cannot read no-such-file.py: No such file or directory"),
        Usage("run", "two-sum", "/", status: 2, says: "/ is a folder, not a file"),
        Usage("run", "two-sum", "-", "-k", "zzz", status: 2, says: "no case of two-sum has `zzz` in its id"),
        Usage("run", "two-sum", "-", "--jobs", "0", status: 2, says: "--jobs 0: give a number from 1 to 1024"),
        Usage("run", "two-sum", "-", "--output-format", "yaml", status: 2, says: "choose one of full, concise, json, json-lines, junit"),
        Usage("exec", "-", "--time", "0", status: 2, says: "--time 0.0: give seconds"),
        Usage("exec", "-", "--memory", "0", status: 2, says: "--memory 0: give MiB, from 1 to 65536"),
        Usage("exec", "-", "--stdin", "-", status: 2, says: "cannot both be standard input"),
        Usage("exec", "-", "--require", "moat", status: 2, says: "there is no such layer"),
        Usage("exec", "-", "--without", "namespaces", "--require", "namespaces", status: 3, says: "is required but does not hold here"),
    ])
    func mistakes(_ usage: Usage) throws {
        let end = try Program.run(usage.arguments)
        #expect(end.status == usage.status)
        #expect(end.error.contains(usage.says), "\(end.error)")
        #expect(end.output.isEmpty)
    }

    @Test("exec: exit status and streams")
    func exec() throws {
        let good = try Program.run(["exec", "-"], input: "print(input())")
        #expect(good.status == 1)  // nothing on the script's own standard input: EOFError
        #expect(good.error.contains("EOFError"))
        let plain = try Program.run(["exec", "-"], input: "print(6 * 7)")
        #expect(plain.status == 0)
        #expect(plain.output == "42\n")
    }

    @Test("exec: JSON has the documented keys and types")
    func execJSON() throws {
        let end = try Program.run(["exec", "-", "--output-format", "json"], input: "import sys\nsys.exit(3)")
        #expect(end.status == 1)
        let document = try #require(try JSONSerialization.jsonObject(with: Data(end.output.utf8)) as? [String: Any])
        #expect(Set(document.keys) == [
            "schema", "status", "exitCode", "signal", "cpuMillis", "wallMillis", "memoryBytes", "stdout", "stderr", "truncated",
            "blocked", "isolation", "message",
        ])
        #expect(document["schema"] as? Int == 1)
        #expect(document["status"] as? String == "RTE")
        #expect(document["exitCode"] as? Int == 3)
        #expect(document["signal"] is NSNull)
        #expect(document["truncated"] as? Bool == false)
        #expect(document["blocked"] as? [String] == [])
    }

    @Test("run: JSON has the documented keys, and an accepted solution exits 0")
    func runJSON() throws {
        let path = "\(Program.root)/Challenges/two-sum/submissions/accepted/plain.py"
        let end = try Program.run(["run", "two-sum", path, "--sample", "--output-format", "json"])
        #expect(end.status == 0)
        let document = try #require(try JSONSerialization.jsonObject(with: Data(end.output.utf8)) as? [String: Any])
        #expect(Set(["schema", "challenge", "submission", "verdict", "cases", "isolation"]).isSubset(of: document.keys))
        #expect(document["verdict"] as? String == "AC")
        let cases = try #require(document["cases"] as? [[String: Any]])
        #expect(cases.count == 3)
        #expect(Set(["id", "group", "verdict", "cpuMillis", "wallMillis", "memoryBytes", "message"]).isSubset(of: cases[0].keys))
    }

    @Test("a missing worker is no sandbox")
    func missingWorker() throws {
        let end = try Program.run(["exec", "-"], input: "1", environment: ["ASSAY_WORKER": "/nonexistent/assay-worker"])
        #expect(end.status == 3)
        #expect(end.error.contains("build it with `swift build`"))
    }

    @Test("a broken package: file and line, and nothing runs")
    func brokenPackage() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("assay-test-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("data/secret"), withIntermediateDirectories: true)
        try "name: X\nkind: function\nentry_point: f\n".write(to: folder.appendingPathComponent("problem.yaml"), atomically: true, encoding: .utf8)
        try ">>> f(1)\n2\n\n>> f(2)\n3\n".write(to: folder.appendingPathComponent("data/secret/a.doctest"), atomically: true, encoding: .utf8)
        let end = try Program.run(["run", folder.path, "-"], input: "def f(x): return x + 1")
        #expect(end.status == 2)
        #expect(end.error.contains("a.doctest:4:"), "\(end.error)")
        #expect(end.output.isEmpty)
    }

    @Test("list, show, doctor, help, version, completions", arguments: [
        ["list"], ["show", "two-sum"], ["doctor"], ["help", "run"], ["--version"], ["--generate-completion-script", "bash"],
        ["--generate-completion-script", "zsh"], ["--generate-completion-script", "fish"],
    ])
    func plainCommands(_ arguments: [String]) throws {
        let end = try Program.run(arguments)
        #expect(end.status == 0)
        #expect(!end.output.isEmpty)
        #expect(end.error.isEmpty)
    }
}

/// Runs the built `assay`.
enum Program {
    struct End {
        let status: Int32
        let output: String
        let error: String
    }

    static let root: String = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        return folder.path
    }()

    static var path: String {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        while folder.path.count > 1 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("assay").path
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue { return candidate }
        }
        return "\(root)/.build/debug/assay"
    }

    static func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> End {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: root)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
        try process.run()
        stdin.fileHandleForWriting.write(Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        let error = stderr.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return End(
            status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
            error: String(decoding: error, as: UTF8.self))
    }
}
