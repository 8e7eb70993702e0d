import SafeText
import Testing

@Suite("strangers' text")
struct VisibleTextTests {
    @Test(
        "a line, a block, and lines",
        arguments: [
            ("plain", "plain", "plain", ["plain"]), ("", "", "", []), ("a\tb\n", "a\\tb\\n", "a\tb\n", ["a\tb"]),
            ("a\r\nb", "a\\r\\nb", "a\\r\nb", ["a\\r", "b"]),
            ("\u{1b}[2J", "\\x1b[2J", "\\x1b[2J", ["\\x1b[2J"]), ("\u{202e}x", "\\u202ex", "\\u202ex", ["\\u202ex"]),
            ("\u{e0001}é…", "\\U000e0001é…", "\\U000e0001é…", ["\\U000e0001é…"]),
            ("a\u{200d}", "a\\u200d", "a\\u200d", ["a\\u200d"]),
            ("👩\u{200d}🚀", "👩\u{200d}🚀", "👩\u{200d}🚀", ["👩\u{200d}🚀"]),
        ] as [(String, String, String, [String])])
    func isShown(text: String, line: String, block: String, lines: [String]) {
        let visible = VisibleText()
        #expect(visible.line(text) == line)
        #expect(visible.block(text) == block)
        #expect(visible.lines(text) == lines)
    }

    @Test(
        "where only ASCII can be shown",
        arguments: [("plain", "plain"), ("é…", "\\xe9..."), ("漢😀", "\\u6f22\\U0001f600")])
    func asciiOnly(text: String, shown: String) { #expect(VisibleText(isASCIIOnly: true).line(text) == shown) }
}
