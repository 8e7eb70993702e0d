import Reviewing
import Testing

@Suite("adding comments")
struct NoqaWriterTests {
    static let table: [(String, [Int: [String]], String)] = [
        ("x = 1\n", [1: ["r"]], "x = 1  # noqa: r\n"), ("x = 1", [1: ["b", "a", "b"]], "x = 1  # noqa: a, b"),
        ("a\r\nb  \r\nc", [2: ["r"], 3: ["s"]], "a\r\nb  # noqa: r  \r\nc  # noqa: s"),
        ("a  # why\n", [1: ["r"]], "a  # why  # noqa: r\n"), ("a # noqa: E711\n", [1: ["r"]], "a # noqa: E711, r\n"),
        ("a # NOQA:E711 because it is\n", [1: ["r"]], "a # NOQA:E711, r because it is\n"),
        ("a # noqa: E711 , r\n", [1: ["r", "s"]], "a # noqa: E711 , r, s\n"),
        ("a # noqa: r\n", [1: ["r"]], "a # noqa: r\n"),
        ("a # noqa\n", [1: ["r"]], "a # noqa\n"), ("a # type: ignore # noqa: X1 # y\n", [1: ["r"]],
         "a # type: ignore # noqa: X1, r # y\n"),
        ("a # assay: ignore[s]\n", [1: ["r"]], "a # assay: ignore[s, r]\n"),
        ("a # assay: ignore\n", [1: ["r"]], "a # assay: ignore\n"),
        ("x = '# noqa: s'\n", [1: ["r"]], "x = '# noqa: s'  # noqa: r\n"),
        ("x = '''a\nb\n'''\ny\n", [1: ["r"], 4: ["s"]], "x = '''a\nb\n'''  # noqa: r\ny  # noqa: s\n"),
        ("x = a + \\\n    b\n", [1: ["r"]], "x = a + \\\n    b  # noqa: r\n"),
        ("f(a,\n  b)\n", [1: ["r"]], "f(a,  # noqa: r\n  b)\n"), ("a\n", [9: ["r"]], "a\n"), ("a\n", [:], "a\n"),
        ("x = \"é\" # é\n", [1: ["r"]], "x = \"é\" # é  # noqa: r\n"), ("", [1: ["r"]], ""),
        ("x = \"\"\"a\"\"\" # noqa: q\n", [1: ["r"]], "x = \"\"\"a\"\"\" # noqa: q, r\n"),
        ("a # nothing\rb\r", [2: ["r"]], "a # nothing\rb  # noqa: r\r"),
    ]

    @Test("comments", arguments: table)
    func comments(_ source: String, _ rules: [Int: [String]], _ expected: String) {
        let result = NoqaWriter.adding(rules, to: Array(source.utf8))
        #expect(String(decoding: result, as: UTF8.self) == expected)
        // Adding them again changes nothing.
        #expect(NoqaWriter.adding(rules, to: result) == result)
    }

    @Test("other encodings keep their bytes")
    func encoding() {
        let line: [UInt8] = Array("x = '".utf8) + [0xE9] + Array("' # ".utf8) + [0xE9] + Array(" # noqa: a".utf8)
        #expect(NoqaWriter.adding([1: ["b"]], to: line) == line + Array(", b".utf8))
    }
}
