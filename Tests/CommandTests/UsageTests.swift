import Foundation
import TemporaryFolders
import Testing

/// Wrong usage: exit status 2, one line that says what is wrong, nothing on standard output.
@Suite("assay: mistakes", .serialized)
struct UsageTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let line: String
        var testDescription: String { "assay " + arguments.joined(separator: " ") }

        init(_ arguments: String, _ line: String) {
            self.arguments = arguments.split(separator: " ").map(String.init)
            self.line = "assay: " + line
        }
    }

    static let usage = [
        Mistake(
            "frobnicate",
            "there is no command `frobnicate`; there are run, verify, review, rule, explain, exec, batch, runs, diff, export, "
                + "replay, similar, start, watch, hint, editorial, next, progress, evaluate, import, list, show, doctor"),
        Mistake("--frobnicate", "Unknown option '--frobnicate'; see `assay --help`"),
        Mistake(
            "run",
            "this is no practice folder; name challenge and solution (`assay run two-sum mine.py`), or lay one out with "
                + "`assay start CHALLENGE`"),
        Mistake(
            "run two-sum",
            "name the solution, too: `assay run two-sum mine.py`; only in a practice folder of it none is needed"),
        Mistake("start", "Missing expected argument '<challenge>'; see `assay start --help`"),
        Mistake(
            "hint",
            "this is no practice folder; name a challenge (`assay hint CHALLENGE`), or lay one out with "
                + "`assay start CHALLENGE`"),
        Mistake(
            "editorial --spoil",
            "this is no practice folder; name a challenge (`assay editorial CHALLENGE`), or lay one out with "
                + "`assay start CHALLENGE`"),
        Mistake("run two-sum - more", "Unexpected argument 'more'; see `assay run --help`"),
        Mistake(
            "run two-sum - --sampel", "Unknown option '--sampel'. Did you mean '--sample'?; see `assay run --help`"),
        Mistake("run two-sum - --jobs", "Missing value for '--jobs <jobs>'; see `assay run --help`"),
        Mistake("run two-sum - --jobs two", "The value 'two' is invalid for '--jobs <jobs>'; see `assay run --help`"),
        Mistake("run two-sum - --jobs 0", "--jobs 0: give a number from 1 to 1024"),
        Mistake("run two-sum - --jobs=-1", "--jobs -1: give a number from 1 to 1024"),
        Mistake(
            "run two-sum - --output-format yaml",
            "--output-format yaml: choose one of full, concise, json, json-lines, junit"),
        Mistake(
            "run two-sum - --color pink",
            "The value 'pink' is invalid for '--color <color>'. Please provide one of 'auto', 'always' or 'never'; "
                + "see `assay run --help`"),
        Mistake("exec", "Missing expected argument '<file>'; see `assay exec --help`"),
        Mistake("exec - --time soon", "The value 'soon' is invalid for '--time <seconds>'; see `assay exec --help`"),
        Mistake("exec - --time 0", "--time 0.0: give seconds, more than 0, at most 3600"),
        Mistake("exec - --time inf", "--time inf: give seconds, more than 0, at most 3600"),
        Mistake("exec - --wall 1e9", "--wall 1000000000.0: give seconds, more than 0, at most 86400"),
        Mistake("exec - --memory 0", "--memory 0: give MiB, from 1 to 65536"),
        Mistake("exec - --memory 1.5", "The value '1.5' is invalid for '--memory <MiB>'; see `assay exec --help`"),
        Mistake("exec - --stdin -", "script and --stdin cannot both be standard input"),
        Mistake(
            "exec - --output-format xml",
            "The value 'xml' is invalid for '--output-format <output-format>'. Please provide one of 'full' and 'json'; "
                + "see `assay exec --help`"),
        Mistake(
            "exec - --require moat",
            "--require moat: there is no such layer; there are namespaces, landlock, seccomp, rlimits, tmpfs"),
        Mistake(
            "doctor --require moat",
            "--require moat: there is no such layer; there are namespaces, landlock, seccomp, rlimits, tmpfs"),
        Mistake("exec - --without seccomp", "--without seccomp: only namespaces can be left out"),
        Mistake(
            "list --kind poem",
            "--kind poem: choose one of function, class, program, debug, rewrite, critique, tests, optimise, stream, async, "
                + "sql, files, package, interactive"),
        Mistake("list --level guru", "--level guru: choose one of fundamentals, intermediate, senior"),
        Mistake("list --markdown --coverage", "choose one of --markdown and --coverage"),
        Mistake(
            "list --markdown --level senior",
            "--markdown and --coverage are of all challenges; leave out --topic, --level and --kind"),
        Mistake("watch", "this is no practice folder; `assay start CHALLENGE` lays one out"),
        Mistake("watch Sources", "Sources is no practice folder; `assay start CHALLENGE Sources` lays one out"),
        Mistake("watch --jobs 0", "--jobs 0: give a number from 1 to 1024"),
        Mistake("next --count 0", "--count 0: give a number from 1 to 1000"),
        Mistake("next --level guru", "--level guru: choose one of fundamentals, intermediate, senior"),
        Mistake("next --topic cashes", "--topic cashes: there is no such topic; did you mean caches?"),
        Mistake("progress --topic cookery", "--topic cookery: there is no such topic"),
        Mistake("hint tow-sum", "tow-sum: there is no challenge of that name; did you mean two-sum?"),
        Mistake("start tow-sum", "tow-sum: there is no challenge of that name; did you mean two-sum?"),
        Mistake("list extra", "Unexpected argument 'extra'; see `assay list --help`"),
        Mistake("show", "Missing expected argument '<challenge>'; see `assay show --help`"),
    ]

    static let files = [
        Mistake("run two-sum missing.py", "cannot read missing.py: No such file or directory"),
        Mistake("run two-sum README.md/x.py", "cannot read README.md/x.py: Not a directory"),
        Mistake(
            "run two-sum Sources",
            "Sources: there is no Python file in this folder; name a file or folder with a solution"),
        Mistake("run two-sum /proc/self/mem", "cannot read /proc/self/mem: Input/output error"),
        Mistake("exec missing.py", "cannot read missing.py: No such file or directory"),
        Mistake("exec - --stdin missing.txt", "cannot read missing.txt: No such file or directory"),
        Mistake("exec - --stdin Sources", "Sources is a folder, not a file"),
        Mistake("run tow-sum -", "tow-sum: there is no challenge of that name; did you mean two-sum?"),
        Mistake("show tow-sum", "tow-sum: there is no challenge of that name; did you mean two-sum?"),
        Mistake("show xylophone", "xylophone: there is no challenge of that name"),
        Mistake("show ./xylophone", "./xylophone: there is no such folder"),
        Mistake("list --challenges missing", "--challenges missing: there is no such folder"),
        Mistake("run two-sum - -k zzz", "no case of two-sum has `zzz` in its id"),
    ]

    static let practice = [
        Mistake(
            "start two-sum Sources",
            "Sources holds other things (Batch) and nothing is overwritten; name another folder: "
                + "`assay start two-sum FOLDER`"),
        Mistake(
            "start two-sum README.md",
            "README.md is a file; name another folder: `assay start two-sum FOLDER`"),
        Mistake("start two-sum missing/deep", "there is no folder missing; make it first, or name another"),
        Mistake("hint two-sum --store Sources", "Sources: is a folder; name a file for the store"),
        Mistake(
            "progress --store README.md",
            "README.md: is no SQLite database; name another file for the store"),
    ]

    @Test("practice that cannot be", arguments: practice)
    func wrongPractice(_ mistake: Mistake) async throws { try await check(mistake) }

    @Test("wrong arguments", arguments: usage)
    func wrongArguments(_ mistake: Mistake) async throws { try await check(mistake) }

    @Test("files and challenges that are not there, or not what they should be", arguments: files)
    func wrongFiles(_ mistake: Mistake) async throws { try await check(mistake) }

    @Test(
        "a broken package: file, line, reason and advice, and nothing runs",
        arguments: [
            ("problem.yaml", "name: X\nkind: poem\n", "problem.yaml:2: "),
            ("problem.yaml", "name: X\nkind: function\n", "problem.yaml:2: there is no `entry_point`"),
            ("problem.yaml", "name: [\n", "problem.yaml:"),
            ("problem.yaml", "kind: function\nentry_point: f\nlimits: {time_limit: soon}\n", "problem.yaml:3: "),
            ("data/sample/cases.doctest", ">>> f(1)\n1\n\n>> f(2)\n", "data/sample/cases.doctest:4: "),
            ("data/sample/cases.doctest", "", "data: there are no cases; "),
        ])
    func packages(_ file: String, _ contents: String, _ place: String) async throws {
        let folder = try TemporaryFolder()
        let package = try folder.package(">>> f(1)\n1\n")
        try folder.write(contents, to: "fixture/\(file)")
        for command in [["run", package, "-"], ["show", package]] {
            let end = try await AssayProgram.run(command, input: "def f(x): return x")
            #expect(end.status == 2)
            #expect(end.output == "")
            #expect(end.errorLines.count == 1 && end.error.hasPrefix("assay: \(package)/\(place)"), "\(end.error)")
        }
    }

    private func check(_ mistake: Mistake) async throws {
        let end = try await AssayProgram.run(mistake.arguments, input: "pass")
        #expect(end.status == 2)
        #expect(end.error == mistake.line + "\n")
        #expect(end.output == "")
    }
}
