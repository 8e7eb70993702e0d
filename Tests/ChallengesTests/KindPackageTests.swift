import Challenges
import Testing

@Suite("what a kind needs beside its cases")
struct KindPackageTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let files: [String: String]
        /// What the error says, `PACKAGE` standing for the folder.
        let error: String
        var testDescription: String { error }

        init(_ kind: String, _ more: [String: String] = [:], problem: String = "", error: String) {
            files = ["problem.yaml": "name: X\nkind: \(kind)\n\(problem)", "data/secret/1.doctest": "# one\n>>> f(1)\n1\n"]
                .merging(more) { $1 }
            self.error = error
        }
    }

    static let fault = "- fault: a\n  title: t\n"

    static let growth = "setup: a\ncall: f(n)\nsizes: [1, 2, 3]\ntime_factor: 2\nreference: x.py"

    static let rows = [
        Row(
            "debug", problem: "entry_point: f\n",
            error: "PACKAGE: there is no faults.yaml, and a challenge of this kind needs one; "
                + "list the faults in it, `- fault: last-page` and so on"),
        Row(
            "debug", ["faults.yaml": "fault: a"], problem: "entry_point: f\n",
            error: "PACKAGE/faults.yaml:1: is no list; begin each entry with a dash: `- fault: last-page`"),
        Row(
            "debug", ["faults.yaml": fault], problem: "entry_point: f\n",
            error: "PACKAGE/faults.yaml:1: the fault `a` has no cases; "
                + "add `cases: [secret/name]` with those that fail as long as it is there"),
        Row(
            "debug", ["faults.yaml": fault + "  cases: [secret/on]"], problem: "entry_point: f\n",
            error: "PACKAGE/faults.yaml:3: there is no case `secret/on`; did you mean secret/one?"),
        Row(
            "debug", ["faults.yaml": fault + "  cases: [secret/one]\n" + fault], problem: "entry_point: f\n",
            error: "PACKAGE/faults.yaml:4: the fault `a` is there twice; rename one of them"),
        Row(
            "debug", ["faults.yaml": fault + "  case: [secret/one]"], problem: "entry_point: f\n",
            error: "PACKAGE/faults.yaml:3: unknown key `case`; did you mean cases?; "
                + "use fault, title, class, explanation, cases, file, lines, words, points"),
        Row(
            "critique", ["faults.yaml": fault + "  file: a.py\n  lines: 1"],
            error: "PACKAGE/faults.yaml:3: there is no attachments/a.py; correct the name, or add the file"),
        Row(
            "critique", ["faults.yaml": fault + "  file: a.py\n  lines: 2-9", "attachments/a.py": "1\n2\n"],
            error: "PACKAGE/faults.yaml:4: line 9 is beyond the 2 lines of a.py; correct it"),
        Row(
            "critique", ["faults.yaml": fault + "  file: a.py\n  lines: two", "attachments/a.py": "1\n2\n"],
            error: "PACKAGE/faults.yaml:4: `lines` is `two`; write `14` or `14-18`"),
        Row(
            "rewrite", problem: "entry_point: f\n",
            error: "PACKAGE: there is no idioms.yaml, and a rewrite needs one; "
                + "list the wanted idioms in it, `- idiom: one-pass-count` and so on"),
        Row(
            "rewrite", ["idioms.yaml": "- idiom: a\n  says: b"], problem: "entry_point: f\n",
            error: "PACKAGE/idioms.yaml:1: the idiom `a` asks for nothing; add `rules`, `required` or `forbidden`"),
        Row(
            "rewrite", ["idioms.yaml": "- idiom: A b\n  says: b"], problem: "entry_point: f\n",
            error: "PACKAGE/idioms.yaml:1: `idiom` is `A b`; write it in a-z, 0-9 and -"),
        Row(
            "tests", ["faults.yaml": fault],
            error: "PACKAGE/problem.yaml:1: the entry has no `module`; add `module: name` with the module that the tests import"),
        Row(
            "tests", ["faults.yaml": fault], problem: "module: m\n",
            error: "PACKAGE/implementations/correct: there is no correct implementation; add implementations/correct/reference.py"),
        Row(
            "tests", ["faults.yaml": fault, "implementations/correct/reference.py": "1\n"], problem: "module: m\n",
            error: "PACKAGE/faults.yaml: the fault `a` has no implementations/faulty/a.py; add the file, or remove the entry"),
        Row(
            "optimise", ["growth.yaml": growth.replacing("f(n)", with: "g(n)")], problem: "entry_point: f\n",
            error: "PACKAGE/growth.yaml:2: `call` is no call of the entry point; write `call: f(build(n))`"),
        Row(
            "optimise", ["growth.yaml": growth.replacing("1, 2, 3", with: "3, 2, 9")], problem: "entry_point: f\n",
            error: "PACKAGE/growth.yaml:3: `sizes` are not three or more growing numbers; write `sizes: [2000, 4000, 8000]`"),
        Row(
            "optimise", ["growth.yaml": growth], problem: "entry_point: f\n",
            error: "PACKAGE/growth.yaml:5: there is no submissions/x.py; correct the name, or add the file"),
        Row(
            "stream", ["data/secret/1.doctest": "", "data/secret/1.gen": "make.py 1", "data/secret/1.ans": "1"],
            error: "PACKAGE/data/secret/1.gen:1: there is no generators/make.py; correct the name, or add the program"),
        Row(
            "interactive", ["data/secret/1.in": "", "data/secret/1.ans": ""],
            error: "PACKAGE/problem.yaml: `validation: custom`, but there is no validator; "
                + "add output_validators/validate.py, or remove the key"),
        Row(
            "async", error: "PACKAGE/problem.yaml:2: there is no `entry_point`, and challenges of kind async need one; "
                + "add `entry_point: name` with what a solution must define"),
        Row(
            "function", problem: "entry_point: f\naccept_score: 50\n",
            error: "PACKAGE/problem.yaml:4: `accept_score` without anything that is scored; "
                + "add data/secret/GROUP/test_group.yaml, or remove the key"),
        Row(
            "function", ["data/secret/g/test_group.yaml": "scoring: {score: 5, aggregation: max}", "data/secret/g/1.doctest": ">>> f(1)\n1\n"],
            problem: "entry_point: f\n", error: "PACKAGE/data/secret/g/test_group.yaml:1: `aggregation` is `max`; write `min` or `sum`"),
    ]

    @Test("is missed by name, place and remedy", arguments: rows)
    func errors(_ row: Row) throws {
        let package = try PackageFixture(row.files)
        let error = try #require(throws: PackageError.self) { try ChallengeReader(folder: package.folder).read() }
        #expect("\(error)".replacing(package.folder, with: "PACKAGE") == row.error)
    }

    @Test("folders beside a case are its working folder before and after, and no cases themselves")
    func folders() throws {
        let package = try PackageFixture([
            "problem.yaml": "name: X\nkind: files\n", "data/secret/a.in": "", "data/secret/a.ans": "",
            "data/secret/a.start/in.csv": "1", "data/secret/a.start/sub/x.in": "2", "data/secret/a.end/out.csv": "3",
            "data/secret/b.in": "", "data/secret/b.ans": "", "data/files/common.txt": "4",
        ])
        let challenge = try ChallengeReader(folder: package.folder).read()
        #expect(challenge.cases.map(\.id) == ["secret/a", "secret/b"])
        #expect(Set(challenge.cases[0].files.keys) == ["in.csv", "sub/x.in"])
        #expect(challenge.cases[0].filesAfterwards == ["out.csv": Array("3".utf8)])
        #expect(challenge.cases[1].files.isEmpty && challenge.cases[1].filesAfterwards == nil)
        #expect(Array(challenge.files.keys) == ["common.txt"])
    }

    @Test("groups of the package's are scored")
    func groups() throws {
        let package = try PackageFixture([
            "problem.yaml": "name: X\naccept_score: 60\n", "data/sample/s.in": "", "data/sample/s.ans": "",
            "data/secret/a/1.in": "", "data/secret/a/1.ans": "", "data/secret/a/2.in": "", "data/secret/a/2.ans": "",
            "data/secret/a/test_group.yaml": "scoring:\n  score: 30\n  aggregation: min\n",
            "data/secret/c.in": "", "data/secret/c.ans": "",
        ])
        let scoring = try #require(try ChallengeReader(folder: package.folder).read().scoring)
        #expect(scoring.acceptPercent == 60 && scoring.required == ["secret/c"])
        #expect(scoring.groups == [
            Scoring.Group(name: "secret/a", points: 30, aggregation: .min, cases: ["secret/a/1", "secret/a/2"])
        ])
    }
}
