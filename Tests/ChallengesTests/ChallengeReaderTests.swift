import Challenges
import Testing

@Suite("challenge packages")
struct ChallengeReaderTests {
    @Test("a function challenge with everything set")
    func function() throws {
        let package = try PackageFixture([
            "problem.yaml": """
                problem_format_version: 2025-09
                name: Two Sum
                kind: function
                entry_point: two_sum
                level: fundamentals
                topics: [dict, hashing]
                license: MIT
                limits:
                  time_limit: 0.5
                  wall_limit: 4
                  memory: 128
                  output: 1
                validator_flags: float_tolerance 1e-6
                show: input
                """,
            "data/secret/b.doctest": "# same\n>>> two_sum(1)\n1\n",
            "data/secret/a.doctest": "# same\n>>> two_sum(1)\n1\n\n>>> two_sum(2)\n2\n",
            "data/secret/sub/c.doctest": ">>> two_sum(1)\n1\n",
            "data/sample/1.md": "Text\n\n>>> two_sum(1)\n1\n",
            "data/sample/notes.md": "No cases here.\n",
            "data/sample/1.hint": "ignored", "data/sample/testdata.yaml": "ignored: [",
        ])
        let challenge = try ChallengeReader(folder: package.folder + "/").read()
        #expect(challenge.slug == "two-sum")
        #expect(challenge.name == "Two Sum")
        #expect(challenge.entryPoint == "two_sum")
        #expect(challenge.kind == .function)
        #expect(challenge.show == .input)
        #expect(challenge.topics == ["dict", "hashing"])
        #expect(challenge.limits == Limits(
            cpuMillis: 500, wallMillis: 4_000, memoryBytes: 128 << 20, outputBytes: 1 << 20))
        #expect(challenge.flags.absoluteTolerance == 1e-6)
        #expect(challenge.warnings == [])
        #expect(
            challenge.cases.map(\.id) == [
                "sample/1", "secret/same", "secret/2", "secret/same (2)", "secret/sub/1",
            ])
        #expect(challenge.cases[1].file == "\(package.folder)/data/secret/a.doctest")
        #expect(challenge.cases[2].line == 5)
    }

    @Test("a Kattis package of a text problem is a challenge as it stands")
    func kattis() throws {
        let package = try PackageFixture([
            "problem.yaml": """
                ## At most 100 characters
                type: pass-fail
                author: Somebody
                source: A contest
                source_url: https://example.org
                rights_owner: author
                license: cc by-sa
                validation: default
                validator_flags: case_sensitive
                keywords: easy
                uuid: 1
                credits: {authors: [A]}
                name: {sv: Summa, en: Sum}
                limits: {time_multiplier: 5, time_safety_margin: 2, memory: 64, validation_time: 60}
                """,
            "data/sample/1.in": "1 2\n", "data/sample/1.ans": "3\n",
            "data/secret/02-b/1.in": "", "data/secret/02-b/1.ans": "",
            "data/secret/01-a.in": "", "data/secret/01-a.ans": "",
            "data/secret/02-b/testdata.yaml": "", "data/sample/picture.png": "",
            "output_validators/unused.py": "",
        ], slug: "sum")
        let challenge = try ChallengeReader(folder: package.folder).read()
        #expect(challenge.kind == .program && challenge.name == "Sum" && challenge.flags.isCaseSensitive)
        #expect(challenge.cases.map(\.id) == ["sample/1", "secret/01-a", "secret/02-b/1"])
        #expect(challenge.validator == nil)
        #expect(
            challenge.warnings == [
                "output_validators: is not used; add `validation: custom` to problem.yaml"
            ])
        guard case .streams(let input, let answer) = challenge.cases[0].content else {
            Issue.record("no streams")
            return
        }
        #expect(input == "\(package.folder)/data/sample/1.in")
        #expect(answer == "\(package.folder)/data/sample/1.ans")
    }

    @Test("without a name the folder's name is taken, and unknown keys are warned of")
    func warnings() throws {
        var files = PackageFixture.function
        files["problem.yaml"] = """
            kind: function
            entry_point: two_sum
            time_limit: 3
            limit:
              x: 1
            limits:
              memmory: 3
            wibble: 1
            level: hard
            """
        let package = try PackageFixture(files)
        let challenge = try ChallengeReader(folder: package.folder).read()
        #expect(challenge.name == "two-sum")
        #expect(
            challenge.warnings == [
                "problem.yaml:3: unknown key \"time_limit\"; put it under `limits`",
                "problem.yaml:4: unknown key \"limit\"; did you mean limits?",
                "problem.yaml:8: unknown key \"wibble\"",
                "problem.yaml:7: unknown key \"memmory\" in limits; did you mean memory?",
                "problem.yaml:9: level \"hard\" is not one of fundamentals, intermediate, senior",
            ])
    }

    @Test("a validator of the package", arguments: [
        ("output_validators/validate.py", "validation: custom\nvalidator_flags: own 3\n", "validate.py", 2),
        ("output_validators/check.py", "validation: custom\n", "check.py", 0),
        ("output_validators/v/validate.py", "validation: custom\n", "validate.py", 0),
        ("output_validator/check.py", "", "check.py", 0),
    ])
    func validator(_ path: String, _ yaml: String, _ main: String, _ arguments: Int) throws {
        var files = PackageFixture.function
        files["problem.yaml"]? += yaml
        files[path] = "pass"
        let package = try PackageFixture(files)
        let validator = try #require(try ChallengeReader(folder: package.folder).read().validator)
        #expect(validator.main == main && validator.files == [main: Array("pass".utf8)])
        #expect(validator.arguments.count == arguments)
    }

    @Test("links inside of the package are followed")
    func innerLink() throws {
        let package = try PackageFixture(PackageFixture.function)
        try package.link("data/secret", to: "sample")
        try package.link("data/sample/loop", to: "..")
        let challenge = try ChallengeReader(folder: package.folder).read()
        #expect(challenge.cases.map(\.id) == ["sample/1", "secret/1"])
    }
}
