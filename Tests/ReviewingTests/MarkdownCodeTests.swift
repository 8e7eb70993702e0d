import Reviewing
import Testing
import WorkerProtocol

@Suite("code in Markdown")
struct MarkdownCodeTests {
    static func sources(_ text: String) -> [String] {
        MarkdownCode(Array(text.utf8)).blocks.map { String(decoding: $0.source, as: UTF8.self) }
    }

    static let table: [(String, [String])] = [
        ("```python\na\n```\n", ["a\n"]), ("```py\na\n```\n~~~ Python3 title=x\nb\n~~~\n", ["a\n", "b\n"]),
        ("```{.python .numberLines}\na\n```", ["a\n"]), ("```{python}\na\n```", ["a\n"]),
        ("```python,ignore\na\n```", ["a\n"]),
        ("```\na\n```\n", []), ("```bash\n```python\n```\nx\n", []), ("```pycon\n>>> a\n```\n", []),
        ("```python\n>>> a\n1\n```\n", []), ("```pythonic\na\n```\n", []), ("``python\na\n``\n", []),
        ("````python\n```\na\n````\n", ["```\na\n"]), ("```python\na\n~~~\n```\n", ["a\n~~~\n"]),
        ("```python `x`\na\n```\n", []), ("```python\na", ["a"]), ("```python\n```\n", []),
        ("```python\n\n\n```\n", []),
        ("- item\n\n  ```python\n  if a:\n      b\n\n  ```\n", ["if a:\n    b\n\n"]),
        ("1. ```py\n   a\n   ```\n", ["a\n"]), ("1. x\n\n    ```py\n    a\n    ```\n", ["a\n"]),
        ("    ```py\n    a\n    ```\n", []), ("- x\n\ntext\n\n    ```py\n    a\n    ```\n", []),
        ("```py\r\na\r\nb\r\n```\r\n", ["a\r\nb\r\n"]), ("```py\na\n```   \ntext\n```py\nb\n```", ["a\n", "b\n"]),
        (" ```py\na\n  b\n ```\n", ["a\n b\n"]), ("", []), ("text `x` ```", []),
    ]

    @Test("blocks", arguments: table)
    func blocks(_ text: String, _ sources: [String]) {
        #expect(Self.sources(text) == sources)
        let code = MarkdownCode(Array(text.utf8))
        #expect(code.replacing([:]) == Array(text.utf8))
        #expect(code.replacing(Dictionary(uniqueKeysWithValues: code.blocks.enumerated().map { ($0, $1.source) }))
            == Array(text.utf8))
    }

    static let document = """
        # Answer

        ```python
        a
        ```

        - so:

          ```py
          if x:
         odd
              y

          z
          ```
        """

    @Test("putting text back")
    func replacing() {
        let code = MarkdownCode(Array(Self.document.utf8))
        let new = code.replacing([0: Array("b\nc".utf8), 1: Array("if x:\nodd\n    yy\n\n    w\n\nz\n".utf8)])
        #expect(String(decoding: new, as: UTF8.self) == Self.document.replacing("\na\n", with: "\nb\nc\n")
            .replacing("      y\n", with: "      yy\n\n      w\n"))
        let last = MarkdownCode(Array("```py\na".utf8))
        #expect(last.replacing([0: Array("b".utf8)]) == Array("```py\nb".utf8))
    }

    @Test("places in the document")
    func places() {
        let block = MarkdownCode(Array(Self.document.utf8)).blocks[1]
        #expect(block.firstRow == 10 && block.indentation == 2)
        let start = ReviewReport.Place(row: 3, column: 5, offset: 14)
        let end = ReviewReport.Place(row: 3, column: 6, offset: 15)
        var report = ReviewReport()
        report.findings = [
            ReviewReport.Finding(
                rule: "r", message: "", level: "idiom", confidence: "high", start: start, end: end, noqaRow: 3,
                checks: [],
                fix: ReviewReport.Fix(
                    title: "", applicability: .safe, reason: "",
                    edits: [ReviewReport.Edit(start: start, end: end, content: "p\n\n    q")]))
        ]
        let moved = block.placed(report).findings[0]
        let offset = Self.document.utf8.count - "y\n\n  z\n  ```".utf8.count
        #expect(moved.start == ReviewReport.Place(row: 12, column: 7, offset: UInt32(offset)))
        #expect(moved.end.column == 8 && moved.noqaRow == 12)
        #expect(moved.fix?.edits.first?.content == "p\n\n      q")
    }
}
