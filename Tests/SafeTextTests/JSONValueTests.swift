import Foundation
import SafeText
import Testing

@Suite("JSON")
struct JSONValueTests {
    static let rows: [(JSONValue, String)] = [
        (.null, "null"), (true, "true"), (0, "0"), (.integer(.min), "-9223372036854775808"),
        (.array([]), "[]"),
        (.object([]), "{}"), (["b": 1, "a": [2, nil]], #"{"b":1,"a":[2,null]}"#), (.number(1.23456), "1.235"),
        (.number(12), "12"), (.number(-0.0004), "0"), (.number(-1.5), "-1.5"), (.number(.nan), "null"),
        (.number(.infinity), "null"), (.number(1e300), "1e+300"), (.number(0.0999999), "0.1"),
        ("a\"\\/\n\r\t", #""a\"\\/\n\r\t""#), ("\u{0}\u{1b}\u{7f}\u{9b}", #""\u0000\u001b\u007f\u009b""#),
        ("é漢😀", "\"é漢😀\""), ("\u{202e}\u{2028}\u{feff}\u{ffff}", #""\u202e\u2028\ufeff\uffff""#),
        ("\u{e0001}", #""\udb40\udc01""#), ("\r\n", #""\r\n""#),
    ]

    @Test(arguments: rows)
    func isWritten(value: JSONValue, text: String) throws {
        #expect(value.text() == text)
        _ = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }

    @Test func isIndented() {
        let value: JSONValue = ["a": [1, ["b": "c"]], "d": [], "e": [:]]
        #expect(
            value.text(indented: true) == """
                {
                  "a": [
                    1,
                    {
                      "b": "c"
                    }
                  ],
                  "d": [],
                  "e": {}
                }
                """)
    }

    @Test("every scalar comes back as it was")
    func everyScalarComesBack() throws {
        var text = ""
        for value in UInt32(0)...0x10ffff {
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        let written = JSONValue.array([.string(text)]).text()
        let read = try #require(try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String])
        #expect(read.first.map { Array($0.utf8) } == Array(text.utf8))
    }
}
