import Challenges
import Testing
import WorkerProtocol

@testable import Judging

@Suite("a working folder afterwards")
struct FilesTests {
    static let expected: [String: [UInt8]] = ["out/a.txt": Array("one\ntwo\n".utf8), "b.bin": [0, 255]]

    @Test("the first difference is told", arguments: [
        (["out/a.txt": "one\ntwo\n", "b.bin": nil], nil),
        (["out/a.txt": "one\n2\n", "b.bin": nil], "the file `out/a.txt` differs: line 2 is `2`, expected `two`"),
        (["out/a.txt": "one\ntwo\n"], "the file `b.bin` is missing"),
        (["out/a.txt": "one\ntwo\n", "b.bin": nil, "c": ""], "there is a file `c` that should not be there"),
        (["out/a.txt": "one\ntwo\n", "b.bin": nil, "__pycache__/m.pyc": "x"], nil),
        (["out/a.txt": "one", "b.bin": nil], "the file `out/a.txt` differs: it ends after line 1"),
    ] as [([String: String?], String?)])
    func difference(_ found: [String: String?], _ sentence: String?) {
        let files = found.map { path, text in
            CaseRequest.File(path: path, contents: text.map { Array($0.utf8) } ?? [0, 255])
        }
        #expect(FilesJudge(expected: Self.expected, found: files).difference() == sentence)
    }

    @Test("what a solution brings must not stand in the way of what it is given", arguments: [
        (["solution.py"], nil), (["solution.py", "inbox/b.csv"], nil), (["solution.py", "inbox/2026/a.csv"], nil),
        (["inbox", "solution.py"], "inbox"), (["inbox/2026"], "inbox/2026"), (["rates.csv/x"], "rates.csv/x"),
        (["rates.csv", "inbox2/a"], nil), ([], nil),
    ] as [([String], String?)])
    func clash(_ files: [String], _ expected: String?) {
        let submission = Submission(name: "x", files: files.reduce(into: [:]) { $0[$1] = [] })
        #expect(submission.clash(with: ["inbox/2026/a.csv", "inbox/b.csv", "rates.csv"]) == expected)
    }
}
