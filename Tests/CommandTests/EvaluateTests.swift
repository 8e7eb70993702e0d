import Foundation
import TemporaryFolders
import Testing

/// `assay evaluate` and `assay import`, with a benchmark of our own in the benchmarks' formats.
@Suite("assay evaluate", .serialized)
struct EvaluateTests {
    static let tasks = [
        #"{"task_id": "Own/0", "prompt": "def twice(x):\n", "entry_point": "twice", "canonical_solution": "    return 2 * x\n", "test": "def check(candidate):\n    assert candidate(2) == 4\n    assert candidate('ab') == 'abab'\n"}"#,
        #"{"task_id": "Own/1", "prompt": "def half(x):\n", "entry_point": "half", "canonical_solution": "    return x / 2\n", "test": "def check(candidate):\n    assert abs(candidate(3) - 1.5) < 1e-6\n    for n in range(5):\n        assert candidate(2 * n) == n\n"}"#,
    ]

    /// Bodies for both tasks, and whether they pass them.
    static let bodies: [(String, [Bool])] = [
        ("    return 2 * x\n", [true, false]), ("    return x / 2\n", [false, true]), ("    pass\n", [false, false]),
        ("    while True: pass\n", [false, false]), ("    import sys; sys.exit()\n", [false, false]),
        ("    import os; os._exit(0)\n", [false, false]), ("    return 12345\n", [false, false]),
        ("    class Same:\n        def __eq__(self, other): return True\n        def __sub__(self, other): return 0\n    return Same()\n",
         [false, false]),
        ("    return (\n", [false, false]),
    ]

    private func samples(_ lines: [(task: Int, body: String)]) throws -> String {
        try lines.map { line in
            let object = ["task_id": "Own/\(line.task)", "completion": line.body]
            return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
        }.joined(separator: "\n") + "\n"
    }

    @Test("each body passes what it should, and no other", arguments: 0..<9)
    func judged(_ index: Int) async throws {
        let folder = try TemporaryFolder()
        let (body, expected) = Self.bodies[index]
        let problems = try folder.write(Self.tasks.joined(separator: "\n"), to: "own.jsonl")
        let samples = try folder.write(try samples([(0, body), (1, body)]), to: "s.jsonl")
        let end = try await AssayProgram.run(["evaluate", "humaneval", problems, samples, "--timeout", "0.5"])
        #expect(end.status == 0, "\(end.error)")
        let lines = try folder.read("s.jsonl_results.jsonl").split(separator: "\n")
        let passed = try lines.map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return object?["passed"] as? Bool
        }
        #expect(passed == expected, "\(lines)")
    }

    @Test("pass@k over several samples a task")
    func passAtK() async throws {
        let folder = try TemporaryFolder()
        let problems = try folder.write(Self.tasks.joined(separator: "\n"), to: "own.jsonl")
        let right = ["    return 2 * x\n", "    return x / 2\n"]
        let lines = [(0, right[0]), (0, right[1]), (1, right[1]), (1, right[0]), (1, right[1]), (1, "    pass\n")]
        let samples = try folder.write(try samples(lines), to: "s.jsonl")
        let end = try await AssayProgram.run(["evaluate", "humaneval", problems, samples, "-k", "1,2,3"])
        #expect(end.output == "3 of 6 samples of 2 tasks passed\npass@1: 0.5000\npass@2: 0.9167\n", "\(end.error)")
    }

    @Test(
        "wrong input is one sentence with a place",
        arguments: [
            ("{\"task_id\": \"Own/0\"", "s.jsonl:1"), ("{\"task_id\": \"Own/9\", \"completion\": \"x\"}", "Own/9"),
            ("{\"task_id\": \"Own/0\", \"completion\": \"x\"}", "tasks have no sample"), ("{\"completion\": \"x\"}", "task_id"),
        ])
    func wrong(_ line: String, _ part: String) async throws {
        let folder = try TemporaryFolder()
        let problems = try folder.write(Self.tasks.joined(separator: "\n"), to: "own.jsonl")
        let samples = try folder.write(line, to: "s.jsonl")
        let end = try await AssayProgram.run(["evaluate", "humaneval", problems, samples])
        #expect(end.status == 2 && end.errorLines.count == 1 && end.error.contains(part), "\(end.error)")
    }
}
