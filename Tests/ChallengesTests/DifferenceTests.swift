import BigInt
import Challenges
import PythonValues
import Testing

@Suite("differences between values")
struct DifferenceTests {
    struct Row: CustomTestStringConvertible {
        var actual: PythonValue
        var expected: PythonValue
        var flags: String
        /// Nil where the values agree.
        var sentence: String?
        var kind: Difference.Kind?
        var place: SourceLocation
        var testDescription: String { "\(actual) for \(expected) \(flags)" }

        init(
            _ actual: PythonValue, for expected: String, _ flags: String = "", _ kind: Difference.Kind? = nil,
            _ sentence: String? = nil, at place: SourceLocation = #_sourceLocation
        ) {
            self.actual = actual
            self.expected = (try? PythonLiteralParser.parse(expected)) ?? .unencodable(.raised)
            (self.flags, self.kind, self.sentence, self.place) = (flags, kind, sentence, place)
        }

        init(
            _ actual: String, for expected: String, _ flags: String = "", _ kind: Difference.Kind? = nil,
            _ sentence: String? = nil, at place: SourceLocation = #_sourceLocation
        ) {
            let actual = (try? PythonLiteralParser.parse(actual)) ?? .unencodable(.raised)
            self.init(actual, for: expected, flags, kind, sentence, at: place)
        }
    }

    static func generator(_ items: Int..., hasMore: Bool = false) -> PythonValue {
        let items = items.map { PythonValue.int(BigInt($0)) }
        return .iterator(type: "builtins.generator", items: items, hasMore: hasMore)
    }

    static let agreeing = [
        Row("1", for: "1.0"), Row("True", for: "1"), Row("nan", for: "nan"), Row("[nan]", for: "[nan]"),
        Row("{1: 'a', 2: 'b'}", for: "{2: 'b', 1: 'a'}"), Row("{1}", for: "frozenset({1})"),
        Row("[2, 1]", for: "[1, 2]", "any_order"), Row("(2, 1)", for: "(1, 2)", "any_order"),
        Row("[[3], [1, 2]]", for: "[[1, 2], [3]]", "any_order"),
        Row("[[3], [2, 1]]", for: "[[1, 2], [3]]", "any_order_nested"),
        Row("{'a': [2, 1]}", for: "{'a': [1, 2]}", "any_order_nested"),
        Row("0.30000000000000004", for: "0.3", "float_tolerance 1e-9"),
        Row("1000001", for: "1e6", "float_relative_tolerance 1e-5"),
        Row("[0.1, {'a': 1.0000001}]", for: "[0.1, {'a': 1}]", "float_tolerance 1e-6"),
        Row("{0.1000000001, 2}", for: "{2, 0.1}", "float_tolerance 1e-6"),
        Row("1+1.0000000001j", for: "1+1j", "float_tolerance 1e-6"),
        Row("inf", for: "inf", "float_tolerance 1e-6"), Row("nan", for: "nan", "float_tolerance 1e-6"),
        Row("[1, 2]", for: "[2, 3]", "float_absolute_tolerance 1 any_order"),
        Row("[(1, 9.0), (1.5, 2)]", for: "[(2, 2), (1, 9)]", "float_absolute_tolerance 0.6 any_order"),
        Row("[[2, 1.0000000001], ['a']]", for: "[['a'], [1, 2]]", "float_tolerance 1e-6 any_order_nested"),
        Row(generator(1, 2), for: "[1, 2]", "take 5"),
        Row(generator(1, 2, hasMore: true), for: "[1, 2]", "take 2"),
        Row(generator(2, 1), for: "[1, 2]", "take 5 any_order"), Row("[1, 2]", for: "[1, 2]", "take 2"),
        Row("1", for: "1", "exact_types"), Row("1.0000001", for: "1.0", "exact_types float_tolerance 1e-6"),
    ]

    static let numbers = [
        Row("4", for: "3", "", .value, "expected 3, got 4 (one too many)"),
        Row("2", for: "3", "", .value, "expected 3, got 2 (one too few)"),
        Row("-3", for: "3", "", .value, "expected 3, got -3 (only the sign differs)"),
        Row("7", for: "3", "", .value, "expected 3, got 7"),
        Row("False", for: "True", "", .value, "expected True, got False"),
        Row(
            "0.30000000000000004", for: "0.3", "", .rounding,
            "differs only by rounding: 0.30000000000000004 for 0.3"),
        Row("2.5", for: "2", "", .value, "expected 2, got 2.5"),
        Row("inf", for: "1", "float_tolerance 1", .value, "expected 1, got inf"),
        Row("5", for: "inf", "float_relative_tolerance 1", .value, "expected inf, got 5"),
        Row(
            "1.5", for: "1", "float_tolerance 0.1", .value,
            "expected 1, got 1.5 (0.5 apart, more than the tolerance)"),
        Row("1.0", for: "1", "exact_types", .type, "a float where an int was wanted: expected 1, got 1.0"),
        Row("True", for: "1", "exact_types", .type, "a bool where an int was wanted: expected 1, got True"),
        Row(
            "[1.0]", for: "[1]", "exact_types float_tolerance 1", .type,
            "at [0]: a float where an int was wanted: expected 1, got 1.0"),
    ]

    static let texts = [
        Row(
            "[{'name': 'Bob'}]", for: "[{'name': 'bob'}]", "", .letterCase,
            "at [0]['name']: expected 'bob', got 'Bob' (only case differs)"),
        Row(
            "'a b '", for: "'a b'", "", .whiteSpace,
            "expected 'a b', got 'a b ' (differs only in white space)"),
        Row("'abc'", for: "'abd'", "", .value, "expected 'abd', got 'abc'"),
        Row(
            .str(PythonString(String(repeating: "x", count: 150) + "yz")),
            for: "'\(String(repeating: "x", count: 150))ab'", "", .value,
            "differs from character 150 on: expected 'ab', got 'yz'"),
        Row("b'a'", for: "b'b'", "", .value, "expected b'b', got b'a'"),
    ]

    static let types = [
        Row("3", for: "'3'", "", .type, "an int where a str was wanted: got 3, expected '3'"),
        Row(
            "(1, 2)", for: "[1, 2]", "", .type,
            "a tuple where a list was wanted (its items are right; return list(...))"),
        Row("{1, 2}", for: "[1, 2]", "", .type,
            "a set where a list was wanted (its items are right; return list(...))"),
        Row(
            "(1, 3)", for: "[1, 2]", "", .type,
            "a tuple where a list was wanted: got (1, 3), expected [1, 2]"),
        Row(
            PythonValue.none, for: "[]", "", .missingReturn,
            "None where a list was wanted: the function returned nothing"),
        Row("[1, None]", for: "[1, 2]", "", .missingReturn, "at [1]: None where an int was wanted"),
        Row("5", for: "None", "", .value, "expected None, got 5"),
        Row(
            .other(type: "solution.Foo", repr: "<Foo>"), for: "3", "", .notPlain,
            "an instance of `solution.Foo`, which is not a plain value, where an int was wanted: <Foo>"),
        Row(
            .other(type: "collections.Counter", repr: "Counter()"), for: "{}", "", .notPlain,
            "collections.Counter where a dict was wanted: return dict(...)"),
        Row(
            .list([.unencodable(.cycle)]), for: "[[]]", "", .notPlain,
            "at [0]: a value that contains itself, where a list was wanted"),
        Row(
            .other(type: "solution.Liar", repr: "3"), for: "3", "float_tolerance 1", .notPlain,
            "an instance of `solution.Liar`, which is not a plain value, where an int was wanted: 3"),
    ]

    static let iterators = [
        Row(
            generator(1, 2), for: "[1, 2]", "", .iterator,
            "a generator where a list was wanted (its items are right; return list(...))"),
        Row(
            generator(1), for: "[1, 2]", "", .iterator,
            "a generator where a list was wanted; it gave 1 items, 2 were wanted"),
        Row(generator(1), for: "3", "", .iterator, "a generator where an int was wanted"),
        Row(
            generator(1, 2, hasMore: true), for: "[1]", "take 2", .length,
            "the iterator goes on after the 1 expected items"),
        Row(
            generator(1, 2, 3), for: "[1, 2]", "take 3", .length, "one element more: 3 at index 2"),
        Row(generator(1, 5), for: "[1, 2]", "take 3", .value, "at [1]: expected 2, got 5"),
    ]

    static let sequences = [
        Row(
            "[1, 3, 2]", for: "[1, 2, 3]", "", .order,
            "same elements, other order (at [1]: expected 2, got 3)"),
        Row("[1, 2, 3]", for: "[1, 2]", "", .length, "one element more: 3 at index 2"),
        Row("[1, 2, 3, 4]", for: "[1, 2]", "", .length, "2 elements more, first 3 at index 2"),
        Row("[1]", for: "[1, 2]", "", .length, "one element fewer: 2 is missing at index 1"),
        Row("[]", for: "[1, 2]", "", .length, "2 elements fewer, first 1 is missing at index 0"),
        Row(
            "[1, 9, 2]", for: "[1, 2]", "", .value,
            "at [1]: expected 2, got 9; 3 elements where 2 were wanted"),
        Row("[[1], [2, 4]]", for: "[[1], [2, 3]]", "", .value, "at [1][1]: expected 3, got 4 (one too many)"),
        Row(
            "[1, 4]", for: "[1, 2]", "any_order", .missingElement,
            "element 2 is missing, and 4 is not expected"),
        Row(
            "[1, 1, 2]", for: "[1, 2]", "any_order", .unexpectedElement,
            "element 1 is not expected, or not so often"),
        Row(
            "[2]", for: "[1, 2, 3]", "any_order", .missingElement,
            "element 1 is missing (and 1 more difference)"),
        Row("[[2, 1]]", for: "[[1, 2]]", "any_order", .missingElement,
            "element [1, 2] is missing, and [2, 1] is not expected"),
        Row(
            "[1, 3]", for: "[1, 9]", "any_order float_absolute_tolerance 0.5", .missingElement,
            "element 9 is missing, and 3 is not expected"),
        Row("[1, 2]", for: "[1.7, 2.7]", "any_order float_absolute_tolerance 0.75"),
    ]

    static let mappings = [
        Row("{1: 'a'}", for: "{1: 'a', 'x': 2}", "", .missingKey, "missing key 'x'"),
        Row("{'1': 'a'}", for: "{1: 'a'}", "", .missingKey, "missing key 1 (there is '1')"),
        Row("{1: 'a', 2: 'b'}", for: "{1: 'a'}", "", .unexpectedKey, "unexpected key 2"),
        Row("{'a': {'b': [1]}}", for: "{'a': {'b': [2]}}", "", .value,
            "at ['a']['b'][0]: expected 2, got 1 (one too few)"),
        Row("{1, 4}", for: "{1, 2}", "", .missingElement, "element 2 is missing, and 4 is not expected"),
        Row("{1}", for: "{1, 2}", "", .missingElement, "element 2 is missing"),
        Row("{1, 2}", for: "{1}", "", .unexpectedElement, "element 2 is not expected, or not so often"),
    ]

    static let rows = agreeing + numbers + texts + types + iterators + sequences + mappings

    @Test("the first difference in a sentence", arguments: rows)
    func difference(_ row: Row) throws {
        let comparison = Comparison(flags: try ValidatorFlags(parsing: row.flags))
        let difference = comparison.difference(of: row.actual, from: row.expected)
        #expect(difference?.sentence == row.sentence, sourceLocation: row.place)
        #expect(difference?.kind == row.kind, sourceLocation: row.place)
    }
}
