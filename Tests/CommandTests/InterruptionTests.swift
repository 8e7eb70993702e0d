import Foundation
import TemporaryFolders
import Testing

/// Ctrl+C, and readers that go away.
@Suite("assay: interruption", .serialized)
struct InterruptionTests {
    /// Forty cases, each as long as its limit.
    private static func package(in folder: TemporaryFolder, seconds: String) throws -> [String] {
        let cases = (1...40).map { "# \($0)\n>>> f(\($0))\n" }.joined(separator: "\n")
        let package = try folder.package(cases, "limits: {time_limit: \(seconds), wall_limit: 600}")
        let source = try folder.write("def f(x):\n    while True: pass\n", to: "loop.py")
        return ["run", package, source, "--output-format", "json-lines", "--jobs", "2"]
    }

    @Test("the first interruption lets the running cases finish and reports them")
    func first() async throws {
        let folder = try TemporaryFolder()
        let command = try Self.package(in: folder, seconds: "0.1")
        try await AssayProgram.onThread {
            let program = try RunningProgram(command)
            #expect(program.readOutput().contains("\"type\":\"case\""))
            program.interrupt()
            let rest = program.readOutputToEnd().split(separator: "\n")
            #expect(program.wait() == 130)
            #expect(program.readError() == "interrupted: finishing the cases that run; once more ends at once\n")
            let summary = try #require(rest.last)
            #expect(summary.contains("\"type\":\"summary\"") && !summary.contains("\"skipped\":0,"))
            #expect(rest.count < 30)
            #expect(program.becomesTrue { $0.workerProcesses == 0 })
        }
    }

    @Test("the second ends at once, and no process is left")
    func second() async throws {
        let folder = try TemporaryFolder()
        let command = try Self.package(in: folder, seconds: "300")
        try await AssayProgram.onThread {
            let program = try RunningProgram(command)
            // Two workers, and at least one case.
            #expect(program.becomesTrue { $0.workerProcesses > 2 })
            program.interrupt()
            #expect(program.readError().hasPrefix("interrupted: "))
            program.interrupt()
            #expect(program.wait() == 130)
            #expect(program.becomesTrue { $0.workerProcesses == 0 })
        }
    }

    @Test(
        "a reader that has gone is no error",
        arguments: [["list"], ["help"], ["doctor"], ["run", "two-sum", AssayProgram.accepted], ["exec", "-"]])
    func closedPipe(_ arguments: [String]) async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write("print('x' * 1000)", to: "input")
        try await AssayProgram.onThread {
            let process = AssayProgram.process(arguments)
            let pipe = Pipe()
            try pipe.fileHandleForReading.close()
            process.standardInput = FileHandle(forReadingAtPath: input)
            process.standardOutput = pipe
            process.standardError = FileHandle(forWritingAtPath: try folder.write("", to: "error"))
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationReason == .exit)
            #expect(process.terminationStatus == 0)
        }
        #expect(try folder.read("error") == "")
    }
}
