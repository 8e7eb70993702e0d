import Challenges
import Testing

@Suite("malformed doctest files")
struct DoctestErrorTests {
    struct Row: CustomTestStringConvertible {
        var text: String
        var message: String
        var place: SourceLocation
        var testDescription: String { text }

        init(_ text: String, _ message: String, at place: SourceLocation = #_sourceLocation) {
            (self.text, self.message, self.place) = (text, message, place)
        }
    }

    static let traceback = "Traceback (most recent call last):"
    static let rows = [
        Row("hello", "1: stray line `hello`; begin a statement with `>>> ` or a case with `# name`"),
        Row("\n\n[0, 1]", "3: stray line `[0, 1]`; begin a statement with `>>> ` or a case with `# name`"),
        Row("  >>> f()", "1: an indented prompt; move `>>>` to the beginning of the line"),
        Row(">>> f()\n  >>> g()", "2: an indented prompt; move `>>>` to the beginning of the line"),
        Row(
            "... x",
            "1: a continuation without a statement; write the first line of the statement behind `>>> `"),
        Row(">>>f()", "1: `>>>` without a blank behind it; write `>>> f()`"),
        Row(">>> f(\n...)", "2: `...` without a blank behind it; write `... )`"),
        Row(
            "# a\n>>>", "2: a prompt without a statement; write the call behind `>>> `, or remove the line"),
        Row(
            "# a\n# b\n>>> f()",
            "1: the case `a` has no statement; add a line `>>> …` below the heading, or remove it"),
        Row(
            ">>> f()\n\n# last",
            "3: the case `last` has no statement; add a line `>>> …` below the heading, or remove it"),
        Row("#\n>>> f()", "1: a heading without a name; write `# name of the case`"),
        Row(
            ">>> f()  # assay: any-order\n1",
            "1: unknown flag `any-order`; did you mean any_order?; correct the directive `# assay:`"),
        Row(
            ">>> x = f()  # assay: pairs",
            "1: `pairs` on what is no expression; put it behind an expression that gives pairs"),
        Row(
            ">>> f()  # assay: pairs\n[(1, 1)]",
            "2: an expected text under `pairs`, whose expected values are in the pairs; remove the text, or the flag"),
        Row(">>> f() # assay any_order", "1: a directive without a colon; write `# assay: flags`"),
        Row(
            ">>> f(\n... ) # assay: any_order",
            "2: a directive behind the first line of a statement; move `# assay:` to the end of line 1"),
        Row(
            "\n>>> f() # doctest: +ELLIPSIS",
            "2: doctest's own directives are not read here; write `# assay: flags` instead, or remove it"),
        Row(
            ">>> f()\n\(traceback)",
            "2: a traceback without its last line; end it with the exception, such as `ValueError: message`"),
        Row(
            ">>> f()\n\(traceback)\n    ...\nit fails",
            "4: `it fails` is no exception; write `ValueError: message`, or `ValueError` for any message"),
        Row(
            ">>> f()\n\(traceback)\nE\nmore",
            "4: a line behind an exception without a message; "
                + "write `E: message` and the rest of the message below it"),
    ]

    @Test("line, reason, and what to do", arguments: rows)
    func failure(_ row: Row) {
        do {
            let file = try DoctestFile(parsing: row.text)
            Issue.record("read as \(file.cases)", sourceLocation: row.place)
        } catch {
            #expect(error.description == row.message, sourceLocation: row.place)
        }
    }
}
