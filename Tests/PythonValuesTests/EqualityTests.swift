import BigInt
import PythonValues
import Testing

@Suite("Python's ==")
struct EqualityTests {
    struct Row: CustomTestStringConvertible {
        var left: PythonValue
        var right: PythonValue
        var areEqual: Bool
        var place: SourceLocation
        var testDescription: String { "\(left) \(areEqual ? "==" : "!=") \(right)" }

        init(
            _ left: String, _ comparison: String, _ right: String, at place: SourceLocation = #_sourceLocation
        ) {
            self.left = (try? PythonLiteralParser.parse(left)) ?? .unencodable(.raised)
            self.right = (try? PythonLiteralParser.parse(right)) ?? .unencodable(.raised)
            (areEqual, self.place) = (comparison == "==", place)
        }

        init(
            _ left: PythonValue, _ comparison: String, _ right: PythonValue,
            at place: SourceLocation = #_sourceLocation
        ) {
            (self.left, self.right, areEqual, self.place) = (left, right, comparison == "==", place)
        }
    }

    static let rows = [
        Row("1", "==", "1.0"), Row("1", "==", "True"), Row("0", "==", "False"), Row("0.0", "==", "-0.0"),
        Row("1", "==", "1+0j"), Row("1.5", "==", "1.5+0j"), Row("1", "!=", "1+1j"), Row("True", "==", "1+0j"),
        Row("1000000000000000000000000000000", "!=", "1e30"),
        Row("1000000000000000019884624838656", "==", "1e30"),
        Row("9007199254740993", "!=", "9007199254740992.0"),
        Row("9223372036854775807", "!=", "9223372036854775808.0"),
        Row("9223372036854775808", "==", "9223372036854775808.0"), Row("nan", "!=", "nan"),
        Row("inf", "==", "inf"), Row("0.1", "!=", "0.30000000000000004"), Row("None", "!=", "False"),
        Row("None", "==", "None"), Row("0", "!=", "None"), Row("1", "!=", "'1'"), Row("[1]", "!=", "(1,)"),
        Row("[1, 2]", "!=", "[2, 1]"), Row("[1, [2.0]]", "==", "[True, [2]]"),
        Row("{1: 2, 3: 4}", "==", "{3: 4, 1.0: 2}"), Row("{1: 2}", "!=", "{1: 3}"),
        Row("{1: 2}", "!=", "{2: 2}"),
        Row("{1, 2}", "==", "{2, 1}"), Row("{1}", "==", "frozenset({1.0})"), Row("{1}", "!=", "{1, 2}"),
        Row("b'a'", "==", "bytearray(b'a')"), Row("b'a'", "!=", "'a'"), Row("{}", "!=", "set()"),
        Row("{(1, 2)}", "==", "{(1.0, 2.0)}"), Row("{frozenset({1, 2})}", "==", "{frozenset({2, 1})}"),
        Row(.str("é"), "!=", .str("e\u{301}")), Row(#"'\ud83d\ude00'"#, "!=", "'😀'"),
        Row(.other(type: "a.B", repr: "1"), "!=", .int(1)),
        Row(.other(type: "a.B", repr: "x"), "==", .other(type: "a.B", repr: "x")),
        Row(.iterator(type: "generator", items: [], hasMore: false), "!=", .list([])),
        Row(.unencodable(.cycle), "!=", .unencodable(.cycle)), Row("...", "==", "Ellipsis"),
        Row(
            .dict([.init(key: .int(1), value: .none), .init(key: .int(1), value: .none)]), "!=",
            .dict([.init(key: .int(1), value: .none), .init(key: .int(2), value: .none)])),
    ]

    @Test("values are equal as in Python, both ways round, and equal ones hash alike", arguments: rows)
    func equality(_ row: Row) {
        let rules = PythonEquality()
        #expect(rules.areEqual(row.left, row.right) == row.areEqual, sourceLocation: row.place)
        #expect(rules.areEqual(row.right, row.left) == row.areEqual, sourceLocation: row.place)
        if row.areEqual {
            let hashes = Set([EqualityKey(row.left).hashValue, EqualityKey(row.right).hashValue])
            #expect(hashes.count == 1, sourceLocation: row.place)
        }
    }

    static let variants: [(String, String, PythonEquality, Bool)] = [
        ("nan", "nan", PythonEquality(nanEqualsNaN: true), true),
        ("{nan: [nan]}", "{nan: [nan]}", PythonEquality(nanEqualsNaN: true), true),
        ("1", "1.0", PythonEquality(exactTypes: true), false),
        ("[True]", "[1]", PythonEquality(exactTypes: true), false),
        ("{1: 2}", "{1.0: 2}", PythonEquality(exactTypes: true), false),
        ("{1}", "frozenset({1})", PythonEquality(exactTypes: true), false),
        ("[1, 2]", "[2, 1]", PythonEquality(ignoresOrder: true), true),
        ("[[1, 2], [3]]", "[[3], [2, 1]]", PythonEquality(ignoresOrder: true), true),
        ("[1, 1, 2]", "[1, 2, 2]", PythonEquality(ignoresOrder: true), false),
        ("{'a': [1, 2]}", "{'a': [2, 1]}", PythonEquality(ignoresOrder: true), true),
        ("{(1, 2): 0}", "{(2, 1): 0}", PythonEquality(ignoresOrder: true), false),
        ("{(1, 2), (3, 4)}", "{(4, 3), (2, 1)}", PythonEquality(ignoresOrder: true), true),
    ]

    @Test("rules other than Python's own", arguments: variants)
    func variant(_ left: String, _ right: String, _ rules: PythonEquality, _ areEqual: Bool) throws {
        let (left, right) = (try PythonLiteralParser.parse(left), try PythonLiteralParser.parse(right))
        #expect(rules.areEqual(left, right) == areEqual)
        if areEqual {
            #expect(EqualityKey(left, under: rules).hashValue == EqualityKey(right, under: rules).hashValue)
        }
    }

    @Test("a hundred thousand elements in another order take linear time")
    func largeMultiset() {
        let values = (0..<100_000).map { PythonValue.tuple([.int(BigInt($0)), .str("x")]) }
        #expect(PythonEquality().areEqualMultisets(values, values.reversed()))
        #expect(!PythonEquality().areEqual(.list(values), .list(values.reversed())))
    }
}
