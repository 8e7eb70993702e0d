import BigInt
import PythonValues
import Testing

/// Python expressions and what arrives of them on the other side.
@Suite("values that cross", .serialized)
struct ValueTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var snippet: Snippet
        var value: PythonValue
        var place: SourceLocation
        var testDescription: String { "\(snippet.setup)\n\(snippet.expression)".debugDescription }

        init(
            _ expression: String, _ value: PythonValue, after setup: String = "", take: Int = 10,
            at place: SourceLocation = #_sourceLocation
        ) {
            snippet = Snippet(setup: setup, expression: expression, take: take)
            (self.value, self.place) = (value, place)
        }
    }

    static let numbers = [
        Row("None", .none), Row("...", .ellipsis), Row("True", .bool(true)), Row("False", .bool(false)),
        Row("0", .int(0)), Row("-1", .int(-1)), Row("2**63 - 1", .int(BigInt(Int.max))),
        Row("-2**63", .int(BigInt(Int.min))), Row("2**63", .int(BigInt(Int.max) + 1)),
        Row("-2**63 - 1", .int(BigInt(Int.min) - 1)), Row("-10**40", .int(-BigInt(10).power(40))),
        Row("7**20000", .int(BigInt(7).power(20_000))), Row("1.5", .float(1.5)), Row("1e308", .float(1e308)),
        Row("float('inf')", .float(.infinity)), Row("-float('inf')", .float(-.infinity)),
        Row("1j", .complex(real: 0, imaginary: 1)),
        Row("complex(float('inf'), -2)", .complex(real: .infinity, imaginary: -2)),
    ]

    static let texts = [
        Row("''", .str("")), Row("'é'", .str("é")), Row("'e\\u0301'", .str("e\u{301}")),
        Row("'a\\0b'", .str("a\0b")), Row("'\\U0001F600'", .str("\u{1F600}")),
        Row("'\\ud800'", .str(PythonString(codePoints: [0xD800]))),
        Row("'x\\udfff\\ud800'", .str(PythonString(codePoints: [0x78, 0xDFFF, 0xD800]))),
        // Two code points to Python, although UTF-16 would read them as one.
        Row("'\\ud83d\\ude00'", .str(PythonString(codePoints: [0xD83D, 0xDE00]))),
        Row("b''", .bytes([])), Row("bytes(range(256))", .bytes(Array(0...255))),
        Row("bytearray(b'a\\0')", .bytearray([97, 0])),
    ]

    static let containers = [
        Row("[]", .list([])), Row("()", .tuple([])), Row("{}", .dict([])), Row("set()", .set([])),
        Row("frozenset({1})", .frozenset([.int(1)])),
        Row(
            "[1, (2.0, {'k': {3}}), b'']",
            .list([
                .int(1),
                .tuple([.float(2), .dict([.init(key: .str("k"), value: .set([.int(3)]))])]),
                .bytes([]),
            ])),
        Row(
            "{'b': 1, 'a': None, (): []}",
            .dict([
                .init(key: .str("b"), value: .int(1)), .init(key: .str("a"), value: .none),
                .init(key: .tuple([]), value: .list([])),
            ])),
        Row("[x, x]", .list([.list([.int(1)]), .list([.int(1)])]), after: "x = [1]"),
    ]

    static let cycles = [
        Row("x", .list([.unencodable(.cycle)]), after: "x = []\nx.append(x)"),
        Row("x", .list([.tuple([.unencodable(.cycle)]), .int(1)]), after: "x = []\nx += [(x,), 1]"),
        Row("x", .dict([.init(key: .int(1), value: .unencodable(.cycle))]), after: "x = {}\nx[1] = x"),
        Row(
            "x", .list([.unencodable(.cycle), .unencodable(.cycle)]), after: "x = []\nx += [x, x]"),
    ]

    @Test("exact built-in types", arguments: [numbers, texts, containers, cycles].joined().map { $0 })
    func plain(_ row: Row) async throws {
        let value = try await row.snippet.value()
        #expect(value == row.value, sourceLocation: row.place)
    }

    @Test(
        "floats cross bit by bit",
        arguments: [
            ("-0.0", UInt64(0x8000_0000_0000_0000)), ("0.1", (0.1).bitPattern), ("5e-324", 1),
            ("struct.unpack('<d', bytes.fromhex('efbeadde0000f8ff'))[0]", 0xFFF8_0000_DEAD_BEEF),
        ])
    func bits(_ expression: String, _ pattern: UInt64) async throws {
        let value = try await Snippet(setup: "import struct", expression: expression).value()
        guard case .float(let number) = value else {
            Issue.record("\(value)")
            return
        }
        #expect(number.bitPattern == pattern)
    }

    @Test("nesting ends at the protocol's depth", arguments: [(1, 1), (499, 499), (500, 500), (501, 500), (1000, 500)])
    func depth(_ levels: Int, _ crossed: Int) async throws {
        let setup = "x = 7\nfor _ in range(\(levels)): x = [x]"
        var value = try await Snippet(setup: setup, expression: "x").value()
        var depth = 0
        while case .list(let items) = value, let inner = items.first {
            value = inner
            depth += 1
        }
        #expect(depth == crossed)
        #expect(value == (levels > crossed ? .unencodable(.tooDeep) : .int(7)))
    }

    @Test(
        "what is larger than the limit is left behind",
        arguments: [
            "'x' * 2000", "b'x' * 2000", "bytearray(2000)", "[0] * 2000", "{i: i for i in range(500)}",
            "set(range(500))", "(0,) * 2000", "'\\ud800' * 700", "1 << 8000", "[[0] * 100] * 100",
            "['x' * 990, 'x' * 990]", "iter(range(5000))",
        ])
    func tooLarge(_ expression: String) async throws {
        let snippet = Snippet(setup: "", expression: expression, limit: 1000, take: 5000)
        #expect(try await snippet.value() == .unencodable(.tooLarge))
    }

    @Test("a value that doubles with each level ends at the limit")
    func doubling() async throws {
        let setup = "x = 'x'\nfor _ in range(64): x = (x, x)"
        #expect(try await Snippet(setup: setup, expression: "x").value() == .unencodable(.tooLarge))
    }
}
