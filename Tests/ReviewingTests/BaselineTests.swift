import Reviewing
import Testing

@Suite("baselines")
struct BaselineTests {
    typealias Print = Baseline.Fingerprint

    @Test("written in a stable order, and read again")
    func text() throws {
        var baseline = Baseline()
        for (path, rule, line) in [
            ("b.py", "r", "x"), ("a.py", "s", "  for x in \"y\":\t"), ("a.py", "r", "for x in \"y\":"),
            ("a.py", "s", "for x in \"y\":\r"), ("a.py", "r", "é"),
        ] { baseline.add(Print(path: path, rule: rule, line: line)) }
        let json = """
            {
              "version": 1,
              "findings": [
                {"path": "a.py", "rule": "r", "line": "for x in \\"y\\":"},
                {"path": "a.py", "rule": "s", "line": "for x in \\"y\\":", "count": 2},
                {"path": "a.py", "rule": "r", "line": "é"},
                {"path": "b.py", "rule": "r", "line": "x"}
              ]
            }

            """
        #expect(String(decoding: baseline.json(), as: UTF8.self) == json)
        #expect(try Baseline(Array(json.utf8), path: "b.json") == baseline)
        #expect(baseline.count == 5)
        #expect(String(decoding: Baseline().json(), as: UTF8.self) == "{\n  \"version\": 1,\n  \"findings\": []\n}\n")
    }

    @Test("only as many as were accepted")
    func taking() {
        var baseline = Baseline()
        let print = Print(path: "a.py", rule: "r", line: "x")
        baseline.add(print)
        baseline.add(print)
        #expect((0..<3).map { _ in baseline.take(print) } == [true, true, false])
        #expect(!baseline.take(Print(path: "a.py", rule: "r", line: "y")) && baseline == Baseline())
    }

    @Test("paths", arguments: [
        ("/p/src/a.py", "/p/known.json", "src/a.py"), ("/p/a.py", "/p/ci/known.json", "/p/a.py"),
        ("/pa/a.py", "/p/known.json", "/pa/a.py"), ("/p/x/../a.py", "/p/./known.json", "a.py"),
    ])
    func paths(_ file: String, _ baseline: String, _ path: String) {
        #expect(Baseline.path(of: file, in: baseline) == path)
    }

    @Test("what is none", arguments: [
        ("", "the document ends too early"), ("{}", "`version` or `findings` is missing"),
        ("[1, 2", "a `]` is missing"),
        (#"{"version": 2, "findings": []}"#, "is a baseline of version 2"),
        (#"{"version": 1, "findings": [{"path": "a", "rule": "b"}]}"#, "finding 1 needs `path`, `rule` and `line`"),
        (#"{"version": 1, "findings": [{"path": "a", "rule": "b", "line": "c", "count": 0}]}"#, "finding 1 needs"),
    ])
    func wrong(_ json: String, _ reason: String) {
        let error = #expect(throws: ReviewError.self) { try Baseline(Array(json.utf8), path: "known.json") }
        #expect(error?.description.contains(reason) == true)
        #expect(error?.description.hasPrefix("known.json: ") == true)
        #expect(error?.advice == "write it anew with --update-baseline")
    }
}
