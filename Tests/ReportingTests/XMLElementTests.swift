import Testing

@testable import Reporting

@Suite("XML")
struct XMLElementTests {
    @Test(arguments: [
        ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;'"), ("]]>", "]]&gt;"),
        ("\u{0}\u{1b}\u{fffe}\u{ffff}", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
        ("\r\n", "&#13;\n"), ("\t", "\t"), ("é漢😀\u{85}", "é漢😀\u{85}"),
    ])
    func textIsEscaped(text: String, escaped: String) {
        #expect(XMLElement.escaped(text, inAttribute: false) == escaped)
    }

    @Test func attributesKeepTheirLineEnds() {
        #expect(XMLElement.escaped("a\r\n\tb", inAttribute: true) == "a&#13;&#10;&#9;b")
    }

    @Test func isNested() {
        var document = ""
        let inner = XMLElement(name: "b", attributes: [("k", "<"), ("l", "")])
        XMLElement(name: "a", children: [inner, XMLElement(name: "c", text: "x")]).write(to: &document)
        #expect(document == "<a>\n  <b k=\"&lt;\" l=\"\"/>\n  <c>x</c>\n</a>\n")
    }
}
