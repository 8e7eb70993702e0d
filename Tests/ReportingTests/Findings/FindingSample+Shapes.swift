import Reporting
import WorkerProtocol

extension FindingSample {
    /// Text of all shapes: several bytes a character, tabs, CRLF, long lines and ranges, no line end, a notebook.
    static let shapes = FindingSample("shapes", [wide, tabbed, windows, long, notebook, beyond])

    private static let wide = {
        let maker = SourceMaker(text: "größe = '漢字👩‍👧'; y = größe == None  # é\n")
        return source(
            "größe/naïve one.py", maker,
            [
                maker.finding(
                    "none-equality", "Compare `größe` with `is None`", at: "größe == None",
                    fix: maker.fix("Use `is`", [maker.edit("größe == None", "größe is None")]))
            ])
    }()

    private static let tabbed = {
        let maker = SourceMaker(
            text: "\tx\t= [\n\t\ta ==\tNone,\n\t]\n\n\n\tout = []; y = f(x\n\t)\n\tfor z in x: out.append(z)")
        return source(
            "tabbed.py", maker,
            [
                maker.finding("none-equality", "Compare with `is`", at: "a ==\tNone"),
                maker.finding(
                    "append-loop", "Ends in the next line", at: "f(x\n\t)",
                    fix: maker.fix("Shorten it", [maker.edit("f(x\n\t)", "f(x)")])),
                maker.finding(
                    "append-loop", "The last line has no end", at: "for z in x: out.append(z)",
                    fix: maker.fix("Copy", [maker.edit("\tfor z in x: out.append(z)", "\tout = list(x)\n")])),
            ])
    }()

    private static let windows = {
        let maker = SourceMaker(
            text: "import os\r\n\r\ndef f(x):\r\n    if x == None:\r\n        return 1\r\n    return 0\r\n")
        return source(
            "windows.py", maker,
            [
                maker.finding(
                    "none-equality", "Compare with `is`", at: "x == None",
                    fix: maker.fix(
                        "Use it with an import", .unsafe, "it is imported",
                        [
                            maker.insertion(before: "\r\ndef", "from operator import is_\r\n"),
                            maker.edit("x == None", "is_(x, None)"),
                        ])),
                maker.finding(
                    "append-loop", "Drop the line", at: "    return 0\r\n",
                    fix: maker.fix("Drop it", [maker.edit("    return 0\r\n", "")])),
            ])
    }()

    private static let long = {
        let line = "    values = [" + (1...60).map { "item\($0)" }.joined(separator: ", ") + "]  # the end"
        let body = (1...14).map { "        print(\($0), '\(String(repeating: "x", count: $0 * 8))')\n" }.joined()
        let loop = "for x in values:\n\(body)        out.append(x)"
        let maker = SourceMaker(text: "def f(out):\n\(line)\n    \(loop)\n    return out\n")
        return source(
            "long.py", maker,
            [
                maker.finding("append-loop", "In the middle", at: "item30, item31"),
                maker.finding("append-loop", "All of it", at: String(line.dropFirst(13))),
                maker.finding(
                    "append-loop", "A long loop", at: loop,
                    fix: maker.fix("Rename", [maker.edit(loop, renamed(loop))])),
            ])
    }()

    /// The middle stays as it is.
    private static func renamed(_ loop: String) -> String {
        loop.replacing("for x in values", with: "for y in values").replacing("append(x)", with: "append(y)")
    }

    private static let notebook = {
        let maker = SourceMaker(text: "x == None")
        return source(
            "notes.ipynb", maker, [maker.finding("none-equality", "Compare with `is`", at: "x == None")], cell: 3)
    }()

    /// Places that the text does not have.
    private static let beyond = source("beyond.py", SourceMaker(text: "x = 1"), []) {
        func place(_ row: UInt32, _ column: UInt32) -> ReviewReport.Place {
            ReviewReport.Place(row: row, column: column, offset: 999)
        }
        $0.findings = [(place(0, 0), place(0, 0)), (place(1, 90), place(9, 9)), (place(7, 7), place(2, 2))].map {
            ReviewReport.Finding(
                rule: "append-loop", message: "Nowhere", level: "idiom", confidence: "low", start: $0, end: $1,
                noqaRow: 1, checks: [],
                fix: ReviewReport.Fix(
                    title: "Nothing", applicability: .safe, reason: "",
                    edits: [ReviewReport.Edit(start: $0, end: $1, content: "y")]))
        }
    }

    /// Text that tries to be something else.
    static let hostile = {
        let maker = SourceMaker(text: "x\u{c} = '\u{1b}[2K\u{202e}gnorw'\ny = x == None #\u{7f}::]]>&amp;\n")
        return FindingSample(
            "hostile",
            [
                source(
                    "a%b:c,\u{1b}]0;t\u{7}\"<&>'.py", maker,
                    [
                        maker.finding(
                            "none-equality", "Not `\u{1b}[31m`:\r\n::error::100%, \u{202e}yes <b> | `",
                            at: "'\u{1b}[2K\u{202e}gnorw'",
                            checks: [("F", "one\ntwo")],
                            fix: maker.fix(
                                "Use\n\u{9b}", .unsafe, "because\r\u{8}",
                                [maker.edit("x == None", "x is None\u{1b}c")])),
                        maker.finding("\u{1b}rule, of: none", "", at: "x == None #\u{7f}"),
                    ]
                ) { $0.praises = [ReviewReport.Praise(row: 1, text: "good\u{1b}[0m")] }
            ])
    }()
}
