import PythonEmbedding
import Testing
import WorkerProtocol

/// Sources that are no Python: what is wrong and where. Columns count code points from 0.
@Suite("sources that do not compile", .serialized)
struct CompileErrorTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var source: String
        var type: String
        var message: String
        /// `line:column`.
        var position: String
        var place: SourceLocation
        var testDescription: String { source.debugDescription }

        init(
            _ source: String, _ message: String, _ position: String, type: String = "SyntaxError",
            at place: SourceLocation = #_sourceLocation
        ) {
            (self.source, self.message, self.position) = (source, message, position)
            (self.type, self.place) = ("builtins." + type, place)
        }
    }

    static let rows = [
        Row("x = (1 +", "'(' was never closed", "1:4"),
        Row("x = 1\ndef f(:\n    pass", "invalid syntax", "2:6"),
        Row("é = ü ü", "invalid syntax", "1:6"),
        Row("x = 'abc", "unterminated string literal (detected at line 1)", "1:4"),
        Row("return 1", "'return' outside function", "1:0"),
        Row(
            "if True:\nx = 1", "expected an indented block after 'if' statement on line 1", "2:0",
            type: "IndentationError"),
        Row(
            "if True:\n        x = 1\n\ty = 2", "inconsistent use of tabs and spaces in indentation", "3:0",
            type: "TabError"),
        Row("1 = x", "cannot assign to literal here. Maybe you meant '==' instead of '='?", "1:0"),
        Row("# coding: utf-8\né = ü ü", "invalid syntax", "2:6"),
        Row("\u{FEFF}x = 1 2", "invalid syntax", "1:6"),
    ]

    @Test("message and place", arguments: rows)
    func position(_ row: Row) async throws {
        let record = try #require(try await Snippet(setup: row.source, expression: "").exception())
        #expect(record.type == row.type, sourceLocation: row.place)
        #expect(String(decoding: record.message, as: UTF8.self) == row.message, sourceLocation: row.place)
        let frame = try #require(record.frames.first, sourceLocation: row.place)
        #expect("\(frame.line):\(frame.column)" == row.position, sourceLocation: row.place)
        #expect(frame.endLine >= frame.line && frame.endColumn >= frame.column, sourceLocation: row.place)
    }

    @Test("an encoding that nobody knows, bytes that are no text")
    func encodings() async throws {
        for source in ["# coding: klingon\nx = 1", "# coding: ascii\nx = 'é'"] {
            let record = try #require(try await Snippet(setup: source, expression: "").exception())
            #expect(record.isA("SyntaxError"), "\(source)")
        }
    }

    @Test(
        "bytes that are no UTF-8 are refused wherever they stand, as by python3",
        arguments: [
            ([0x23, 0x20, 0xFF, 0x0A], "\\xff", 1), ([0x0A, 0x0A, 0x78, 0x20, 0xC3, 0x28], "\\xc3", 3),
            ([0x22, 0xC3, 0xA4, 0xE2, 0x82, 0x22, 0x0A], "\\xe2", 1), ([0x80], "\\x80", 1),
        ] as [([UInt8], String, Int32)])
    func noText(_ source: [UInt8], _ byte: String, _ line: Int32) async throws {
        let record = try #require(try await Snippet.exception(compiling: source))
        #expect(record.isA("SyntaxError") && record.frames.first?.line == line)
        let message = String(decoding: record.message, as: UTF8.self)
        #expect(message == "Non-UTF-8 code starting with '\(byte)' on line \(line), but no encoding declared; see PEP 263")
    }

    struct Nesting: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var source: String
        /// Exceptions that one or another version of CPython has for it.
        var types: [String]

        init(_ name: String, _ source: String, _ types: String...) {
            (testDescription, self.source, self.types) = (name, source, types)
        }
    }

    private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    /// CPython's parser and compiler each have a limit of their own, and an exception of their own for it.
    static let nestings = [
        Nesting("parentheses", "x = " + many("(", 5_000), "SyntaxError", "MemoryError"),
        Nesting("signs", "x = " + many("-", 100_000) + "1", "MemoryError", "RecursionError"),
        Nesting("sums", "x = 1" + many("+1", 100_000), "RecursionError", "MemoryError"),
        Nesting("brackets", "x = " + many("[", 150) + many("]", 151), "SyntaxError"),
        Nesting("lambdas", "x = " + many("lambda:", 5_000) + "1", "RecursionError", "MemoryError", "SyntaxError"),
    ]

    @Test("nesting that is too deep is an exception, never a crash", arguments: nestings)
    func depth(_ nesting: Nesting) async throws {
        let record = try #require(try await Snippet(setup: nesting.source, expression: "").exception())
        #expect(nesting.types.contains { record.isA($0) }, "\(record.type)")
    }
}
