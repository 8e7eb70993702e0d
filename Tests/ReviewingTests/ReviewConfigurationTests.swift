import Reviewing
import Testing

@Suite("configuration files")
struct ReviewConfigurationTests {
    static let catalogue = RuleSelectionTests.catalogue

    static func configuration(
        _ settings: String, in file: String = "/p/pyproject.toml"
    ) throws(ReviewError) -> ReviewConfiguration {
        let json = file.hasSuffix("pyproject.toml") ? "{\"tool\": {\"assay\": \(settings)}}" : settings
        return try ReviewConfiguration(json: Array(json.utf8), file: file)!
    }

    @Test("all settings")
    func everything() throws {
        let json = """
            {"project": {"requires-python": ">=3.8"}, "tool": {"assay": {
              "select": ["loops"], "ignore": ["LOP012"], "extend-select": ["E711"], "level": "taste",
              "line-length": 100,
              "target-version": "py312", "exclude": ["old"], "extend-exclude": ["gen/*.py"],
              "per-file-ignores": {"tests/*": ["append-loop"], "!src/**": ["CND"]}, "respect-gitignore": false,
              "baseline": "ci/known.json", "fixable": ["ALL"], "unfixable": ["LOP"], "extend": "../base.toml"}}}
            """
        let read = try #require(try ReviewConfiguration(json: Array(json.utf8), file: "/p/pyproject.toml"))
        #expect(read.lineLength == 100 && read.targetMinor == 12 && read.respectsGitignore == false)
        #expect(read.baseline == "/p/ci/known.json")
        #expect(read.exclude?.map(\.text) == ["old"] && read.extendExclude.map(\.text) == ["gen/*.py"])
        let plan = try read.plan(for: "/p/src/a.py", in: Self.catalogue)
        #expect(plan.rules == ["append-loop", "counter-loop", "compare-none"])
        #expect(plan.fixable == ["index-loop", "compare-none", "compare-true", "ternary"])
        #expect(try read.plan(for: "/p/tests/unit/a.py", in: Self.catalogue).rules == ["counter-loop"])
    }

    @Test("what is not said")
    func nothing() throws {
        #expect(try ReviewConfiguration(json: Array(#"{"tool": {"ruff": {}}}"#.utf8), file: "a/pyproject.toml") == nil)
        let plan = try Self.configuration("{}").plan(for: "a.py", in: Self.catalogue)
        #expect(plan.lineLength == 88 && plan.targetMinor == 11 && plan.fixable.count == 7 && plan.rules.count == 5)
        #expect(try Self.configuration(#"{"level": "bug-prone"}"#, in: "/p/assay.toml").rules[0].level == "bug-prone")
    }

    static let errors = [
        (#"{"selct": []}"#, ": there is no setting `selct`; did you mean select?"),
        (#"{"select": "LOP"}"#, ": select: is a text; write a list of texts, in [ ]"),
        (#"{"ignore": ["a", 3]}"#, ": ignore: has a number in its list; write texts only, in quotes"),
        (#"{"line-length": "88"}"#, ": line-length: is a text; write a whole number from 20 to 1000"),
        (#"{"line-length": 8}"#, ": line-length: is 8; write a whole number from 20 to 1000"),
        (#"{"line-length": 88.5}"#, ": line-length: is a number; write a whole number from 20 to 1000"),
        (#"{"target-version": "py27"}"#, ": target-version: is `py27`; write a version of Python 3 such as py311"),
        (#"{"respect-gitignore": 1}"#, ": respect-gitignore: is a number; write true or false"),
        (#"{"level": ["taste"]}"#, ": level: is a list; write a text"),
        (#"{"per-file-ignores": []}"#,
         ": per-file-ignores: is a list; write a table such as \"tests/*\" = [\"S101\"]"),
        (#"{"per-file-ignores": {"a": "b"}}"#,
         ": per-file-ignores.\"a\": is a text; write a list of texts, in [ ]"),
        ("[]", ": tool.assay: is a list; write a table"),
    ]

    @Test("settings that are wrong", arguments: errors)
    func wrong(_ settings: String, _ message: String) {
        let error = #expect(throws: ReviewError.self) { try Self.configuration(settings) }
        #expect(error?.description == "/p/pyproject.toml" + message)
        #expect(error?.kind == .configuration)
    }

    @Test("unknown rules of single files")
    func unknownRules() throws {
        let read = try Self.configuration(#"{"per-file-ignores": {"a.py": ["lops"]}}"#)
        let error = #expect(throws: ReviewError.self) { try read.plan(for: "/p/a.py", in: Self.catalogue) }
        let message = "/p/pyproject.toml: per-file-ignores.\"a.py\": there is no rule `lops`; did you mean loops?"
        #expect(error?.description == message)
    }

    @Test(
        "the smallest version that a project requires",
        arguments: [
            (">=3.9", 9), (">=3.8,<4", 8), ("~=3.10", 10), ("~=3.9.2", 9), ("==3.11.*", 11), (">3.8", 9), (">3.8.1", 8),
            (">=3.999", nil), (">= 3.7 , != 3.8.*", 7), (">=3", 0), ("<3.12", nil), (">=2.7", nil), ("", nil),
        ] as [(String, Int?)])
    func requirement(_ text: String, _ minor: Int?) {
        #expect(TargetVersion.minor(ofRequirement: text) == minor)
    }

    @Test("versions", arguments: [("py311", 11), ("3.9", 9), ("PY38", 8), ("py27", nil), ("311", nil), ("py3", nil)])
    func version(_ text: String, _ minor: Int?) { #expect(TargetVersion.minor(of: text) == minor) }

    @Test("the command line wins")
    func commandLine() throws {
        let file = try Self.configuration(#"{"select": ["loops"], "line-length": 99, "target-version": "py39"}"#)
        let both = try ReviewConfiguration(select: ["iteration,E711"], lineLength: 120, exclude: ["x"]).over(file)
        let plan = try both.plan(for: "a.py", in: Self.catalogue)
        #expect(plan.rules == ["index-loop", "compare-none"] && plan.lineLength == 120 && plan.targetMinor == 9)
        #expect(both.file == "/p/pyproject.toml" && both.extendExclude.map(\.text) == ["x"])
        #expect(throws: ReviewError.self) { try ReviewConfiguration(targetVersion: "4.0") }
        #expect(throws: ReviewError.self) { try ReviewConfiguration(lineLength: 2) }
    }
}
