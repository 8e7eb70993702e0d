import Challenges
import Foundation
import Importing
import TemporaryFolders
import Testing

@Suite("Malformed data are named with file and line")
struct MalformedTests {
    private static let task =
        #"{"task_id": "T/1", "prompt": "def f(x):\n", "entry_point": "f", "canonical_solution": "", "test": "def check(candidate):\n    assert candidate(1) == 2"}"#

    @Test(
        "data sets",
        arguments: [
            (
                "humaneval", task + "\n" + task.replacing("\"entry_point\": \"f\", ", with: ""),
                "data:2: \"entry_point\" is missing"
            ),
            (
                "humaneval", task.replacing("\"f\"", with: "3"),
                "data:1: \"entry_point\" is an int, where a string is wanted"
            ),
            (
                "humaneval", "\n" + task.replacing("== 2", with: "== "),
                "data:2: \"test\" is no Python: line 2: invalid syntax; correct it"
            ),
            (
                "humaneval", task.replacing("assert candidate(1) == 2", with: "pass").replacing("check", with: "probe"),
                "data:1: \"test\" asserts nothing; define check(candidate) with assertions"
            ),
            (
                "humaneval", task.replacing("== 2", with: "== str(f'{2}')"),
                "data:1: the expected values of check cannot be computed: `str(f'{2}')` is not in the table; correct the test"
            ),
            (
                "humaneval", "{\"task_id\": ",
                "data:1: is not JSON: the text ends where a value is wanted; correct it at byte 13"
            ),
            ("humaneval", "[1, 2]", "data:1: is not a JSON object; write {\"task_id\": …} on each line"),
            ("humaneval", "3", "data:1: is not a JSON object; write {\"task_id\": …} on each line"),
            (
                "mbpp", #"{"task_id": 1, "test_list": ["assert f(1) == 2"]}"#,
                "data:1: \"text\" is missing; add it, or \"prompt\""
            ),
            ("mbpp", #"{"task_id": 1, "text": "t", "test_list": []}"#, "data:1: \"test_list\" is missing or empty"),
            (
                "mbpp", #"{"task_id": 1, "text": "t", "test_list": [3]}"#,
                "data:1: \"test_list\" holds an int, where strings are wanted"
            ),
            (
                "mbpp", #"{"task_id": 1, "text": "t", "test_list": ["assert 1 == x"]}"#,
                "data:1: \"test_list\" calls no function; write assertions such as assert f(1) == 2"
            ),
            (
                "mbpp", #"[{"task_id": [], "text": "t"}]"#,
                "data:1: \"task_id\" is a list, where a name or a number is wanted"
            ),
            (
                "evalplus",
                #"{"task_id": "Mbpp/2", "prompt": "", "entry_point": "f", "canonical_solution": "", "base_input": [[1, 2]], "plus_input": []}"#,
                "data:1: \"base_input\" holds [1, 2], which are not the types that the task takes"
            ),
            (
                "evalplus",
                #"{"task_id": "x", "prompt": "", "entry_point": "f", "canonical_solution": "", "base_input": "[[1", "plus_input": []}"#,
                "data:1: \"base_input\" is not JSON: the text ends inside brackets; correct it at byte 4"
            ),
            (
                "evalplus",
                #"{"task_id": "x", "prompt": "", "entry_point": "f", "canonical_solution": "", "base_input": [1], "plus_input": []}"#,
                "data:1: \"base_input\" holds an int, where a list of arguments is wanted"
            ),
            (
                "doctest", "def f():\n    '''\n    >>> f(1)  # assay: nope\n    2\n    '''\n",
                "data:3: unknown flag `nope`; the flags are \(ValidatorFlags.words.joined(separator: ", ")); correct the directive `# assay:`"
            ),
            ("doctest", "def f():\n    return 1\n", "data: has no doctests; write `>>> ` examples into its docstrings"),
            (
                "doctest", "'''\n>>> 1 + 1\n2\n'''\n",
                "data: its doctests call nothing that it defines; say which name a solution defines"
            ),
        ])
    func dataSet(_ format: String, _ text: String, _ message: String) async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "data")
        let error = await error {
            try ImportFormats.importer(of: path, format: format).challenges(LocalServices()).all()
        }
        #expect(error == message.replacing("data:", with: "\(path):", maxReplacements: 1))
    }

    @Test(
        "folders",
        arguments: [
            (
                "quixbugs", ["json_testcases/a.json": "[[1], 2]"], "",
                ": there is no folder python_programs; name a checkout of QuixBugs"
            ),
            (
                "quixbugs", ["json_testcases/a.json": "[[1], 2]", "python_programs/b.py": ""], "/json_testcases/a.json",
                ": belongs to no program; add python_programs/a.py"
            ),
            (
                "quixbugs", ["json_testcases/a.json": "[[1], 2]\n[3]", "python_programs/a.py": ""],
                "/json_testcases/a.json", ":2: is not a pair of arguments and answer; write [[arguments], answer]"
            ),
            (
                "exercism", ["a": ""], "",
                ": holds neither exercises/practice nor .meta/config.json; name a checkout of the track, or one exercise"
            ),
            ("exercism", [".meta/config.json": "{}"], "/.meta/config.json", ":1: \"files\" is missing"),
            (
                "exercism", [".meta/config.json": "{\"files\": {\"solution\": [\"a.py\", \"b.py\"]}}"],
                "/.meta/config.json", ":1: the solution is 2 files, and the example 1; name an example of each file"
            ),
            (
                "exercism",
                [
                    ".meta/config.json":
                        "{\"files\": {\"solution\": [\"a.py\"], \"test\": [\"a_test.py\"], \"example\": [\"e.py\"]}}",
                    "e.py": "def f(): pass",
                ], "/a_test.py", ": there is no such file; add it"
            ),
            (
                "exercism",
                [
                    ".meta/config.json":
                        "{\"files\": {\"solution\": [\"a.py\"], \"test\": [\"t.py\"], \"example\": [\"e.py\"]}}",
                    "e.py": "def f(): pass", "t.py": "from a import f\ndef\n",
                ], "/t.py", ":2: is no Python: invalid syntax; correct it"
            ),
            (
                "exercism", [".meta/config.json": "{\"files\": {\"test\": [\"../../secret.py\"]}}"],
                "/.meta/config.json", ":1: `../../secret.py` is not inside the exercise; name a file of the exercise"
            ),
            ("tests", ["a.py": ""], "", ": holds no tests; name a folder with a module and test_*.py or *_test.py files"),
            (
                "tests", ["test_a.py": "import b\n"], "/test_a.py",
                ": imports nothing that lies beside it; add the module that it tests: a solution that passes"
            ),
            (
                "tests", ["a.py": "def f():\n    pass\n", "test_a.py": "from a import f\ndef\n"], "/test_a.py",
                ":2: is no Python: invalid syntax; correct it"
            ),
            ("kattis", ["a": ""], "", ": holds no problem package; add a problem.yaml"),
            (
                "kattis", ["problem.yaml": "type: multi-pass"], "/problem.yaml",
                ": \"type: multi-pass\" is not supported yet: a solution that runs several times; leave this problem out"
            ),
            (
                "kattis", ["problem.yaml": "validation: custom multi-pass"], "/problem.yaml",
                ": \"validation: multi-pass\" is not supported yet: a solution that runs several times; leave this problem out"
            ),
            (
                "kattis", ["problem.yaml": "name: [a"], "/problem.yaml",
                ":2: is not YAML: did not find expected ',' or ']'; correct it at column 1"
            ),
            (
                "kattis", ["problem.yaml": "type: [scoring]"], "/problem.yaml",
                ": scoring is not supported yet: points instead of right and wrong; leave this problem out"
            ),
            (
                "kattis", ["problem.yaml": "name: a", "data/secret/1.in": ""], "/data/secret/1.in",
                ": has no answer; add DIR/data/secret/1.ans, or remove this file"
            ),
            (
                "kattis",
                [
                    "problem.yaml": "name: a", "data/secret/1.in": "", "data/secret/1.ans": "",
                    "data/secret/testdata.yaml": "output_validator_flags: case_sensitive",
                    "data/secret/b/testdata.yaml": "output_validator_flags: float_tolerance 1",
                ], "/data/secret/b/testdata.yaml",
                ": test groups are compared differently, which is not supported yet; give all groups the same output_validator_flags"
            ),
        ])
    func folder(_ format: String, _ files: [String: String], _ place: String, _ message: String) async throws {
        let folder = try TemporaryFolder()
        for (name, text) in files { _ = try folder.write(text, to: name) }
        let path = folder.path
        let error = await error {
            try ImportFormats.importer(of: path, format: format).challenges(LocalServices()).all()
        }
        #expect(error == path + place + message.replacing("DIR", with: path))
    }

    @Test("files that are not there, folders, and damaged ones")
    func files() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        let damaged = try folder.write("", to: "d.jsonl.gz")
        try Data([0x1F, 0x8B, 8, 0]).write(to: URL(fileURLWithPath: damaged))
        #expect(throws: PackageError(file: "\(path)/no", "there is no such file", advice: "check the path")) {
            _ = try HumanEvalImporter(path: "\(path)/no").challenges(LocalServices())
        }
        #expect(throws: PackageError(file: path, "is a folder", advice: "name the file of the data set")) {
            _ = try MBPPImporter(path: path).challenges(LocalServices())
        }
        #expect(throws: PackageError(file: damaged, "ends in the middle of its data", advice: "fetch it again")) {
            _ = try EvalPlusReader(path: damaged)
        }
    }

    @Test("an error concerns one task: the next call goes on behind it")
    func goesOn() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("{\n\(Self.task)\n", to: "tasks.jsonl")
        let outcome = try await OwnThread.run {
            let stream = try HumanEvalImporter(path: path).challenges(LocalServices())
            #expect(throws: PackageError.self) { try stream.next() }
            return (try stream.next()?.taskID, try stream.next() == nil)
        }
        #expect(outcome.0 == "T/1" && outcome.1)
    }

    private func error(_ body: @escaping @Sendable () throws -> [ImportedChallenge]) async -> String {
        do {
            return "imported \(try await OwnThread.run(body).map(\.taskID))"
        } catch { return "\(error)" }
    }
}

@Suite("Formats are told apart")
struct RecognitionTests {
    @Test(
        "by what they look like",
        arguments: [
            ("humaneval/harbour.jsonl", "humaneval"), ("humaneval/harbour.jsonl.gz", "humaneval"),
            ("mbpp/lines.json", "mbpp"),
            ("evalplus/knots.jsonl", "evalplus"), ("kattis", "kattis"), ("kattis/gauges", "kattis"),
            ("exercism", "exercism"),
            ("exercism/exercises/practice/tide-table", "exercism"), ("quixbugs", "quixbugs"), ("doctest", "doctest"),
            ("doctest/signals.py", "doctest"), ("tests", "tests"), ("tests/parcel", "tests"), ("tests/ledger", "tests"),
        ])
    func recognised(_ name: String, _ format: String) {
        let found = ImportFormats.all.filter { $0.recognises(Fixture.path(name)) }.map { $0.name }
        #expect(found == [format])
    }

    @Test("what no format is, and a format that there is not")
    func unknown() {
        let names = "humaneval, mbpp, evalplus, kattis, exercism, quixbugs, tests, doctest"
        #expect(
            throws: PackageError(file: Fixture.path("gzip"), "is in no known format", advice: "name one of \(names)")
        ) {
            _ = try ImportFormats.importer(of: Fixture.path("gzip"))
        }
        #expect(throws: PackageError(file: "x", "there is no format `leetcode`", advice: "the formats are \(names)")) {
            _ = try ImportFormats.importer(of: "x", format: "leetcode")
        }
    }
}
