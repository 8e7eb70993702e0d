import Importing
import PythonValues
import Testing

@Suite("JSON is read as Python reads it")
struct JSONReaderTests {
    @Test(
        "values",
        arguments: [
            ("null", "None"), (" true ", "True"), ("[]", "[]"), ("[1, [2,3] ,{}]", "[1, [2, 3], {}]"), ("-0", "0"),
            ("123456789012345678", "123456789012345678"), ("-1234567890123456789012", "-1234567890123456789012"),
            ("9223372036854775808", "9223372036854775808"), ("1.5e3", "1500.0"), ("1E-2", "0.01"), ("1e400", "inf"),
            ("NaN", "nan"), ("[Infinity, -Infinity]", "[inf, -inf]"), ("\"a\\nb\"", "'a\\nb'"),
            (#""\u00e9\ud83d\ude00""#, "'é😀'"), (#""\ud83d""#, #"'\ud83d'"#), (#""\ude00\ud83d""#, #"'\ude00\ud83d'"#),
            (#""\ud83d\u0041""#, #"'\ud83dA'"#), (#""\/\b\f\r\t\"\\""#, #"'/\x08\x0c\r\t"\\'"#), ("\"é\"", "'é'"),
            (#"{"a": 1, "b": 2, "a": 3}"#, "{'a': 3, 'b': 2}"),
        ])
    func value(_ text: String, _ representation: String) throws {
        #expect(try JSONReader.value(of: Array(text.utf8)).description == representation)
    }

    @Test(
        "what is no JSON",
        arguments: [
            ("", 0, "the text ends where a value is wanted"), ("[1", 2, "the text ends inside brackets"),
            ("[1 2]", 3, "`,` or a closing bracket is wanted"), ("[1,]", 3, "no JSON value begins with `]`"),
            ("{1: 2}", 1, "a key in quotes is wanted"), ("{\"a\" 1}", 5, "`:` is wanted"),
            ("tru", 0, "the text ends inside a word"),
            ("nope", 0, "`null` is wanted"), ("01", 2, "a number begins with 0"), ("-", 1, "a digit is wanted"),
            ("1.", 2, "a digit is wanted behind the point"), ("1e+", 3, "a digit is wanted in the exponent"),
            ("1 2", 2, "something stands behind the value"), ("\"a", 2, "the text ends inside a string"),
            ("\"\n\"", 1, "a control character in a string"), (#""\x""#, 1, "an escape that JSON does not know"),
            (#""\u12"#, 3, "the text ends inside an escape"), (#""\u12g4""#, 5, "four hexadecimal digits are wanted"),
        ])
    func malformed(_ text: String, _ offset: Int, _ reason: String) throws {
        let failure = #expect(throws: JSONReader.Failure.self) { try JSONReader.value(of: Array(text.utf8)) }
        #expect(failure?.reason == reason)
        #expect(failure?.offset == offset)
    }

    @Test("strings that are not UTF-8, and too many brackets")
    func bytes() {
        #expect(throws: JSONReader.Failure.self) { try JSONReader.value(of: [0x22, 0xFF, 0x22] as [UInt8]) }
        let deep = Array((String(repeating: "[", count: 501) + String(repeating: "]", count: 501)).utf8)
        #expect(throws: JSONReader.Failure.self) { try JSONReader.value(of: deep) }
        #expect(throws: Never.self) { try JSONReader.value(of: deep[1..<1001]) }
    }

    @Test("cut anywhere, a text is refused and never read beyond its end")
    func truncated() throws {
        let text = Array(#"{"a": [1.5e3, -20, "x\u00e9\n"], "b": {"c": [true, null, -Infinity]}}"#.utf8)
        #expect(throws: Never.self) { try JSONReader.value(of: text) }
        for count in 0..<text.count {
            #expect(throws: JSONReader.Failure.self) { try JSONReader.value(of: text[..<count]) }
        }
    }
}
