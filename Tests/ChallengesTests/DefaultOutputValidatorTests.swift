import Testing

@testable import Challenges

@Suite("default output validator")
struct DefaultOutputValidatorTests {
    struct Row: CustomTestStringConvertible {
        var output: String
        var answer: String
        var flags: String
        var sentence: String?
        var place: SourceLocation
        var testDescription: String { "\(output.debugDescription) for \(answer.debugDescription) \(flags)" }

        init(
            _ output: String, for answer: String, _ flags: String = "", _ sentence: String? = nil,
            at place: SourceLocation = #_sourceLocation
        ) {
            (self.output, self.answer, self.flags) = (output, answer, flags)
            (self.sentence, self.place) = (sentence, place)
        }
    }

    static let rows = [
        Row("", for: ""), Row("", for: "\n"), Row("1 2\n", for: "1 2\n"), Row("1\n2", for: "1 2\n"),
        Row("  yes\r\n", for: "YES\n"), Row("1 2\n\n\n", for: "1 2"),
        Row("no\n", for: "yes\n", "", "line 1, token 1: expected 'yes', got 'no'"),
        Row("1 2\n3 5\n", for: "1 2\n3 4\n", "", "line 2, token 2: expected '4', got '5'"),
        Row("1\n\n5\n", for: "1\n4\n", "", "line 3, token 1: expected '4', got '5'"),
        Row("", for: "1\n", "", "there is no output; expected '1'"),
        Row("1\n", for: "1 2\n", "", "the output ends after 1 token; expected '2'"),
        Row("1 2\n3\n", for: "1 2\n", "", "line 2, token 1: '3' after the end of the answer"),
        Row(
            "Yes", for: "yes", "case_sensitive",
            "line 1, token 1: expected 'yes', got 'Yes' (only case differs)"),
        Row("1  2\n", for: "1 2\n", "space_change_sensitive",
            "before line 1, token 2: expected ' ', got '  ' (white space)"),
        Row("1 2", for: "1 2\n", "space_change_sensitive",
            "before line 1, token 2: expected '\\n', got none (white space)"),
        Row("1", for: "1 2", "space_change_sensitive", "the output ends after 1 token; expected '2'"),
        Row("0.3333333", for: "0.3333334", "float_tolerance 1e-6"),
        Row("1e0", for: "1", "float_tolerance 1e-6"),
        Row("1.", for: "1", "float_absolute_tolerance 0"),
        Row("1000001", for: "1e6", "float_relative_tolerance 1e-5"),
        Row("1.0", for: "1", "", "line 1, token 1: expected '1', got '1.0'"),
        Row("0.34", for: "0.33", "float_tolerance 1e-6",
            "line 1, token 1: expected '0.33', got '0.34' (more than the tolerance apart)"),
        Row("x", for: "0.33", "float_tolerance 1e-6",
            "line 1, token 1: expected '0.33', got 'x' (no number)"),
        Row("nan", for: "0.33", "float_tolerance 1e-6",
            "line 1, token 1: expected '0.33', got 'nan' (no number)"),
        Row("1e999", for: "5", "float_tolerance 1e9",
            "line 1, token 1: expected '5', got '1e999' (more than the tolerance apart)"),
        Row("inf", for: "INF", "float_tolerance 1e-6"),
    ]

    @Test("Kattis' rules, and the first difference in a sentence", arguments: rows)
    func difference(_ row: Row) throws {
        let validator = DefaultOutputValidator(flags: try ValidatorFlags(parsing: row.flags))
        let difference = validator.difference(of: Array(row.output.utf8), from: Array(row.answer.utf8))
        #expect(difference?.sentence == row.sentence, sourceLocation: row.place)
    }

    @Test("a long token is cut, and the rest is counted")
    func longToken() {
        let output = [UInt8](repeating: UInt8(ascii: "x"), count: 1_000)
        let difference = DefaultOutputValidator(flags: ValidatorFlags()).difference(of: output, from: [])
        #expect(difference?.sentence.hasSuffix("x'… 800 more bytes after the end of the answer") == true)
    }
}

@Suite("decimal numbers")
struct DecimalNumberTests {
    private func parse(_ text: String) -> Double? {
        Array(text.utf8).withUnsafeBufferPointer { TokenScanner($0).number(0..<$0.count) }
    }

    @Test("are read as Swift reads them", arguments: [
        "0", "-0", "+1", "1.", ".5", "-.5e1", "1e5", "1E-5", "12345678901234567890", "0.1", "3.14159", "1e22",
        "1e23", "9007199254740993", "123456789012345678e-5", "1e-400", "5e-324", "1e+05",
        "0.000000000000000000000000001",
    ])
    func number(_ text: String) { #expect(parse(text) == Double(text.hasSuffix(".") ? text + "0" : text)) }

    @Test("and nothing else is one", arguments: [
        "", "+", "-", ".", "e5", "1e", "1e+", "1.2.3", "--1", "1-", "0x10", "inf", "nan", "1_0", "1e5.5",
        "1,5", "+-1",
    ])
    func noNumber(_ text: String) { #expect(parse(text) == nil) }
}
