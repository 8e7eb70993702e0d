import Challenges
import Foundation
import Reporting
import Testing

@Suite("reports of single scripts")
struct ExecutionReportTests {
    static func execution(
        _ status: String = "OK", exit: Int? = 0, _ change: (inout Execution) -> Void = { _ in }
    ) -> Execution {
        var execution = Execution(
            status: status, exitCode: exit, signal: nil, cpuMillis: 12.04, wallMillis: 15.06,
            memoryBytes: 1_258_291, standardOutput: [], standardError: [], isTruncated: false, blocked: [],
            isolation: ["seccomp"], message: "", explanation: Explanation())
        change(&execution)
        return execution
    }

    static let failed = execution("RTE", exit: 1) {
        $0.message = "ZeroDivisionError: division by zero"
        $0.explanation.frames = [SourceFrame(line: 1, function: "<module>", text: "1/0", highlight: 0..<3)]
        $0.explanation.notes = ["2 frames in the middle are left out"]
    }

    static let rows: [(Execution, String)] = [
        (execution(), "OK  exit 0  12.0 ms CPU  15.1 ms wall  1.2 MiB\n"),
        (execution { $0.blocked = ["socket", "socket", "fork"] },
         "OK  exit 0  12.0 ms CPU  15.1 ms wall  1.2 MiB\ntried: socket (2 times), fork\n"),
        (execution { $0.standardOutput = Array("42".utf8) },
         "\nOK  exit 0  12.0 ms CPU  15.1 ms wall  1.2 MiB\n"),
        (execution("RTE", exit: nil) { $0.signal = "SIGSEGV"; $0.message = "ended by SIGSEGV\u{1b}" },
         "RTE  SIGSEGV  12.0 ms CPU  15.1 ms wall  1.2 MiB\n    ended by SIGSEGV\\x1b\n"),
        (execution("OLE", exit: nil) {
            $0.isTruncated = true
            $0.standardOutput = [10, 10, 10]
        }, "OLE  12.0 ms CPU  15.1 ms wall  1.2 MiB\noutput was cut after 3 bytes\n"),
        (failed, """
            RTE  exit 1  12.0 ms CPU  15.1 ms wall  1.2 MiB
                ZeroDivisionError: division by zero
                  File "a.py", line 1, in <module>
                    1/0
                    ^^^
            note: 2 frames in the middle are left out

            """),
    ]

    @Test(arguments: rows)
    func trailer(execution: Execution, text: String) {
        #expect(ExecutionReport.full(execution, style: TextStyle(), script: "a.py") == text)
    }

    @Test func cutOutputIsMeasured() {
        let execution = Self.execution("OLE", exit: nil) {
            $0.isTruncated = true
            $0.standardOutput = Array(repeating: 10, count: 8 << 20)
        }
        let text = ExecutionReport.full(execution, style: TextStyle(), script: "a.py")
        #expect(text.hasSuffix("output was cut after 8 MiB\n"))
    }

    @Test("frames that Python has shown itself are not shown again")
    func framesAreShownOnce() {
        var execution = Self.failed
        execution.standardError = Array("  File \"a.py\", line 1, in <module>\n    1/0\n".utf8)
        #expect(!ExecutionReport.full(execution, style: TextStyle(), script: "a.py").contains("File"))
    }

    @Test func json() {
        var execution = Self.execution()
        execution.standardOutput = Array("4\u{1b}2\n".utf8)
        #expect(
            ExecutionReport.json(execution) == """
                {
                  "schema": 1,
                  "status": "OK",
                  "exitCode": 0,
                  "signal": null,
                  "cpuMillis": 12.04,
                  "wallMillis": 15.06,
                  "memoryBytes": 1258291,
                  "stdout": "4\\u001b2\\n",
                  "stderr": "",
                  "truncated": false,
                  "blocked": [],
                  "isolation": [
                    "seccomp"
                  ],
                  "message": ""
                }

                """)
    }

    @Test("bytes that are no UTF-8 are told twice")
    func invalidBytes() throws {
        let execution = Self.execution("RTE", exit: nil) {
            $0.signal = "SIGSEGV"
            $0.standardOutput = [0x61, 0xff, 0x0a]
            $0.standardError = Array("fine".utf8)
        }
        let data = Data(ExecutionReport.json(execution).utf8)
        let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(document["stdout"] as? String == "a\u{fffd}\n")
        #expect(document["stdoutBase64"] as? String == "Yf8K")
        #expect(document["stderrBase64"] == nil)
        #expect(document["exitCode"] is NSNull)
        #expect(document["signal"] as? String == "SIGSEGV")
    }
}
