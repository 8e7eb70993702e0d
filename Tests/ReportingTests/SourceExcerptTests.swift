import Challenges
import Testing

@testable import Reporting

@Suite("source lines and carets")
struct SourceExcerptTests {
    struct Row: CustomTestStringConvertible {
        var text: String
        var highlight: Range<Int>?
        var source: String
        var carets: String
        var style: TextStyle
        var width: Int
        var testDescription: String { text.debugDescription }

        init(
            _ text: String, _ highlight: Range<Int>?, _ source: String, carets: String,
            style: TextStyle = TextStyle(), width: Int = 40
        ) {
            (self.text, self.highlight, self.source, self.carets) = (text, highlight, source, carets)
            (self.style, self.width) = (style, width)
        }
    }

    static let rows = [
        Row("return x", nil, "return x", carets: ""),
        Row("", nil, "", carets: ""),
        Row("", 0..<1, "", carets: "^"),
        Row("    return seen[x]", 11..<18, "return seen[x]", carets: "       ^^^^^^^"),
        Row("def f()", 7..<8, "def f()", carets: "       ^"),
        Row("x = 1   ", 4..<5, "x = 1", carets: "    ^"),
        Row("    x", 2..<3, "  x", carets: "^"),
        Row("x", 90..<95, "x", carets: " ^"),
        Row("x", -5 ..< -2, "x", carets: "^"),
        // Tabs: the stops are counted from the line's own start.
        Row("\tx\t= boom", 5..<9, "x   = boom", carets: "      ^^^^"),
        Row("a\tb", 1..<2, "a   b", carets: " ^^^"),
        // Two columns each; combining marks none; joined emoji are one.
        Row("x = '漢字' + y", 11..<12, "x = '漢字' + y", carets: "             ^"),
        Row("'漢字'", 1..<3, "'漢字'", carets: " ^^^^"),
        Row("'ｱＡ한😀☕' y", 8..<9, "'ｱＡ한😀☕' y", carets: "            ^"),
        Row("'cafe\u{301}' y", 7..<8, "'cafe\u{301}' y", carets: "       ^"),
        Row("'👩‍👧❤️🇫🇷' y", 6..<7, "'👩‍👧❤️🇫🇷' y", carets: "         ^"),
        // What is spelled out takes the columns of its spelling.
        Row("'\u{1b}' y", 4..<5, "'\\x1b' y", carets: "       ^"),
        Row("'\u{202e}'", 1..<2, "'\\u202e'", carets: " ^^^^^^"),
        Row(
            "'é漢' y", 5..<6, "'\\xe9\\u6f22' y", carets: "             ^",
            style: TextStyle(hasUnicode: false)),
        // Too long: the highlight stays in view.
        Row("abcdefghijklmnop", 0..<2, "abcdefgh…", carets: "^^", width: 10),
        Row("abcdefghijklmnop", 7..<9, "…efghijkl…", carets: "    ^^", width: 10),
        Row("abcdefghijklmnop", 15..<16, "…ijklmnop", carets: "        ^", width: 10),
        Row("abcdefghijklmnop", 4..<16, "…efghijkl…", carets: " ^^^^^^^^", width: 10),
        Row("abcdefghijklmnop", 16..<17, "…ijklmnop", carets: "         ^", width: 10),
        Row("abcdefghijklmnop", nil, "abcdefgh…", carets: "", width: 10),
        Row("漢字漢字漢字漢字", 4..<5, "…字漢字漢…", carets: "   ^^", width: 10),
        Row(
            "abcdefghijklmnop", 7..<9, "...ghij...", carets: "    ^^",
            style: TextStyle(hasUnicode: false), width: 10),
    ]

    @Test(arguments: rows)
    func stands(row: Row) {
        let frame = SourceFrame(line: 1, function: "f", text: row.text, highlight: row.highlight)
        let excerpt = SourceExcerpt(frame, style: row.style, width: row.width)
        #expect(excerpt.source == row.source)
        #expect(excerpt.carets == row.carets)
    }

    @Test("every line fits, wherever its highlight is")
    func alwaysFits() {
        let text = "  a漢\tb\u{1b}c👩‍👧 = f(x, y) + 'zzzzzzzzzzzzzzzz'"
        for width in [12, 13, 20, 33, 60] {
            for start in 0...text.count {
                for end in start...text.count {
                    let frame = SourceFrame(line: 1, function: "", text: text, highlight: start..<end)
                    let excerpt = SourceExcerpt(frame, style: TextStyle(), width: width)
                    #expect(DisplayWidth.of(excerpt.source) <= width)
                    #expect(excerpt.carets.count <= width + 1 && excerpt.carets.hasSuffix("^"))
                }
            }
        }
    }
}
