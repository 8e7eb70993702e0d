import Challenges
import Importing
import PythonValues
import Testing

@Suite("Formats")
struct FormatTests {
    @Test("HumanEval, plain and compressed", arguments: ["humaneval/harbour.jsonl", "humaneval/harbour.jsonl.gz"])
    func humanEval(_ name: String) async throws {
        let challenges = try await Fixture.challenges(name)
        #expect(challenges.map(\.taskID) == ["Harbour/0", "Harbour/1", "Harbour/2"])
        #expect(challenges.map(\.challenge.slug) == ["harbour-0", "harbour-1", "harbour-2"])
        #expect(challenges.map(\.challenge.entryPoint) == ["berths_free", "mean_draught", "has_pilot"])
        #expect(
            CaseText.lines(challenges[0].challenge) == [
                "secret/check", "berths_free(5, [1, 1, 4]) → 3", "berths_free(0, []) → 0",
                "berths_free(10 ** 3, []) → 1000",
            ])
        #expect(
            CaseText.lines(challenges[1].challenge) == [
                "secret/check", "mean_draught([1.5, 2.5, 2.0]) → 2.0 [abs 1e-06]", "mean_draught([]) → 0.0",
                "mean_draught([keel([1, 1])]) → 2",
            ])
        #expect(
            CaseText.lines(challenges[2].challenge).suffix(2) == [
                "has_pilot(['pilot']) → True [exact_types]",
                "for _ in sorted([1, 2]):\n    assert has_pilot([str(_)]) != 'x'",
            ])
        #expect(challenges.map(\.notes) == [[], [], ["check: line 5: a loop with assertions is run as it is"]])
        #expect(challenges.map(\.challenge.cases[0].line) == [1, 2, 3])
        let program = challenges[0].frame.program("    return 1\n")
        #expect(program.hasPrefix("def berths_free") && program.hasSuffix("\"\"\"\n    return 1\n"))
        #expect(
            challenges[0].submissions.map(\.source) == [
                challenges[0].frame.program("    return total - len(set(taken))\n")
            ])
    }

    @Test("a case an assertion")
    func separated() async throws {
        let options = ImportOptions(hasCasePerAssertion: true)
        let challenges = try await Fixture.challenges("humaneval/harbour.jsonl", options: options)
        #expect(challenges.map(\.challenge.cases.count) == [3, 3, 1])
        #expect(challenges[0].challenge.cases.map(\.id) == ["secret/check 1", "secret/check 2", "secret/check 3"])
    }

    @Test("MBPP, full and sanitised", arguments: ["mbpp/lines.jsonl", "mbpp/lines.json"])
    func mbpp(_ name: String) async throws {
        let challenges = try await Fixture.challenges(name)
        #expect(challenges.map(\.taskID) == ["901", "902"])
        #expect(challenges.map(\.challenge.entryPoint) == ["running", "shared"])
        #expect(
            CaseText.lines(challenges[0].challenge) == [
                "secret/assertions", "running([1, 2, 3]) → [1, 3, 6]", "running([]) → []", "running([5]) → [5]",
            ])
        #expect(
            CaseText.lines(challenges[1].challenge) == [
                "secret/assertions", "set(shared(('a', 'b'), ('b', 'c'))) → {'b'}",
                "len(shared([1], [1])) → 1.0 [rel 0.001]",
            ])
        #expect(challenges[1].frame.program("x") == "import math\n\nx")
        let more = try await Fixture.challenges(name, options: ImportOptions(hasExtraTests: true))
        #expect(CaseText.lines(more[0].challenge).last == "running([-1, 1]) → [-1, 0]")
    }

    @Test("EvalPlus inputs, with the types that JSON lost")
    func evalPlusInputs() throws {
        var reader = try EvalPlusReader(path: Fixture.path("evalplus/knots.jsonl"))
        let problems = try reader.all()
        #expect(problems.map(\.taskID) == ["Harbour/0", "Mbpp/2", "Mbpp/252"])
        #expect(problems.map(\.absoluteTolerance) == [1e-6, 0, 0])
        let inputs = problems.map { ($0.baseInputs + $0.plusInputs).map { PythonValue.list($0).description } }
        #expect(
            inputs == [
                ["[10, 4]", "[3, 1.5]", "[10000000000000000000000000, 1]", "[inf, 2.0]", #"['\ud83d', 1]"#],
                ["[(1, 2), (2, 3)]", "[('a', 'b'), ('b',)]"], ["[(1+2j)]", "[(3+0j)]"],
            ])
        for problem in problems {
            let encoded = ReferenceProblem.encoded(problem.plusInputs)
            #expect(try encoded.map { try PythonValue(decoding: $0) } == problem.plusInputs.map { .tuple($0) })
        }
    }

    @Test("EvalPlus as challenges, answered by the reference")
    func evalPlus() async throws {
        let values = [
            "knots(10, 4)": "2.5", "knots(3, 1.5)": "2.0", "knots(10000000000000000000000000, 1)": "1e25",
            "knots(float('inf'), 2.0)": "inf", #"knots('\ud83d', 1)"#: "None", "common((1, 2), (2, 3))": "(2,)",
            "common(('a', 'b'), ('b',))": "('b',)", "polar((1+2j))": "(1.0, 2.0)", "polar((3+0j))": "(3.0, 0.0)",
        ]
        let challenges = try await Fixture.challenges("evalplus/knots.jsonl", values: values)
        #expect(challenges[0].challenge.cases.map(\.id) == ["secret/base", "secret/plus"])
        #expect(CaseText.lines(challenges[0].challenge)[1] == "knots(10, 4) → 2.5 [abs 1e-06 rel 1e-07]")
        #expect(
            CaseText.lines(challenges[1].challenge) == [
                "secret/base", "common((1, 2), (2, 3)) → (2,)", "secret/plus", "common(('a', 'b'), ('b',)) → ('b',)",
            ])
    }

    @Test("QuixBugs")
    func quixBugs() async throws {
        let challenges = try await Fixture.challenges("quixbugs")
        #expect(challenges.map(\.taskID) == ["ladder", "slope"])
        #expect(
            CaseText.lines(challenges[0].challenge) == [
                "secret/1", "ladder(2) → [[0, 1], [1, 2]] | [(0, 1), (1, 2)] [any_of take 3]", "secret/2",
                "ladder(0) → [] [take 1]",
            ])
        #expect(CaseText.lines(challenges[1].challenge)[1] == "slope(3, 2) → 1.5 [abs 1e-06 rel 1e-06]")
        #expect(challenges[1].submissions.map(\.folder) == ["wrong_answer", "accepted"])
        #expect(challenges[1].starter == challenges[1].submissions[0].source)
    }

    @Test("doctests of modules")
    func doctest() async throws {
        let challenges = try await Fixture.challenges("doctest")
        #expect(challenges.map(\.taskID) == ["signals"])
        #expect(challenges[0].challenge.entryPoint == "hoist")
        #expect(
            CaseText.lines(challenges[0].challenge) == [
                "sample/module", "hoist(\"a\") + hoist(\"b\") → '[A][B]'", "sample/hoist", "hoist(\"x\") → '[X]'",
                "print(hoist(\"a\\n\")) → prints [A\n]", "sample/hoist (2)", "hoist(\"xy\") → '[XY]'", "sample/lower",
                "lower(\"[X]\") → 'x'", "lower(\"\") → raises ValueError: no flag",
            ])
        #expect(challenges[0].challenge.cases.map(\.line) == [3, 11, 19, 28])
    }

    @Test("an Exercism track, and one exercise of it")
    func exercism() async throws {
        let challenges = try await Fixture.challenges("exercism")
        #expect(challenges.map(\.challenge.name) == ["Crate Stack", "Lock Gate", "Tide Table"])
        #expect(challenges.map(\.challenge.kind) == [.class, .package, .function])
        #expect(challenges.map(\.moduleName) == ["crate_stack", "", "tide_table"])
        #expect(
            CaseText.lines(challenges[0].challenge) == [
                "secret/StackTest.test_top", "self = __import__('types').SimpleNamespace()", "self.stack = Stack()",
                "self.stack.push(\"oak\");", "self.stack.push(\"pine\");", "self.stack.top() → 'pine'",
            ])
        #expect(challenges[0].files.keys.sorted() == ["crates.txt"])
        #expect(challenges[0].challenge.files == challenges[0].files)
        let lines = CaseText.lines(challenges[2].challenge)
        #expect(
            lines.prefix(7) == [
                "secret/TideTableTest.test_high_water", "high([1, 4, 2]) → 4", "secret/TideTableTest.test_low_water",
                "hours = [3, 1]", "low(hours) → 1", "secret/TideTableTest.test_no_tides",
                "high([]) → raises ValueError: no tides",
            ])
        #expect(
            lines.last == "failures('tide_table_test.py::TideTableTest::test_every_hour', module='tide_table') → no failures")
        #expect(challenges[2].challenge.cases.last?.files.keys.sorted() == ["tide_table_test.py"])
        #expect(
            challenges[2].notes == [
                "TideTableTest.test_every_hour: line 23: `TideTableTest.test_every_hour` is run as it is"
            ])
        #expect(challenges[2].statement == "# Tide Table\n\nGive the highest and the lowest water of a day.\n")
        let one = try await Fixture.challenges("exercism/exercises/practice/tide-table")
        #expect(CaseText.lines(one[0].challenge) == lines)
    }

    @Test("an Exercism exercise of several files")
    func exercismFiles() async throws {
        let one = try await Fixture.challenges("exercism/exercises/practice/lock-gate")[0]
        #expect(one.challenge.kind == .package && one.challenge.entryPoint.isEmpty && one.starter.isEmpty)
        #expect(one.starterFiles.keys.sorted() == ["gate.py", "lock.py"])
        let example = one.submissions[0].files
        #expect(example.keys.sorted() == ["gate.py", "lock.py"] && example["gate.py"]?.starts(with: "class Gate".utf8) == true)
        #expect(
            CaseText.lines(one.challenge) == [
                "secret/LockGateTest.test_closed", "from gate import Gate", "bool(Gate().is_open) → False",
                "secret/LockGateTest.test_filled", "from lock import Lock", "lock = Lock()", "lock.fill();",
                "[gate.is_open for gate in lock.gates] → [True, False]",
            ])
    }

    @Test("a module with its author's tests, as they are written and as they run")
    func tests() async throws {
        let written = try await Fixture.challenges("tests")
        #expect(written.map(\.challenge.name) == ["ledger", "parcel"])
        #expect(written.map(\.challenge.kind) == [.class, .function])
        #expect(written[1].statement.hasPrefix("# Parcel\n") && written[1].challenge.files.isEmpty)
        #expect(
            CaseText.lines(written[1].challenge) == [
                "secret/ParcelTest.test_light", "weigh([1, 2]) → 3", "secret/ParcelTest.test_empty",
                "weigh([]) → raises ValueError", "secret/ParcelTest.test_each", "from test_runner import failures",
                "failures('test_parcel.py::ParcelTest::test_each', module='parcel') → no failures",
            ])
        // What the text does not show, the tests' own runner does.
        #expect(written[0].challenge.cases.map(\.id) == ["secret/test_new", "secret/test_entered", "secret/test_twice"])
        let file = "tests/test_ledger.py"
        let path = Fixture.path("tests/ledger")
        let services = LocalServices(outcomes: [
            file: [
                TestOutcome(node: "\(file)::test_new", line: 5, status: .pass),
                TestOutcome(
                    node: "\(file)::test_entered", line: 9, status: .fail,
                    failure: TestFailure(line: 11, reason: .exception("AssertionError"), message: "no")),
                TestOutcome(node: "\(file)::test_twice[a/b]", line: 14, status: .pass),
                TestOutcome(node: "\(file)::test_twice[c]", line: 14, status: .skip),
            ]
        ])
        let run = try await OwnThread.run { try TestsImporter(path: path).challenges(services).all() }
        #expect(run[0].challenge.cases.map(\.id) == ["secret/test_new", "secret/test_entered", "secret/test_twice[a|b]"])
        #expect(
            run[0].notes == [
                "test_entered: the solution beside it fails: line 11: AssertionError: no",
                "test_twice[c]: left out, because it is skipped", "test_entered: line 9: `test_entered` is run as it is",
                "test_twice[a/b]: line 14: `test_twice[a/b]` is run as it is",
            ])
        #expect(run[0].challenge.cases[1].files.keys.sorted() == ["tests/conftest.py", file])
    }

    @Test("Kattis packages, groups within groups")
    func kattis() async throws {
        let challenges = try await Fixture.challenges("kattis")
        #expect(challenges.map(\.challenge.name) == ["Gauges", "River Sum"])
        #expect(
            challenges[1].challenge.cases.map(\.id) == [
                "sample/1", "secret/a/2", "secret/a/inner/1", "secret/b/0", "secret/b/1",
            ])
        #expect(challenges[1].challenge.flags.absoluteTolerance == 1e-4)
        #expect(challenges[0].challenge.validator?.main == "validate.py")
        #expect(challenges[0].challenge.validator?.arguments == ["loose", "1"])
        #expect(challenges[0].submissions.map(\.folder) == ["accepted", "wrong_answer"])
        #expect(challenges[0].statement.hasPrefix("```latex\n\\problemname{gauges}"))
    }
}
