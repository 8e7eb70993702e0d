import Foundation
import SafeText
import Testing

@Suite("JSON in a page")
struct EmbeddedTests {
    @Test(
        "nothing ends a script element, and numbers are in step",
        arguments: [
            ("</script><!--&", #""\u003c/script\u003e\u003c!--\u0026""#), ("a\r\n\t\"\\", #""a\u000d\n\t\"\\""#),
            (.number(1.5), "1.500"), (.number(-0.0004), "0.000"), (.number(.infinity), "null"), (.integer(12), "12"),
            ("क्\u{200d}ष", "\"क्\\u200dष\""), (["a": [1, nil], "b": true], #"{"a":[1,null],"b":true}"#),
        ] as [(JSONValue, String)])
    func isWritten(value: JSONValue, text: String) throws {
        #expect(value.embedded == text)
        _ = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }
}
