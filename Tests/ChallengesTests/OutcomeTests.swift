import BigInt
import Challenges
import PythonValues
import Testing

@Suite("outcomes of statements")
struct OutcomeTests {
    struct Row: CustomTestStringConvertible {
        var outcome: StatementOutcome
        var expectation: Challenges.Expectation
        var flags: String
        var sentence: String?
        var place: SourceLocation
        var testDescription: String { "\(expectation) \(sentence ?? "is met")" }

        init(
            _ outcome: StatementOutcome, _ expectation: Challenges.Expectation, _ sentence: String? = nil,
            flags: String = "", at place: SourceLocation = #_sourceLocation
        ) {
            (self.outcome, self.expectation, self.sentence) = (outcome, expectation, sentence)
            (self.flags, self.place) = (flags, place)
        }
    }

    static func value(_ value: PythonValue?, printed: String = "") -> StatementOutcome {
        StatementOutcome(value: value, printed: Array(printed.utf8))
    }

    static func raised(_ type: String, _ bases: [String] = [], _ message: String = "") -> StatementOutcome {
        let exception = RaisedException(type: type, bases: bases, message: PythonString(message))
        return StatementOutcome(exception: exception)
    }

    static let deque = PythonValue.other(type: "collections.deque", repr: "deque([1, 2])")
    static let keyError = raised("builtins.KeyError", ["builtins.KeyError", "builtins.LookupError"], "'x'")

    static let values = [
        Row(value(nil), .nothing), Row(value(PythonValue.none, printed: "debug\n"), .nothing),
        Row(value(.int(3)), .nothing, "expected None, got 3"),
        Row(value(.int(3), printed: "debug\n"), .value([.int(3)])),
        Row(value(nil), .value([.int(3)]), "the statement gives no value; 3 was wanted"),
        Row(
            value(PythonValue.none, printed: "3\n"), .value([.int(3)]),
            "None where an int was wanted: the function returned nothing "
                + "(it printed something; return it instead)"),
        Row(value(.int(2)), .value([.int(1), .int(2)])),
        Row(
            value(.int(5)), .value([.str("a"), .int(1)]),
            "none of the 2 accepted answers; compared with 1: expected 1, got 5"),
        Row(keyError, .value([.int(1)]), "raised KeyError: 'x', where 1 was wanted"),
        Row(value(deque), .represented(["deque([1, 2])"])),
        Row(value(deque), .represented(["deque([2, 1])"]), "expected deque([2, 1]), got deque([1, 2])"),
        Row(value(deque), .represented(["deque([1,2])", "deque([1, 2])"])),
        Row(value(.str("deque([1, 2])")), .represented(["deque([1, 2])"]),
            "expected deque([1, 2]), got 'deque([1, 2])'"),
        Row(value(.list([.int(1)])), .represented(["deque([1])", "[1]"])),
    ]

    static let printed = [
        Row(value(PythonValue.none, printed: "1\n2\n"), .represented(["1\n2"])),
        Row(
            value(PythonValue.none), .represented(["Fizz Buzz"]),
            "None where Fizz Buzz was wanted: the function returned nothing"),
        Row(
            value(PythonValue.none, printed: "Fizz\n"), .represented(["Fuzz"]),
            "printed line 1: expected 'Fuzz', got 'Fizz'"),
        Row(value(PythonValue.none, printed: "a\n"), .printed("a")),
        Row(value(PythonValue.none, printed: "a"), .printed("a")),
        Row(value(PythonValue.none, printed: ""), .printed("")),
        Row(value(nil, printed: "a \n"), .printed("a"),
            "printed line 1: expected 'a', got 'a ' (differs only in white space)"),
        Row(value(nil, printed: "A\n"), .printed("a"),
            "printed line 1: expected 'a', got 'A' (only case differs)"),
        Row(value(nil, printed: "a\nb\n"), .printed("a"), "printed line 2 is not expected: 'b'"),
        Row(value(nil, printed: "a\n"), .printed("a\n\nb"), "printed line 2 is missing: ''"),
        Row(value(nil), .printed("a"), "nothing was printed; expected 'a'"),
        Row(
            value(.str("a")), .printed("a"),
            "nothing was printed (the value 'a' was returned; print it); expected 'a'"),
        Row(
            value(PythonValue.none, printed: "0.3000000001 x\n"), .printed("0.3 x"),
            flags: "float_tolerance 1e-6"),
        Row(
            value(PythonValue.none, printed: "0.3 X\n"), .printed("0.3 x"),
            "line 1, token 2: expected 'x', got 'X' (only case differs)", flags: "float_tolerance 1e-6"),
    ]

    static let exceptions = [
        Row(keyError, .raises(type: "KeyError", message: nil)),
        Row(keyError, .raises(type: "LookupError", message: "'x'")),
        Row(keyError, .raises(type: "builtins.KeyError", message: nil)),
        Row(keyError, .raises(type: "ValueError", message: nil), "expected ValueError, got KeyError: 'x'"),
        Row(keyError, .raises(type: "KeyError", message: "'y'"),
            "the message of KeyError: expected \"'y'\", got \"'x'\""),
        Row(value(.int(3)), .raises(type: "KeyError", message: nil),
            "expected KeyError, but nothing was raised; the value is 3"),
        Row(value(nil), .raises(type: "KeyError", message: nil), "expected KeyError, but nothing was raised"),
        // A class of the candidate's own that only has the name of the built-in one.
        Row(raised("solution.KeyError"), .raises(type: "KeyError", message: nil),
            "expected KeyError, got solution.KeyError"),
        Row(raised("solution.EmptyStack"), .raises(type: "EmptyStack", message: nil)),
        Row(raised("builtins.OSError"), .raises(type: "IOError", message: nil)),
        Row(raised("json.decoder.JSONDecodeError"), .raises(type: "decoder.JSONDecodeError", message: nil)),
        Row(raised("a.E", [], "code 17 at line 3"), .raises(type: "E", message: "code ... at line ...")),
        Row(raised("a.E", [], "code"), .raises(type: "E", message: "...")),
        Row(raised("a.E", [], "ab"), .raises(type: "E", message: "ab...b"),
            "the message of E: expected 'ab...b', got 'ab'"),
        Row(raised("a.E", [], "Code"), .raises(type: "E", message: "code"),
            "the message of E: expected 'code', got 'Code' (only case differs)"),
    ]

    static func pairs(_ pairs: (PythonValue, PythonValue)...) -> StatementOutcome {
        value(.list(pairs.map { .tuple([$0.0, $0.1]) }))
    }

    static let liar = PythonValue.other(type: "solution.Liar", repr: "'x'")

    static let pairs = [
        Row(pairs(), .pairs), Row(pairs((.int(1), .float(1)), (.str("x"), .str("x"))), .pairs),
        Row(pairs((.list([.int(1)]), .tuple([.int(1)]))), .pairs,
            "pair 1 of 1: a list where a tuple was wanted (its items are right; return tuple(...))"),
        Row(pairs((.int(1), .int(1)), (.int(2), .int(3))), .pairs, "pair 2 of 2: expected 3, got 2 (one too few)"),
        Row(pairs((.int(1), .float(1))), .pairs,
            "pair 1 of 1: an int where a float was wanted: expected 1.0, got 1", flags: "exact_types"),
        Row(pairs((.float(0.3), .float(0.31))), .pairs, flags: "float_absolute_tolerance 0.1"),
        Row(pairs((.float(0.3), .float(0.5))), .pairs,
            "pair 1 of 1: expected 0.5, got 0.3 (0.2 apart, more than the tolerance)",
            flags: "float_absolute_tolerance 0.1"),
        Row(pairs((.list([.int(2), .int(1)]), .list([.int(1), .int(2)]))), .pairs, flags: "any_order"),
        Row(
            value(.list([.tuple([.derived(type: "collections.Counter", repr: "Counter()", base: .dict([])), .dict([])])])),
            .pairs),
        // What an object says of itself counts for nothing, not even for another one of its kind.
        Row(pairs((liar, .str("x"))), .pairs,
            "pair 1 of 1: expected 'x', got 'x': a solution.Liar is no plain value, and never equal to another"),
        Row(pairs((liar, liar)), .pairs,
            "pair 1 of 1: expected 'x', got 'x': a solution.Liar is no plain value, and never equal to another"),
        Row(pairs((.dict([.init(key: .int(1), value: liar)]), .dict([.init(key: .int(1), value: liar)]))), .pairs,
            "pair 1 of 1: expected {1: 'x'}, got {1: 'x'}: a solution.Liar is no plain value, and never equal to another"),
        Row(value(liar), .pairs, "a solution.Liar where a list of pairs was wanted"),
        Row(value(.list([.int(1)])), .pairs, "pair 1 of 1 is 1, which is no pair"),
        Row(value(.list([.tuple([.int(1), .int(1), .int(1)])])), .pairs,
            "pair 1 of 1 is (1, 1, 1), which is no pair"),
        Row(value(nil), .pairs, "the statement gives no value; a list of pairs was wanted"),
        Row(keyError, .pairs, "raised KeyError: 'x', where a list of pairs was wanted"),
    ]

    @Test("what a statement did against what it should do", arguments: values + printed + exceptions + pairs)
    func outcome(_ row: Row) throws {
        let comparison = Comparison(flags: try ValidatorFlags(parsing: row.flags))
        let difference = comparison.difference(of: row.outcome, from: row.expectation)
        #expect(difference?.sentence == row.sentence, sourceLocation: row.place)
    }
}
