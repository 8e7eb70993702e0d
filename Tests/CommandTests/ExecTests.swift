import Foundation
import TemporaryFolders
import Testing

@Suite("assay exec", .serialized)
struct ExecTests {
    struct Document: Decodable {
        var schema: Int
        var status: String
        var exitCode: Int?
        var signal: String?
        var cpuMillis: Double
        var wallMillis: Double
        var memoryBytes: Int
        var stdout: String
        var stderr: String
        var truncated: Bool
        var blocked: [String]
        var isolation: [String]
        var message: String
    }

    private static func document(_ source: String, _ options: String...) async throws -> Document {
        let end = try await AssayProgram.run(["exec", "-", "--output-format", "json"] + options, input: source)
        return try JSONDecoder().decode(Document.self, from: Data(end.output.utf8))
    }

    @Test("the script's streams are the command's; what it used follows on standard error")
    func streams() async throws {
        let end = try await AssayProgram.run(
            ["exec", "-"], input: "import sys\nprint(6 * 7)\nprint('x', file=sys.stderr)")
        #expect(end.status == 0)
        #expect(end.output == "42\n")
        #expect(end.error.hasPrefix("x\nOK  exit 0  ") && end.errorLines.count == 2)
    }

    @Test("JSON has the documented keys and types")
    func json() async throws {
        let end = try await AssayProgram.run(
            ["exec", "-", "--output-format", "json"], input: "import sys\nsys.exit(3)")
        #expect(end.status == 1)
        #expect(end.error == "")
        let object = try JSONSerialization.jsonObject(with: Data(end.output.utf8))
        let document = try #require(object as? [String: Any])
        #expect(
            Set(document.keys) == [
                "schema", "status", "exitCode", "signal", "cpuMillis", "wallMillis", "memoryBytes", "stdout", "stderr",
                "truncated", "blocked", "isolation", "message",
            ])
        #expect(document["signal"] is NSNull)
        let exit = try await Self.document("import sys\nsys.exit(3)")
        #expect(exit.schema == 1 && exit.status == "RTE" && exit.exitCode == 3 && !exit.truncated)
        let abort = try await Self.document("import os\nos.abort()")
        #expect(abort.status == "RTE" && abort.exitCode == nil && abort.signal == "SIGABRT")
        let denied = try await Self.document("import socket\nsocket.socket()")
        #expect(denied.status == "SV" && denied.blocked == ["socket"] && denied.message == "opened a socket")
        let survived = try await Self.document("import socket\ntry: socket.socket()\nexcept OSError: pass")
        #expect(survived.status == "OK" && survived.blocked == ["socket"])
        let loud = try await Self.document("print('x' * (9 << 20))")
        #expect(loud.status == "OLE" && loud.truncated && loud.stdout.utf8.count == 8 << 20)
        #expect(loud.isolation.contains("seccomp"))
    }

    @Test(
        "limits",
        arguments: [
            ("while True: pass", "--time", "0.1", "TLE"), ("import time\ntime.sleep(60)", "--wall", "0.2", "WTL"),
            ("x = bytearray(b'x') * (100 << 20)", "--memory", "50", "MLE"),
            ("x = bytearray(b'x') * (100 << 20)", "--memory", "150", "OK"),
        ])
    func limits(_ source: String, _ option: String, _ value: String, _ status: String) async throws {
        #expect(try await Self.document(source, option, value).status == status)
    }

    @Test("standard input is a copy: nothing that is done to it reaches the file")
    func input() async throws {
        let folder = try TemporaryFolder()
        let script = try folder.write(
            """
            import os, sys
            text = sys.stdin.read()
            for attack in [lambda: os.write(0, b'overwritten'), lambda: os.ftruncate(0, 0),
                           lambda: open('/dev/stdin', 'w').write('x'), lambda: os.fchmod(0, 0)]:
                try: attack()
                except OSError: pass
            print(len(text), text[:5])
            """, to: "script.py")
        let text = String(repeating: "line\n", count: 10_000)
        let input = try folder.write(text, to: "input.txt")
        let end = try await AssayProgram.run(["exec", script, "--stdin", input])
        #expect(end.output == "50000 line\n\n")
        #expect(try folder.read("input.txt") == text)
        let copy = try await AssayProgram.run(["exec", script, "--stdin", "-"], input: text)
        #expect(copy.output == "50000 line\n\n")
    }

    @Test("without --stdin there is nothing to read")
    func noInput() async throws {
        let folder = try TemporaryFolder()
        let script = try folder.write("print(repr(open(0).read()))", to: "script.py")
        let end = try await AssayProgram.run(["exec", script], input: "not for the script")
        #expect(end.output == "''\n")
    }
}
