import BigInt
import PythonValues
import Testing

@Suite("Python literals")
struct LiteralTests {
    struct Row: CustomTestStringConvertible {
        var text: String
        var value: PythonValue
        var place: SourceLocation
        var testDescription: String { text }

        init(_ text: String, _ value: PythonValue, at place: SourceLocation = #_sourceLocation) {
            (self.text, self.value, self.place) = (text, value, place)
        }
    }

    static let numbers = [
        Row("0", .int(0)), Row("000", .int(0)), Row("-3", .int(-3)), Row("+3", .int(3)), Row("- 3", .int(-3)),
        Row("1_000_000", .int(1_000_000)), Row("0x_ff", .int(255)), Row("0XFF", .int(255)),
        Row("0o17", .int(15)), Row("0b101", .int(5)), Row("-0x10", .int(-16)),
        Row("123456789012345678901234567890", .int(BigInt("123456789012345678901234567890"))),
        Row("1.0", .float(1)), Row("1.", .float(1)), Row(".5", .float(0.5)), Row("1e5", .float(1e5)),
        Row("1_0.0_1e1_0", .float(10.01e10)), Row("-1E-3", .float(-0.001)), Row("1e400", .float(.infinity)),
        Row("-1e400", .float(-.infinity)), Row("1e-400", .float(0)), Row("-0.0", .float(-0.0)),
        Row("inf", .float(.infinity)), Row("-inf", .float(-.infinity)),
        Row("float('inf')", .float(.infinity)), Row("float(\"-Infinity\")", .float(-.infinity)),
        Row("float('2.5')", .float(2.5)), Row("float('3')", .float(3)),
        Row("1j", .complex(real: 0, imaginary: 1)), Row("1+2j", .complex(real: 1, imaginary: 2)),
        Row("(1+2j)", .complex(real: 1, imaginary: 2)), Row("1 - 2.5J", .complex(real: 1, imaginary: -2.5)),
        Row("(-1e3-infj)", .complex(real: -1000, imaginary: -.infinity)),
    ]

    static let texts = [
        Row("'a'", .str("a")), Row("\"it's\"", .str("it's")), Row(#"'it\'s'"#, .str("it's")),
        Row(#"'\n\t\\\a\b\f\v\r\0'"#, .str("\n\t\\\u{07}\u{08}\u{0C}\u{0B}\r\0")),
        Row(#"'\x41\101\u00e9\U0001F600'"#, .str("AAé😀")), Row(#"'\q'"#, .str("\\q")),
        Row(#"r'\n\''"#, .str("\\n\\'")), Row("u'x'", .str("x")), Row("'a' \"b\"", .str("ab")),
        Row("'''a\nb'c'''", .str("a\nb'c")), Row("\"\"\"a\r\nb\"\"\"", .str("a\nb")),
        Row("'a\\\nb'", .str("ab")), Row("''", .str("")), Row("''''''", .str("")),
        Row(#"'\ud800'"#, .str(PythonString(wtf8: [0xED, 0xA0, 0x80]))), Row("'žluť'", .str("žluť")),
        Row(#"'\é'"#, .str("\\é")), Row(#"b'a\x00\xff\777'"#, .bytes([97, 0, 255, 255])),
        Row(#"b'\u0041'"#, .bytes(Array("\\u0041".utf8))), Row(#"Rb'\n'"#, .bytes([92, 110])),
        Row("b'a' b'b'", .bytes([97, 98])), Row("bytearray(b'ab')", .bytearray([97, 98])),
        Row("bytearray()", .bytearray([])),
    ]

    static let containers = [
        Row("None", .none), Row("True", .bool(true)), Row(" False\n", .bool(false)), Row("...", .ellipsis),
        Row("Ellipsis", .ellipsis), Row("[]", .list([])), Row("[1, 2,]", .list([.int(1), .int(2)])),
        Row("()", .tuple([])), Row("(1,)", .tuple([.int(1)])), Row("(1)", .int(1)), Row("((1, ), )", .tuple([
            .tuple([.int(1)])
        ])),
        Row("[1,  # one\n 2]", .list([.int(1), .int(2)])), Row("['a'\n'b']", .list([.str("ab")])),
        Row("{}", .dict([])), Row("{'a': 1}", .dict([.init(key: .str("a"), value: .int(1))])),
        Row("{1: 'a', True: 'b'}", .dict([.init(key: .int(1), value: .str("b"))])),
        Row("{1, 2, 1.0}", .set([.int(1), .int(2)])), Row("set()", .set([])),
        Row("frozenset()", .frozenset([])), Row("frozenset({1})", .frozenset([.int(1)])),
        Row("frozenset([1, 1])", .frozenset([.int(1)])), Row("set([1])", .set([.int(1)])),
        Row("{(1, 2): {3}}", .dict([.init(key: .tuple([.int(1), .int(2)]), value: .set([.int(3)]))])),
    ]

    @Test("a literal gives its value", arguments: numbers + texts + containers)
    func value(_ row: Row) throws {
        let value = try PythonLiteralParser.parse(row.text)
        #expect(value == row.value, sourceLocation: row.place)
    }

    @Test("NaN in all its spellings", arguments: ["nan", "float('nan')", "float('-NaN')", "-nan", "(nan)"])
    func nan(_ text: String) throws {
        guard case .float(let value) = try PythonLiteralParser.parse(text) else {
            Issue.record("no float")
            return
        }
        #expect(value.isNaN)
    }

    struct Failure: CustomTestStringConvertible {
        var text: String
        var message: String
        var place: SourceLocation
        var testDescription: String { text }

        init(_ text: String, _ message: String, at place: SourceLocation = #_sourceLocation) {
            (self.text, self.message, self.place) = (text, message, place)
        }
    }

    static let failures = [
        Failure("", "there is no literal (at byte 0)"),
        Failure("deque([1, 2])", "unexpected `deque` (at byte 0)"),
        Failure("[1, x]", "unexpected `x` (at byte 4)"), Failure("1 2", "unexpected `2` (at byte 2)"),
        Failure("1, 2", "unexpected `,` (at byte 1)"), Failure("1\n2", "unexpected `2` (at byte 2)"),
        Failure("'a'\n'b'", "unexpected `'` (at byte 4)"), Failure("[1 2]", "unexpected `2` (at byte 3)"),
        Failure("[,]", "unexpected `,` (at byte 1)"), Failure("[1", "a list is not closed (at byte 0)"),
        Failure("{1: 2, 3}", "unexpected `}` (at byte 8)"),
        Failure("{1, 2: 3}", "unexpected `:` (at byte 5)"),
        Failure("{[1]}", "unhashable type: 'list' (at byte 1)"),
        Failure("{([],): 1}", "unhashable type: 'list' (at byte 1)"),
        Failure("'abc", "a string is not closed (at byte 0)"),
        Failure("'a\nb'", "a string is not closed (at byte 0)"),
        Failure(#"'\x4'"#, #"escape \x4 is malformed or not supported (at byte 1)"#),
        Failure(#"'\N{DASH}'"#, #"escape \N is malformed or not supported (at byte 1)"#),
        Failure(#"'\U00110000'"#, #"escape \U00110000 is malformed or not supported (at byte 1)"#),
        Failure("b'é'", "bytes literals hold ASCII characters only (at byte 2)"),
        Failure("'a' b'b'", "str and bytes literals side by side (at byte 4)"),
        Failure("007", "malformed number (at byte 0)"), Failure("1__0", "malformed number (at byte 1)"),
        Failure("1_", "malformed number (at byte 1)"), Failure("0x", "malformed number (at byte 0)"),
        Failure("1e", "malformed number (at byte 1)"), Failure("12abc", "malformed number (at byte 0)"),
        Failure("--1", "unexpected `-` (at byte 1)"), Failure("1+2", "unexpected arithmetic (at byte 2)"),
        Failure("-True", "unexpected `True` (at byte 1)"), Failure("f'x'", "unexpected `f` (at byte 0)"),
        Failure("Nonesuch", "unexpected `Nonesuch` (at byte 0)"),
        Failure("set", "unexpected `set` (at byte 0)"),
        Failure("float(1)", "unexpected argument of float() (at byte 0)"),
        Failure("[1]]", "unexpected `]` (at byte 3)"),
    ]

    @Test("what is no literal is an error with its place", arguments: failures)
    func failure(_ row: Failure) {
        do {
            let value = try PythonLiteralParser.parse(row.text)
            Issue.record("read as \(value)", sourceLocation: row.place)
        } catch {
            #expect(error.description == row.message, sourceLocation: row.place)
        }
    }

    @Test("nesting is followed to the limit and no further")
    func depth() throws {
        func nested(_ levels: Int) -> String {
            String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        let deepest = PythonLiteralParser.maximumDepth
        #expect(try PythonLiteralParser.parse(nested(deepest)).description == nested(deepest))
        for levels in [deepest + 1, 100_000] {
            #expect(throws: PythonLiteralError(.tooDeep, at: deepest)) {
                try PythonLiteralParser.parse(nested(levels))
            }
        }
    }
}
