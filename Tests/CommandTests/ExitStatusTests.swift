import TemporaryFolders
import Testing

/// 0 accepted or finished, 1 not accepted, 2 wrong usage, 3 internal error or no sandbox.
@Suite("assay: exit statuses", .serialized)
struct ExitStatusTests {
    @Test("run", arguments: [(AssayProgram.accepted, 0), (AssayProgram.wrong, 1)] as [(String, Int32)])
    func run(_ file: String, _ status: Int32) async throws {
        let end = try await AssayProgram.run(["run", "two-sum", file])
        #expect(end.status == status)
        #expect(end.error == "")
    }

    @Test(
        "exec",
        arguments: [
            ("print(1)", 0), ("raise SystemExit(0)", 0), ("raise SystemExit(7)", 1), ("1 / 0", 1), ("x = (", 1),
            ("while True: pass", 1), ("import os; os.abort()", 1), ("import socket; socket.socket()", 1),
        ] as [(String, Int32)])
    func exec(_ source: String, _ status: Int32) async throws {
        #expect(try await AssayProgram.run(["exec", "-", "--time", "0.2"], input: source).status == status)
    }

    @Test("a judging error is nobody's failure")
    func judgingError() async throws {
        let folder = try TemporaryFolder()
        let package = try folder.package("\n>>> return 1\n2\n")
        let end = try await AssayProgram.run(["run", package, "-"], input: "def f(): pass")
        #expect(end.status == 3)
    }

    @Test(
        "a layer that is required but does not hold",
        arguments: [["run", "two-sum", AssayProgram.accepted], ["exec", "-"], ["doctor"]])
    func require(_ command: [String]) async throws {
        let end = try await AssayProgram.run(command + ["--without", "namespaces", "--require", "namespaces"])
        #expect(end.status == 3)
        #expect(end.error.hasPrefix("assay: the layer namespaces is required but does not hold here: "))
        #expect(end.error.hasSuffix("; see `assay doctor`\n") && end.errorLines.count == 1)
        #expect(command == ["doctor"] || end.output == "")
    }

    @Test("a layer that is required and holds")
    func holds() async throws {
        let end = try await AssayProgram.run(
            ["exec", "-", "--require", "seccomp", "--require", "rlimits"], input: "print(1)")
        #expect(end.status == 0)
        #expect(end.output == "1\n")
    }

    @Test("a missing worker", arguments: [["run", "two-sum", AssayProgram.accepted], ["exec", "-"], ["doctor"]])
    func missingWorker(_ command: [String]) async throws {
        let end = try await AssayProgram.run(command, environment: ["ASSAY_WORKER": "/there/is/none"])
        #expect(end.status == 3)
        #expect(
            end.error.hasPrefix("assay: the worker did not start: /there/is/none: No such file or directory; build it"))
        #expect(!end.output.contains("AC"))
    }

    @Test("a worker that is none", arguments: ["/bin/true", "/bin/cat"])
    func wrongWorker(_ path: String) async throws {
        let end = try await AssayProgram.run(["exec", "-"], input: "1", environment: ["ASSAY_WORKER": path])
        #expect(end.status == 3)
        #expect(end.error.hasPrefix("assay: the worker did not start: \(path) ended while starting"))
        #expect(end.errorLines.count == 1)
    }
}
