import Testing
import WorkerProtocol

@testable import Reviewing

@Suite("notebooks")
struct NotebookTests {
    /// As Jupyter writes it: one blank a level, a list of lines.
    static let example = """
        {
         "cells": [
          {
           "cell_type": "markdown",
           "source": ["# Title"]
          },
          {
           "cell_type": "code",
           "execution_count": 1,
           "metadata": {"a": 1e5},
           "outputs": [],
           "source": [
            "%matplotlib inline\\n",
            "import os  # \\u00e9\\n",
            "xs = !ls \\\\\\n",
            "  -l\\n",
            "for x in xs:\\n",
            "    %time print(x)"
           ]
          },
          {
           "cell_type": "code",
           "source": "%%bash\\necho é"
          },
          {
           "cell_type": "code",
           "source": "y = x\\nos?\\n"
          },
          {
           "cell_type": "code",
           "source": []
          }
         ],
         "metadata": {"kernelspec": {"language": "python"}},
         "nbformat": 4
        }

        """

    static func notebook(_ text: String = example) throws(ReviewError) -> Notebook {
        try Notebook(Array(text.utf8), path: "n.ipynb")
    }

    static let joined = """
        __ipython_magic__(2, 0)
        import os  # é
        xs = __ipython_magic__(2, 1
        )
        for x in xs:
            __ipython_magic__(2, 2)
        # %% assay: cell 4
        y = x
        __ipython_magic__(4, 0)

        """

    @Test("all cells are one source, with calls for magics")
    func joining() throws {
        let notebook = try Self.notebook()
        #expect(String(decoding: notebook.source, as: UTF8.self) == Self.joined)
        #expect(notebook.cells.map(\.number) == [2, 4])
        #expect(String(decoding: notebook.cells[1].source, as: UTF8.self) == "y = x\nos?\n")
    }

    @Test("nothing changed, nothing written")
    func unchanged() throws {
        let notebook = try Self.notebook()
        #expect(try notebook.replacing(notebook.source) == Array(Self.example.utf8))
    }

    @Test("only lines that changed are written anew")
    func replacing() throws {
        let fixed = Self.joined.replacing("for x in xs:", with: "\"\\\"\"\nfor x in sorted(xs):")
            .replacing("y = x\n", with: "y = 'ü\\n'\n")
        let new = try Self.notebook().replacing(Array(fixed.utf8))
        let expected = Self.example
            .replacing(
                "    \"for x in xs:\\n\",\n",
                with: "    \"\\\"\\\\\\\"\\\"\\n\",\n    \"for x in sorted(xs):\\n\",\n")
            .replacing("\"y = x\\nos?\\n\"", with: "\"y = 'ü\\\\n'\\nos?\\n\"")
        #expect(String(decoding: new, as: UTF8.self) == expected)
        #expect(try Notebook(new, path: "").source == Array(fixed.utf8))
    }

    @Test("other layouts", arguments: [
        (#"{"cells":[{"cell_type":"code","source":["a\n","b"]}]}"#,
         #"{"cells":[{"cell_type":"code","source":["a\n","c\n","d"]}]}"#),
        (#"{"cells": [{"cell_type": "code", "source": ["b"]}]}"#,
         #"{"cells": [{"cell_type": "code", "source": ["c\n", "d"]}]}"#),
        ("{\"cells\": [{\"cell_type\": \"code\",\r\n \"source\": [\r\n  \"b\"\r\n ]}]}",
         "{\"cells\": [{\"cell_type\": \"code\",\r\n \"source\": [\r\n  \"c\\n\",\r\n  \"d\"\r\n ]}]}"),
    ])
    func layouts(_ old: String, _ new: String) throws {
        let notebook = try Self.notebook(old)
        let fixed = String(decoding: notebook.source, as: UTF8.self).replacing("b", with: "c\nd")
        #expect(String(decoding: try notebook.replacing(Array(fixed.utf8)), as: UTF8.self) == new)
    }

    @Test("an ASCII document stays one")
    func ascii() throws {
        let notebook = try Self.notebook(#"{"cells": [{"cell_type": "code", "source": "a = '\u00e9'"}]}"#)
        let new = try notebook.replacing(Array("a = 'é😀\u{7F}'\n".utf8))
        #expect(String(decoding: new, as: UTF8.self)
            == #"{"cells": [{"cell_type": "code", "source": "a = '\u00e9\ud83d\ude00\u007f'"}]}"#)
    }

    @Test("rewrites that lose a border or a magic are refused")
    func lost() throws {
        let notebook = try Self.notebook()
        for (word, message) in [
            ("# %% assay: cell 4\n", "n.ipynb: the rewrites of cell 2 would lose its border"),
            ("    __ipython_magic__(2, 2)\n", "n.ipynb: the rewrites of cell 2 would lose a magic"),
        ] {
            let fixed = Array(Self.joined.replacing(word, with: "").utf8)
            let error = #expect(throws: ReviewError.self) { try notebook.replacing(fixed) }
            #expect(error.map { "\($0.place): \($0.reason)" } == message)
        }
    }

    static let magicCells: [(String, String?)] = [
        ("%x", "__ipython_magic__(1, 0)"), ("a\n  !ls\n", "a\n  __ipython_magic__(1, 0)\n"),
        ("?int", "__ipython_magic__(1, 0)"), ("a.b??", "__ipython_magic__(1, 0)"),
        ("a, b = %x", "a, b = __ipython_magic__(1, 0)"),
        ("x = '''\n%x\n'''", "x = '''\n%x\n'''"), ("x = (a\n% b)", "x = (a\n% b)"), ("x = a \\\n% b", "x = a \\\n% b"),
        ("x = 'a\\\n%b'", "x = 'a\\\n%b'"), ("x = \"'''\"\n%x", "x = \"'''\"\n__ipython_magic__(1, 0)"),
        ("# '''\n%x\r\na", "# '''\n__ipython_magic__(1, 0)\r\na"), ("%%bash\nls", nil), ("\n%%html\n<a>", nil),
        ("%%time\nf()", "__ipython_magic__(1, 0)\nf()"), ("a = b != c", "a = b != c"), ("a %= 2", "a %= 2"),
        ("x = '''a\\'''\n%x\n'''", "x = '''a\\'''\n%x\n'''"), ("'what?'", "'what?'"),
    ]

    @Test("magics", arguments: magicCells)
    func magics(_ cell: String, _ expected: String?) throws {
        let magics = CellMagics(Array(cell.utf8), number: 1)
        #expect(magics.map { String(decoding: $0.source, as: UTF8.self) } == expected)
        if let magics { #expect(magics.restored(magics.source) == Array(cell.utf8)) }
    }

    @Test("a report goes to its cells")
    func splitting() throws {
        let notebook = try Self.notebook()
        func place(_ row: UInt32, _ column: UInt32) -> ReviewReport.Place {
            let offset = SourceLines(notebook.source).starts[Int(row) - 1] + Int(column) - 1
            return ReviewReport.Place(row: row, column: column, offset: UInt32(offset))
        }
        func finding(_ rule: String, _ start: ReviewReport.Place, _ edit: ReviewReport.Place) -> ReviewReport.Finding {
            let edit = ReviewReport.Edit(start: edit, end: edit, content: "")
            return ReviewReport.Finding(
                rule: rule, message: "", level: "idiom", confidence: "high", start: start, end: start,
                noqaRow: start.row, checks: [],
                fix: ReviewReport.Fix(title: "", applicability: .safe, reason: "", edits: [edit]))
        }
        var report = ReviewReport()
        report.findings = [
            finding("a", place(5, 5), place(5, 5)), finding("b", place(8, 3), place(8, 1)),
            finding("c", place(8, 5), place(2, 1)),
        ]
        report.statementCount = 5
        let parts = notebook.split(report)
        #expect(parts.map { $0.findings.map(\.rule) } == [["a"], ["b", "c"]])
        let first = SourceLines(notebook.cells[0].source)
        #expect(parts[0].findings[0].start
            == ReviewReport.Place(row: 5, column: 5, offset: UInt32(first.starts[4] + 4)))
        #expect(parts[1].findings[0].start == ReviewReport.Place(row: 1, column: 3, offset: 2))
        #expect(parts[1].findings[0].noqaRow == 1 && parts[1].findings[0].fix?.edits.count == 1)
        #expect(parts[1].findings[1].fix?.edits == [])
        #expect(parts.map(\.statementCount) == [5, 0])
    }

    static let wrong = [
        ("{\"cells\": [", "n.ipynb:1: is no notebook: the document ends too early; "
            + "open it in Jupyter and save it again, or exclude it"),
        ("{\n\"cells\": [}", "n.ipynb:2: is no notebook: this is no value; "
            + "open it in Jupyter and save it again, or exclude it"),
        ("[]", "n.ipynb: is no notebook: it has no list `cells`; exclude it"),
        ("{\"worksheets\": []}",
         "n.ipynb: is a notebook of an old format; convert it with `jupyter nbconvert --to notebook`"),
    ]

    @Test("what is no notebook", arguments: wrong)
    func noNotebook(_ text: String, _ message: String) {
        let error = #expect(throws: ReviewError.self) { try Self.notebook(text) }
        #expect(error?.description == message)
    }

    @Test("other languages, and cells that cannot be Python")
    func others() throws {
        let cell = #"{"cell_type": "code", "source": "x"}"#
        let r = try Self.notebook("{\"cells\": [\(cell)], \"metadata\": {\"language_info\": {\"name\": \"R\"}}}")
        #expect(r.cells.isEmpty && r.source.isEmpty)
        #expect(r.split(ReviewReport()).isEmpty)
        #expect(try Self.notebook(#"{"cells": [{"cell_type": "code", "source": "'\ud800'"}]}"#).cells.isEmpty)
    }
}
