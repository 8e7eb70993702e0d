import BigInt
import PythonValues
import Testing

@Suite("repr")
struct ReprTests {
    struct Row: CustomTestStringConvertible {
        var value: PythonValue
        var text: String
        var place: SourceLocation
        var testDescription: String { text }

        init(_ value: PythonValue, _ text: String, at place: SourceLocation = #_sourceLocation) {
            (self.value, self.text, self.place) = (value, text, place)
        }
    }

    static let rows = [
        Row(.none, "None"), Row(.ellipsis, "Ellipsis"), Row(.bool(true), "True"), Row(.int(-5), "-5"),
        Row(.float(1), "1.0"), Row(.float(-0.0), "-0.0"), Row(.float(0.1), "0.1"), Row(.float(1e16), "1e+16"),
        Row(.float(1e15), "1000000000000000.0"), Row(.float(9_999_999_999_999_998), "9999999999999998.0"),
        Row(.float(1e-4), "0.0001"), Row(.float(1e-5), "1e-05"), Row(.float(1.5e-7), "1.5e-07"),
        Row(.float(1e100), "1e+100"), Row(.float(123456.789), "123456.789"),
        Row(.float(.leastNonzeroMagnitude), "5e-324"),
        Row(.float(1.7976931348623157e308), "1.7976931348623157e+308"), Row(.float(.infinity), "inf"),
        Row(.float(-.infinity), "-inf"), Row(.float(.nan), "nan"), Row(.float(-.nan), "nan"),
        Row(.complex(real: 0, imaginary: 1), "1j"), Row(.complex(real: 1, imaginary: -2.5), "(1-2.5j)"),
        Row(.complex(real: -0.0, imaginary: 1), "(-0+1j)"), Row(.complex(real: 0, imaginary: -0.0), "-0j"),
        Row(.complex(real: .nan, imaginary: .infinity), "(nan+infj)"),
        Row(.str(""), "''"), Row(.str("it's"), "\"it's\""), Row(.str("'\""), #"'\'"'"#),
        Row(.str("a\n\t\r\\\0\u{7F}"), #"'a\n\t\r\\\x00\x7f'"#), Row(.str("é😀"), "'é😀'"),
        Row(.str("\u{A0}\u{AD}\u{200B}\u{E000}"), #"'\xa0\xad\u200b\ue000'"#),
        Row(.str("\u{E0001}"), #"'\U000e0001'"#),
        Row(.str(PythonString(wtf8: [0xED, 0xA0, 0x80, 0x61])), #"'\ud800a'"#),
        Row(.bytes([0, 39, 97, 10, 255]), #"b"\x00'a\n\xff""#), Row(.bytearray([97]), "bytearray(b'a')"),
        Row(.bytearray([39]), #"bytearray(b"\'")"#),
        Row(.list([]), "[]"), Row(.tuple([]), "()"), Row(.tuple([.int(1)]), "(1,)"),
        Row(.tuple([.int(1), .int(2)]), "(1, 2)"), Row(.dict([]), "{}"),
        Row(.dict([.init(key: .int(1), value: .none)]), "{1: None}"), Row(.set([]), "set()"),
        Row(.set([.int(1)]), "{1}"), Row(.frozenset([]), "frozenset()"),
        Row(.frozenset([.int(1), .int(2)]), "frozenset({1, 2})"),
        Row(.other(type: "collections.deque", repr: "deque([1])"), "deque([1])"),
        Row(.iterator(type: "builtins.generator", items: [.int(1)], hasMore: true), "<generator: 1, …>"),
        Row(.unencodable(.cycle), "<a value that contains itself>"),
    ]

    @Test("a value is written as Python writes it", arguments: rows)
    func description(_ row: Row) { #expect(row.value.description == row.text, sourceLocation: row.place) }

    static let capped = [
        Row(.list((0..<100).map { .int($0) }), "[0, 1, 2, 3, … 96 more items]"),
        Row(.str(PythonString(String(repeating: "x", count: 50))), "'xxxxxxxxxxxx'… 38 more characters"),
        Row(.bytes([UInt8](repeating: 120, count: 13)), "b'xxxxxxxxxxxx'… 1 more bytes"),
        Row(.int(-(BigInt(1) << 400)), "-0x10000000000000000… (an int of 401 bits)"),
        Row(
            .list([.list((0..<20).map { .int($0) }), .int(7)]),
            "[[0, 1, 2, 3, … 16 more items], … 1 more item]"),
        Row(.dict((0..<9).map { .init(key: .int($0), value: .none) }), "{0: None, 1: None, … 7 more items}"),
        Row(.other(type: "a.B", repr: "<B object, very long>"), "<B object, v… 9 more characters"),
    ]

    @Test("nothing is left out silently", arguments: capped)
    func limit(_ row: Row) {
        #expect(row.value.description(limit: 12) == row.text, sourceLocation: row.place)
    }

    @Test("a huge int is described without spelling it out")
    func hugeInt() {
        let text = PythonValue.int(BigInt(1) << 10_000_000).description(limit: 100)
        #expect(text.hasSuffix("… (an int of 10000001 bits)"))
    }
}
