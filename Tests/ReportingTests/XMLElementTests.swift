import Testing

@testable import Reporting

@Suite("XML")
struct XMLElementTests {
    @Test func isNested() {
        var document = ""
        let inner = XMLElement(name: "b", attributes: [("k", "<"), ("l", "")])
        XMLElement(name: "a", children: [inner, XMLElement(name: "c", text: "x")]).write(to: &document)
        #expect(document == "<a>\n  <b k=\"&lt;\" l=\"\"/>\n  <c>x</c>\n</a>\n")
    }
}
