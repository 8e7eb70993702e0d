import Idioms
import Reporting
import Testing
import WorkerProtocol

/// Findings that every format is rendered for.
struct FindingSample: Sendable, CustomTestStringConvertible {
    var name: String
    var run: ReviewRun
    var testDescription: String { name }

    static let all = [plain, shapes, hostile, clean, fixed, proved]

    init(_ name: String, _ files: [ReviewedSource]) {
        self.name = name
        run = ReviewRun(files: files, pages: pages)
    }

    func rendered(_ format: any FindingFormat.Type, _ style: TextStyle = TextStyle()) -> String {
        format.init().text(run, style)
    }

    static func source(
        _ path: String, _ maker: SourceMaker, _ findings: [ReviewReport.Finding], statements: UInt32 = 10,
        cell: Int? = nil, _ change: (inout ReviewReport) -> Void = { _ in }
    ) -> ReviewedSource {
        var report = ReviewReport()
        report.findings = findings
        report.statementCount = statements
        change(&report)
        return ReviewedSource(path: path, source: Array(maker.text.utf8), report: report, cell: cell)
    }
}

private let pages: [String: RulePage] = Dictionary(
    uniqueKeysWithValues: [
        RulePage(
            name: "append-loop", code: "LOP001", topic: .loops, level: .idiom,
            summary: "A loop that does nothing but append to a list that was just made.",
            why: "A comprehension says in the first word that a list is made of another one.",
            instead: "Write `[element for target in iterable]`.",
            whenNot: "When the loop will soon do a second thing: keep it.",
            fixSafety: "Safe when the list starts empty.", peers: ["PERF401"], reading: ["PEP 202"], measured: "1.16 × on 3.11"),
        RulePage(
            name: "none-equality", code: "CND010", topic: .conditions, level: .bugProne,
            summary: "A comparison with `None` by `==`.", why: "A class may answer `==` as it likes.",
            instead: "Write `is None`.", whenNot: "Where arrays are compared element by element.",
            fixSafety: "Unsafe where `__eq__` is not known.", peers: ["E711"]),
        RulePage(
            name: "manual-sum", code: "GEN004", topic: .generators, level: .taste, confidence: .medium,
            summary: "A sum by hand.", why: "`sum` says it.", instead: "Use `sum`.",
            whenNot: "For floats whose error matters: `math.fsum`.", fixSafety: "Safe for numbers.", python: 8),
    ].map { ($0.name, $0) })

extension FindingSample {
    static let plain = FindingSample("plain", [squares, broken, tidy])

    private static let squares = {
        let maker = SourceMaker(
            text: """
                def squares(numbers, wanted):
                    out = []
                    for number in numbers:
                        out.append(number ** 2)
                    if wanted == None:
                        return out
                    total = 0
                    for number in out:
                        total += number
                    return total

                """)
        let loop = "for number in numbers:\n        out.append(number ** 2)"
        return source(
            "src/squares.py", maker,
            [
                maker.finding(
                    "append-loop", "Build the list with a comprehension: `[number ** 2 for number in numbers]`",
                    at: loop,
                    checks: [
                        ("F", "`out` starts as `[]` just before the loop"), ("R", "nothing reads `out` in the loop"),
                    ],
                    fix: maker.fix(
                        "Replace the loop by a list comprehension",
                        [maker.edit("out = []\n    " + loop, "out = [number ** 2 for number in numbers]")])),
                maker.finding(
                    "none-equality", "Compare with `is None`", at: "wanted == None", level: "bug-prone",
                    fix: maker.fix(
                        "Use `is`", .unsafe, "the type of `wanted` is not known", [maker.edit("==", "is")])),
                maker.finding(
                    "manual-sum", "Use `sum`", at: "for number in out:\n        total += number", level: "taste",
                    confidence: "medium", fix: maker.fix("Say it with `sum(out)`", .displayOnly, "", [])),
                maker.finding("no-such-rule", "A rule nobody knows", at: "return total", level: "unheard of"),
            ]
        ) { $0.praises = [ReviewReport.Praise(row: 1, text: "the function does one thing")] }
    }()

    private static let broken = source("src/broken file.py", SourceMaker(text: "def f(:\n    pass\n"), []) {
        let start = ReviewReport.Place(row: 1, column: 7, offset: 0)
        $0.statementCount = 0
        $0.syntaxError = ReviewReport.SyntaxError(message: "SyntaxError: invalid syntax", start: start, end: start)
    }

    private static let tidy = source("tidy.py", SourceMaker(text: "x = 1\n"), [])

    static let clean = FindingSample("clean", [tidy])

    static let fixed = {
        var sample = plain
        sample.name = "fixed"
        sample.run.fixing = .applied
        sample.run.includesUnsafe = true
        sample.run.files[0].report.applied = ["append-loop": 2, "manual-sum": 11]
        sample.run.files[2].report.applied = ["append-loop": 1, "none-equality": 3]
        return sample
    }()

    static let proved = {
        var sample = FindingSample("proved", [squares])
        sample.run.files[0].report.findings[0].proof = .verified(
            cases: 12, timing: ReviewProof.Timing(beforeMillis: 12.4, afterMillis: 9.5, isWithinNoise: false))
        sample.run.files[0].report.findings[1].proof = .fails(case: "secret/none", reason: "expected 1, got 2")
        sample.run.files[0].report.findings[2].proof = .unproved(reason: "nothing to run")
        return sample
    }()
}
