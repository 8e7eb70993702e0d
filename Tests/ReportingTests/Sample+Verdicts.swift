import Challenges

extension Sample {
    /// Every verdict there is.
    static let mixed = Sample(
        "mixed",
        [
            result("sample/pair at the start"), wrongAnswer, timeLimit,
            result("secret/sleeper", .wallLimit, "still running after 4 s on the clock"),
            result("secret/hoarder", .memoryLimit, memory: 134_217_728, "used 128 MiB; the limit is 64 MiB"),
            result("secret/chatterbox", .outputLimit, "printed more than 8 MiB"), runtimeError, compileError,
            violation,
            result("secret/a case with a name so long that no column could ever hold all of it at once"),
            result("secret/broken package", .judgingError, cpu: 0, memory: 0, "cannot read 04.ans"),
        ])

    private static let wrongAnswer = result(
        "secret/negative numbers", .wrongAnswer, "at [1]: expected 1, got 2"
    ) {
        $0.explanation.call = "numbers = [\n    -3, 4]\ntwo_sum(numbers, 1)"
        $0.explanation.expected = "[0, 1]"
        $0.explanation.actual = "[0, 2]"
        $0.explanation.difference = "at [1]: expected 1, got 2"
        $0.explanation.printed = "seen {-3: 0}\n\nseen {-3: 0, 4: 1}\n"
        $0.blocked = ["socket", "fork", "socket"]
    }

    private static let timeLimit = result(
        "secret/many numbers", .timeLimit, cpu: 2013.7, "used 2.01 s of CPU time"
    ) {
        $0.explanation.frames = [
            SourceFrame(line: 7, function: "<module>", text: "main()", highlight: nil)
        ]
    }

    private static let runtimeError = result("secret/empty", .runtimeError, "KeyError: 3") {
        let again = SourceFrame(line: 9, function: "walk", text: "    walk(node.next)", highlight: 4..<19)
        $0.explanation.frames = Array(repeating: again, count: 6) + [
            SourceFrame(
                line: 12, function: "two_sum", text: "    return seen[target - x]", highlight: 11..<27)
        ]
        $0.explanation.notes = ["5 frames in the middle are left out"]
    }

    private static let compileError = result(
        "secret/syntax", .compileError, cpu: 0, memory: 0, "SyntaxError: expected ':'"
    ) {
        $0.explanation.frames = [SourceFrame(line: 1, function: "", text: "def f()", highlight: 7..<8)]
    }

    private static let violation = result("secret/caller", .securityViolation, "opened a socket") {
        $0.blocked = ["socket"]
    }

    /// Text that tries to be something else.
    static let hostile = Sample(
        "hostile",
        [
            result(
                "secret/\u{1b}[2K\u{1b}[1Aok", .wrongAnswer,
                "got '\u{1b}[32m✓ AC\u{1b}[0m'\r\u{9b}2J \u{202e}gnorw\u{202c}\nsecond line\u{0}"
            ) {
                $0.explanation.call = "f('</failure>]]>&amp;', \"\u{fffe}\u{feff}\")"
                $0.explanation.expected = "a\tb\u{7f}"
                $0.explanation.actual = "a\u{200b}b\u{2028}c\u{ad}d 👩\u{200d}👧 adm\u{200d}in"
                $0.explanation.printed = "one\r\ntwo\u{8}\u{c}\r\n"
                $0.explanation.frames = [
                    SourceFrame(
                        line: 3, function: "f\u{1b}[31m", text: "\t\tx = '漢字\t\u{202e}' + boom(1)",
                        highlight: 15..<22)
                ]
                $0.explanation.notes = ["note\nwith a line end"]
                $0.blocked = ["open\u{1b}c"]
            },
            result("secret/nan", .runtimeError, cpu: .nan, memory: -1) { $0.wallMillis = .infinity },
        ],
        submission: "\"<&>'\u{1b}]0;title\u{7}\u{202e}yp.py")
}
