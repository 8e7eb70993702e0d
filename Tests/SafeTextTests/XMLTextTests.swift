import SafeText
import Testing

@Suite("text in XML")
struct XMLTextTests {
    @Test(arguments: [
        ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;'"), ("]]>", "]]&gt;"),
        ("\u{0}\u{1b}\u{fffe}\u{ffff}", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
        ("\r\n", "&#13;\n"), ("\t", "\t"), ("é漢😀\u{85}", "é漢😀\u{85}"),
    ])
    func textIsEscaped(text: String, escaped: String) {
        #expect(XMLText.escaped(text, inAttribute: false) == escaped)
    }

    @Test func attributesKeepTheirLineEnds() {
        #expect(XMLText.escaped("a\r\n\tb", inAttribute: true) == "a&#13;&#10;&#9;b")
    }
}
