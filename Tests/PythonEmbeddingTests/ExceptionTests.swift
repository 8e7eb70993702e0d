import PythonEmbedding
import Testing
import WorkerProtocol

/// Exceptions as plain data: type, message, and the candidate's own frames with columns.
@Suite("exceptions that cross", .serialized)
struct ExceptionTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var source: String
        var type: String
        var message: String
        /// `line:column-endColumn function`.
        var frames: [String]
        var isStatement: Bool
        var place: SourceLocation
        var testDescription: String { source.debugDescription }

        init(
            _ source: String, _ type: String, _ message: String, _ frames: [String], raised isStatement: Bool = false,
            at place: SourceLocation = #_sourceLocation
        ) {
            (self.source, self.type, self.message, self.frames) = (source, type, message, frames)
            (self.isStatement, self.place) = (isStatement, place)
        }
    }

    static let rows = [
        Row("1 / 0", "builtins.ZeroDivisionError", "division by zero", ["1:0-5 <module>"]),
        // Columns are bytes.
        Row("é = 1 / 0", "builtins.ZeroDivisionError", "division by zero", ["1:5-10 <module>"]),
        Row(
            "def f(x):\n    return x + g()\n\ndef g():\n    raise ValueError('no', 1)\n\nf(1)",
            "builtins.ValueError", "('no', 1)", ["7:0-4 <module>", "2:15-18 f", "5:4-29 g"], raised: true),
        Row(
            "class C:\n    def m(self): return [1][2]\nC().m()", "builtins.IndexError", "list index out of range",
            ["3:0-7 <module>", "2:24-30 C.m"]),
        Row("{}['x']", "builtins.KeyError", "'x'", ["1:0-7 <module>"]),
        Row("assert False, 'why'", "builtins.AssertionError", "why", ["1:0-19 <module>"], raised: true),
        // Frames of the library are not the candidate's.
        Row(
            "import json\njson.loads('x')", "json.decoder.JSONDecodeError", "Expecting value: line 1 column 1 (char 0)",
            ["2:0-15 <module>"], raised: true),
        Row(
            "class E(Exception):\n    def __str__(self): raise OSError\nraise E", "solution.E",
            "<its message could not be made>", ["3:0-7 <module>"], raised: true),
        Row(
            "class ValueError(ValueError): __module__ = 'builtins'\nraise ValueError(7)", "solution.ValueError", "7",
            ["2:0-19 <module>"], raised: true),
        Row("raise SystemExit(3)", "builtins.SystemExit", "3", ["1:0-19 <module>"], raised: true),
        Row(
            "raise 7", "builtins.TypeError", "exceptions must derive from BaseException", ["1:0-7 <module>"],
            raised: true),
        Row(
            "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise KeyError('k') from e", "builtins.KeyError",
            "'k'",
            ["4:4-30 <module>"], raised: true),
    ]

    @Test("type, message and frames", arguments: rows)
    func record(_ row: Row) async throws {
        let record = try #require(try await Snippet(setup: row.source, expression: "").exception())
        #expect(record.type == row.type, sourceLocation: row.place)
        #expect(String(decoding: record.message, as: UTF8.self) == row.message, sourceLocation: row.place)
        let frames = record.frames.map { "\($0.line):\($0.column)-\($0.endColumn) \($0.function)" }
        #expect(frames == row.frames, sourceLocation: row.place)
        #expect(record.isRaisedByStatement == row.isStatement, sourceLocation: row.place)
        #expect(record.bases.first == row.type && record.isA("BaseException"), sourceLocation: row.place)
    }

    @Test(
        "errno of every OSError in the chain",
        arguments: [
            ("open('/there/is/none')", [Int32(2)]), ("raise OSError", []), ("raise PermissionError(1, 'no')", [1]),
            ("try:\n    raise OSError(1, 'a')\nexcept OSError as e:\n    raise KeyError from e", [1, 1]),
            ("try:\n    raise OSError(38, 'a')\nexcept OSError:\n    raise OSError(13, 'b')", [13, 38]),
            ("class E(OSError): errno = 'x'\nraise E(1, 'y')", []),
            ("e = OSError(1, 'a')\ne.__context__ = f = OSError(2, 'b')\nf.__context__ = e\nraise e", [1, 2]),
        ])
    func errnos(_ source: String, _ expected: [Int32]) async throws {
        let record = try #require(try await Snippet(setup: source, expression: "").exception())
        #expect(Set(record.errnos) == Set(expected))
        #expect(record.errnos.count <= 32, "a ring of causes has no end")
    }

    @Test("a long stack keeps both ends and counts the rest")
    func longStack() async throws {
        let source = "def f(n):\n    return 1 if n == 0 else f(n - 1) + g()\ndef g(): return 1 / 0\nf(99)"
        let record = try #require(try await Snippet(setup: source, expression: "").exception())
        #expect(record.frames.count == 24)
        #expect(record.skippedFrames == 1 + 99 + 1 - 24)
        #expect(record.frames.first?.function == "<module>")
        #expect(record.frames.last?.function == "g")
    }

    @Test("an unbounded recursion is an exception like others")
    func recursion() async throws {
        let record = try #require(try await Snippet(setup: "def f(): f()\nf()", expression: "").exception())
        #expect(record.type == "builtins.RecursionError")
        #expect(record.frames.count == 24 && record.skippedFrames > 900)
    }

    @Test("names and messages of any length are cut")
    func lengths() async throws {
        let source = "E = type('E' * 100_000, (Exception,), {})\nraise E('m' * 100_000)"
        let record = try #require(try await Snippet(setup: source, expression: "").exception())
        #expect(record.type.count == 200 && record.type.hasPrefix("solution.EEE"))
        #expect(record.message.count == 16 << 10)
    }

    @Test("an exception becomes a Swift error that says the same")
    func swiftError() async throws {
        let error = await #expect(throws: PythonError.self) {
            _ = try await Snippet(setup: "x = 1", expression: "x.y").value()
        }
        #expect(error?.description == "builtins.AttributeError: 'int' object has no attribute 'y'")
    }
}
