import Foundation
import TemporaryFolders
import Testing

/// `assay review`, `assay rule` and `assay explain` as a user meets them.
@Suite("assay review", .serialized)
struct ReviewTests {
    static let habit = "def f(xs):\n    out = []\n    for x in xs:\n        out.append(x * 2)\n    return out\n"
    static let idiom = "def f(xs):\n    return [x * 2 for x in xs]\n"
    static let select = ["--isolated", "--select", "append-loop-to-list-comp"]

    @Test(
        "exit statuses",
        arguments: [
            (idiom, [], 0), (habit, [], 1), (habit, ["--exit-zero"], 0), ("def f(:\n", [], 1), ("", [], 0),
            (habit, ["--select", "no-such-rule"], 2), (habit, ["--output-format", "xml"], 2), (habit, ["--jobs", "0"], 2),
            (habit, ["--unsafe-fixes"], 2), (habit, ["--target-version", "two"], 2), (habit, ["--level", "high"], 2),
        ] as [(String, [String], Int32)])
    func status(_ source: String, _ options: [String], _ status: Int32) async throws {
        let end = try await AssayProgram.run(["review", "-"] + Self.select + options, input: source)
        #expect(end.status == status, "\(end.error)")
        #expect(status != 2 || (end.errorLines.count == 1 && end.error.hasPrefix("assay: ")), "\(end.error)")
    }

    @Test("a finding, and how many can be fixed")
    func concise() async throws {
        let end = try await AssayProgram.run(["review", "-", "--output-format", "concise"] + Self.select, input: Self.habit)
        #expect(
            end.output == """
                -:3:5: LOP001 [*] Build `out` with a list comprehension
                Found 1 finding.
                [*] 1 fixable with `--fix`.

                """)
    }

    @Test("rules by every kind of name", arguments: ["LOP001", "LOP", "loops", "PERF401", "idiom", "ALL", "append-loop-to-list-comp"])
    func selectors(_ selector: String) async throws {
        let end = try await AssayProgram.run(
            ["review", "-", "--isolated", "--select", selector, "--output-format", "concise"], input: Self.habit)
        #expect(end.output.contains("LOP001"))
    }

    @Test("fixing writes the file, keeps its mode, and a second run changes nothing")
    func fix() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.habit, to: "a.py")
        try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: file)
        let first = try await AssayProgram.run(["review", "--fix", file] + Self.select)
        #expect(first.status == 0)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "def f(xs):\n    out = [x * 2 for x in xs]\n    return out\n")
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o750)
        let second = try await AssayProgram.run(["review", "--fix", file] + Self.select)
        #expect(second.output == "Nothing found.\n")
    }

    @Test("--diff shows and changes nothing; standard input is fixed to standard output")
    func diff() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.habit, to: "a.py")
        let end = try await AssayProgram.run(["review", "--diff", file] + Self.select)
        #expect(end.status == 1)
        #expect(end.output.contains("+    out = [x * 2 for x in xs]\n"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.habit)
        let piped = try await AssayProgram.run(["review", "--fix", "-"] + Self.select, input: Self.habit)
        #expect(piped.output == "def f(xs):\n    out = [x * 2 for x in xs]\n    return out\n")
    }

    @Test("other encodings stay what they are")
    func encodings() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("", to: "latin.py")
        let before = Data("# coding: latin-1\n".utf8) + Data([0x23, 0xE9, 0x0A]) + Data(Self.habit.utf8)
        try before.write(to: URL(fileURLWithPath: file))
        _ = try await AssayProgram.run(["review", "--fix", file] + Self.select)
        let after = try Data(contentsOf: URL(fileURLWithPath: file))
        #expect(after.starts(with: Data("# coding: latin-1\n".utf8) + Data([0x23, 0xE9, 0x0A])))
        #expect(String(decoding: after, as: UTF8.self).contains("[x * 2 for x in xs]"))
    }

    @Test("silenced by comments, and told which of them silence nothing")
    func suppressions() async throws {
        let silenced = Self.habit.replacingOccurrences(of: "in xs:", with: "in xs:  # noqa: PERF401")
        let end = try await AssayProgram.run(["review", "-"] + Self.select, input: silenced)
        #expect(end.status == 0)
        let all = ["review", "-", "--isolated", "--output-format", "concise", "--select", "LOP001,unused-suppression"]
        let unused = try await AssayProgram.run(all, input: "x = 1  # noqa: LOP001\n")
        #expect(unused.output.contains("SUP001 [*] Nothing is silenced here: drop `LOP001`"))
    }

    @Test("the nearest pyproject.toml holds, and the command line over it")
    func configuration() async throws {
        let folder = try TemporaryFolder()
        try folder.write("[tool.assay]\nignore = [\"loops\"]\n", to: "pyproject.toml")
        let file = try folder.write(Self.habit, to: "pkg/a.py")
        let ignored = try await AssayProgram.run(["review", file, "--ignore", "TYP,FNC"])
        #expect(ignored.output == "Nothing found.\n")
        try folder.write("[tool.assay]\nselct = []\n", to: "pyproject.toml")
        let wrong = try await AssayProgram.run(["review", file])
        #expect(wrong.status == 2)
        #expect(wrong.error.contains("selct") && wrong.error.contains("did you mean select?"), "\(wrong.error)")
        try folder.write("[tool.assay\n", to: "pyproject.toml")
        let broken = try await AssayProgram.run(["review", file])
        #expect(broken.status == 2 && broken.error.contains("cannot be read as TOML"), "\(broken.error)")
    }

    @Test("rewrites of a solution are proved on its cases")
    func proved() async throws {
        let folder = try TemporaryFolder()
        let solution = try folder.write(
            """
            def two_sum(numbers, target):
                seen = {}
                doubled = []
                for number in numbers:
                    doubled.append(number * 2)
                for position, number in enumerate(numbers):
                    if target - number in seen:
                        return [seen[target - number], position]
                    seen[number] = position
                raise ValueError(f"no two numbers add up to {target}")

            """, to: "mine.py")
        let end = try await AssayProgram.run(["review", "--challenge", "two-sum", solution] + Self.select)
        #expect(end.output.contains("verified on 28 cases"), "\(end.output)\(end.error)")
        let wrong = try folder.write("def two_sum(numbers, target):\n    return []\n", to: "wrong.py")
        let refused = try await AssayProgram.run(["review", "--challenge", "two-sum", wrong, "--isolated"])
        #expect(refused.output.contains("verified") == false)
    }

    @Test("a rewrite that its tests do not bear is withdrawn")
    func withdrawn() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.habit, to: "a.py")
        // The test looks at the source itself: any change breaks it.
        let command = "grep -q append a.py"
        let end = try await AssayProgram.run(
            ["review", "a.py", "--tests", command, "--fix"] + Self.select, in: folder.path)
        #expect(end.output.contains("withdrawn: it fails on `\(command)`"), "\(end.output)\(end.error)")
        #expect(try String(contentsOfFile: folder.path + "/a.py", encoding: .utf8) == Self.habit)
    }

    @Test("pages of rules", arguments: [["rule", "eq-none"], ["rule", "CND001"], ["explain", "E711"], ["explain", "C0121"]])
    func pages(_ command: [String]) async throws {
        let end = try await AssayProgram.run(command)
        #expect(end.status == 0)
        #expect(end.output.contains("eq-none") && end.output.contains("Why"))
    }

    @Test("rules that there are not", arguments: [["rule", "eq-nne"], ["explain", "E999999"], ["rule"], ["rule", "eq-none", "--all"]])
    func unknown(_ command: [String]) async throws {
        let end = try await AssayProgram.run(command)
        #expect(end.status == 2)
        #expect(end.errorLines.count == 1)
    }

    @Test("an accepted solution is reviewed if that is wanted")
    func runAndReview() async throws {
        let end = try await AssayProgram.run(["run", "two-sum", AssayProgram.accepted, "--review"])
        #expect(end.status == 0)
        #expect(end.output.contains("per 100 statements"), "\(end.output)")
    }
}
