import BigInt
import Challenges
import PythonValues
import Testing

@Suite("doctest files")
struct DoctestFileTests {
    @Test("headings and blank lines begin cases; all else follows the package format")
    func wholeFile() throws {
        let file = try DoctestFile(
            parsing: """
                # the pair is at the start
                >>> two_sum([2, 7], 9)
                [0, 1]
                # right behind the expected text

                >>> numbers = [
                ...     3,
                ... ]
                >>> numbers
                [3]

                >>> f()


                # again
                >>> f()
                # again
                >>> f()
                """)
        #expect(
            file.cases.map(\.name) == [
                "the pair is at the start", "right behind the expected text", "3", "again", "again (2)",
            ])
        #expect(file.cases.map(\.line) == [1, 4, 12, 15, 17])
        #expect(file.cases.map { $0.statements.count } == [1, 2, 1, 1, 1])
        let statement = file.cases[1].statements[0]
        #expect(statement.source == "numbers = [\n    3,\n]")
        #expect(statement.line == 6)
        #expect(file.cases[1].statements[1].expectation == .value([.list([.int(3)])]))
    }

    struct Row: CustomTestStringConvertible {
        var text: String
        var expectation: Challenges.Expectation
        var source: String
        var place: SourceLocation
        var testDescription: String { text }

        init(
            _ text: String, _ expectation: Challenges.Expectation, source: String = "f()",
            at place: SourceLocation = #_sourceLocation
        ) {
            (self.text, self.expectation, self.source, self.place) = (text, expectation, source, place)
        }
    }

    static let traceback = "Traceback (most recent call last):"
    static let rows = [
        Row(">>> f()", .nothing), Row(">>> f()\n1", .value([.int(1)])),
        Row(">>> f()\n[1,\n 2]", .value([.list([.int(1), .int(2)])])),
        Row(">>> f()\ndeque([1])", .represented(["deque([1])"])),
        Row(">>> f()\n1\n2", .represented(["1\n2"])),
        Row(">>> f()\na\n<BLANKLINE>\nb", .represented(["a\n\nb"])),
        Row(">>> x = f()\n1", .printed("1"), source: "x = f()"), Row(">>> x = 1", .nothing, source: "x = 1"),
        Row(">>> print(1)\n1", .printed("1"), source: "print(1)"),
        Row(">>> print(end='')", .printed(""), source: "print(end='')"),
        Row(">>> f()  # assay: printed\n1", .printed("1")),
        Row(">>> f()  # assay: pairs", .pairs), Row(">>> f()  # assay: pairs float_tolerance 1e-6", .pairs),
        Row(">>> f() # assay: any_of\n1\n2", .value([.int(1), .int(2)])),
        Row(">>> f() # assay: any_of\n1\nx", .represented(["1", "x"])),
        Row(">>> f() # why # assay: any_order\n1", .value([.int(1)]), source: "f() # why"),
        Row(">>> f('# assay: x')\n1", .value([.int(1)]), source: "f('# assay: x')"),
        Row(">>> f() #assay:any_order\n1", .value([.int(1)])),
        Row(">>> f(  # assay: any_order\n... )\n1", .value([.int(1)]), source: "f(\n)"),
        Row(">>> f()\r\n1\r\n", .value([.int(1)])), Row("\u{FEFF}>>> f()\n1", .value([.int(1)])),
        Row(">>> f()\n'a\tb'", .value([.str("a\tb")])), Row(">>> f()\n  1", .value([.int(1)])),
        Row(">>> f()\n#x", .represented(["#x"])),
        Row(">>> def f():\n...     return 1\n...", .nothing, source: "def f():\n    return 1\n"),
        Row(">>> f()\n\(traceback)\nValueError", .raises(type: "ValueError", message: nil)),
        Row(">>> f()\n\(traceback)\nValueError: no: x", .raises(type: "ValueError", message: "no: x")),
        Row(
            ">>> f()\n\(traceback)\n  File \"x\", line 1\n    ...\na.b.E: one\n  two",
            .raises(type: "a.b.E", message: "one\n  two")),
        Row(
            ">>> f()\n\(traceback)\n...\nE: one\n<BLANKLINE>\ntwo",
            .raises(type: "E", message: "one\n\ntwo")),
    ]

    @Test("what the expected text means", arguments: rows)
    func expectation(_ row: Row) throws {
        let file = try DoctestFile(parsing: row.text)
        let statement = try #require(file.cases.first?.statements.first, sourceLocation: row.place)
        #expect(file.cases.count == 1, sourceLocation: row.place)
        #expect(statement.expectation == row.expectation, sourceLocation: row.place)
        #expect(statement.source == row.source, sourceLocation: row.place)
    }

    @Test("a directive adds to the flags of the challenge, for its statement only")
    func directive() throws {
        let file = try DoctestFile(
            parsing: ">>> f()  # assay: any_order\n[1]\n>>> f()\n[1]",
            flags: ValidatorFlags(parsing: "exact_types"))
        let flags = file.cases[0].statements.map(\.flags)
        #expect(flags.map(\.anyOrder) == [true, false])
        #expect(flags.map(\.exactTypes) == [true, true])
    }

    @Test("under `pairs` for a whole challenge, what has an expected text, or no value, is as ever")
    func pairs() throws {
        let file = try DoctestFile(
            parsing: ">>> x = 1\n>>> f()\n>>> f()\n1\n>>> print(1)\n1", flags: ValidatorFlags(parsing: "pairs"))
        #expect(
            file.cases[0].statements.map(\.expectation) == [.nothing, .pairs, .value([.int(1)]), .printed("1")])
    }

    @Test("in a text, cases stand between prose")
    func prose() throws {
        let file = try DoctestFile(
            parsing: """
                # Title

                Call it:

                    >>> f(1)
                    [1,
                     2]

                ```pycon
                >>> f(
                ...   2)
                2
                ```
                """, style: .prose)
        #expect(file.cases.map(\.name) == ["Title", "2"])
        #expect(file.cases.map { $0.statements[0].expectedText } == ["[1,\n 2]", "2"])
        #expect(file.cases[1].statements[0].source == "f(\n  2)")
    }
}
