import Challenges
import Foundation
import Testing

@Suite("packages that cannot be read")
struct PackageErrorTests {
    struct Row: CustomTestStringConvertible {
        var change: [String: String?]
        /// Without the path of the package folder.
        var message: String
        var place: SourceLocation
        var testDescription: String { message }

        init(_ change: [String: String?], _ message: String, at place: SourceLocation = #_sourceLocation) {
            (self.change, self.message, self.place) = (change, message, place)
        }

        /// Another `problem.yaml`.
        init(yaml: String, _ message: String, at place: SourceLocation = #_sourceLocation) {
            self.init(["problem.yaml": yaml], message, at: place)
        }

        /// More lines for the `problem.yaml` of a function challenge, from line 4 on.
        init(more: String, _ message: String, at place: SourceLocation = #_sourceLocation) {
            let yaml = (PackageFixture.function["problem.yaml"] ?? "") + more
            self.init(["problem.yaml": yaml], message, at: place)
        }
    }

    static let documents = [
        Row(
            ["problem.yaml": nil],
            ": is no challenge: there is no problem.yaml; add one, or name another folder"),
        Row(
            yaml: "",
            "/problem.yaml:1: is not a list of keys and values; write lines such as `name: Two Sum`"),
        Row(
            yaml: "\n- a",
            "/problem.yaml:2: is not a list of keys and values; write lines such as `name: Two Sum`"),
        Row(
            yaml: "a: [1",
            "/problem.yaml:2: is not YAML: did not find expected ',' or ']'; correct it at column 1"),
        Row(yaml: "a: b: c", "/problem.yaml:1: is not YAML: mapping values are not allowed in this context; "
            + "correct it at column 5"),
        Row(
            yaml: "a: 1\nname: x\nb: 2\nname: y",
            "/problem.yaml:4: the key `name` is there twice; remove one of them"),
        Row(
            yaml: "a: 1\n---\nb: 1",
            "/problem.yaml:2: is not YAML: but found another document; correct it at column 1"),
        Row(yaml: "a: *x", "/problem.yaml:1: is not YAML: found undefined alias; correct it at column 4"),
        Row(
            yaml: "a: &a [x]\nb: [\(String(repeating: "*a, ", count: 40))]",
            "/problem.yaml:2: has more than 32 aliases (`*name`); write the values out"),
        Row(
            yaml: String(repeating: "#", count: 1 << 20 + 1),
            "/problem.yaml: is larger than 1 MiB; split it or make it smaller"),
    ]

    static let keys = [
        Row(
            yaml: "name: x\nkind: function\n",
            "/problem.yaml:2: there is no `entry_point`, and challenges of kind function need one; "
                + "add `entry_point: name` with what a solution must define"),
        Row(
            yaml: "kind: class\nentry_point: a.b\n",
            "/problem.yaml:2: `entry_point` is `a.b`, which is no Python name; "
                + "write the name alone, such as `two_sum`"),
        Row(
            yaml: "kind: class\nentry_point: class\n",
            "/problem.yaml:2: `entry_point` is `class`, which is no Python name; "
                + "write the name alone, such as `two_sum`"),
        Row(
            yaml: "kind: funktion\n",
            "/problem.yaml:1: `kind` is `funktion`; did you mean function?; "
                + "write one of: function, class, program, debug, rewrite, "
                + "critique, tests, optimise, stream, async, sql, files, package, interactive"),
        Row(
            more: "show: some",
            "/problem.yaml:4: `show` is `some`; write one of: nothing, verdict, input, all"),
        Row(
            more: "topics: {a: b}",
            "/problem.yaml:4: `topics` is a list of keys and values; give a list of texts"),
        Row(more: "topics:\n- a\n- [b]", "/problem.yaml:6: `topics` is a list; give a list of texts"),
        Row(more: "level: [a]", "/problem.yaml:4: `level` is a list; give a text"),
        Row(more: "limits: 3", "/problem.yaml:4: `limits` is `3`; give keys and values"),
        Row(
            more: "limits:\n  time_limit: fast",
            "/problem.yaml:5: `time_limit` is `fast`; give a number of seconds"),
        Row(more: "limits:\n  memory: \"64\"", "/problem.yaml:5: `memory` is `64`; give a number of MiB"),
        Row(
            more: "limits:\n  time_limit: 0",
            "/problem.yaml:5: `time_limit` is 0; give a number of seconds above 0 and up to 86400"),
        Row(
            more: "limits:\n  memory: 1e300",
            "/problem.yaml:5: `memory` is 1e300; give a number of MiB above 0 and up to 1048576"),
        Row(
            more: "validator_flags: any-order",
            "/problem.yaml:4: unknown flag `any-order`; did you mean any_order?; correct `validator_flags`"),
        Row(
            more: "validation: custom",
            "/problem.yaml: `validation: custom`, but there is no validator; "
                + "add output_validators/validate.py, or remove the key"),
        Row(
            more: "validation: custom interactive",
            "/problem.yaml: `validation: custom`, but there is no validator; "
                + "add output_validators/validate.py, or remove the key"),
        Row(
            more: "validation: custom multi-pass",
            "/problem.yaml:4: `validation: custom multi-pass` is not supported; "
                + "write `default`, `custom` or `custom interactive`"),
        Row(
            more: "validation: maybe",
            "/problem.yaml:4: `validation` is `maybe`; write `default`, `custom` or `custom interactive`"),
    ]

    static let files = [
        Row(
            ["data/sample/1.doctest": nil],
            "/data: there are no cases; add a file NAME.doctest to data/sample or data/secret"),
        Row(
            ["data/secret/x.doctest": ">>> f()\n\nstray"],
            "/data/secret/x.doctest:3: stray line `stray`; "
                + "begin a statement with `>>> ` or a case with `# name`"),
        Row(
            ["data/secret/x.doctest": ">>> f()\n1\0"],
            "/data/secret/x.doctest:2: holds a NUL character; remove it"),
        Row(
            ["problem.yaml": "name: x", "data/secret/1.in": ""],
            "/data/secret/1.in: has no answer; add PACKAGE/data/secret/1.ans, or remove this file"),
        Row(
            ["problem.yaml": "name: x", "data/secret/a/1.ans": ""],
            "/data/secret/a/1.ans: has no input; add PACKAGE/data/secret/a/1.in, or remove this file"),
        Row(
            ["problem.yaml": "name: x"],
            "/data: there are no cases; add NAME.in and NAME.ans to data/sample or data/secret"),
        Row(
            [
                "problem.yaml": "kind: class\nentry_point: A\nvalidation: custom",
                "output_validators/a.py": "", "output_validators/b.py": "",
            ], "/output_validators: no Python file to start the validator with; name it validate.py"),
    ]

    @Test("file, line, reason, and what to do", arguments: documents + keys + files)
    func failure(_ row: Row) throws {
        var contents = PackageFixture.function
        for (path, text) in row.change { contents[path] = text }
        let package = try PackageFixture(contents)
        expectError(package, row.message, at: row.place)
    }

    @Test("bytes that are no UTF-8, a link to the outside, a dangling link, a pipe")
    func specialFiles() throws {
        var package = try PackageFixture(PackageFixture.function)
        try package.write(Data(">>> f()\n'\u{FF}'\n".utf16.map { UInt8($0) }), to: "data/secret/x.doctest")
        expectError(package, "/data/secret/x.doctest:2: is not UTF-8; save the file as UTF-8")

        package = try PackageFixture(PackageFixture.function)
        try Data("secret".utf8).write(to: URL(fileURLWithPath: "\(package.parent)/outside"))
        try package.link("data/secret", to: "../../outside")
        expectError(package, "/data/secret: is a link that leaves the package; put a copy in its place")

        package = try PackageFixture(PackageFixture.function)
        try package.link("data/secret", to: "nowhere")
        expectError(package, "/data/secret: is a link to nothing; remove it, or restore its target")

        package = try PackageFixture(PackageFixture.function)
        #expect(mkfifo("\(package.folder)/data/pipe", 0o600) == 0)
        expectError(package, "/data/pipe: is neither a file nor a folder; remove it")
    }

    private func expectError(
        _ package: PackageFixture, _ message: String, at place: SourceLocation = #_sourceLocation
    ) {
        do {
            _ = try ChallengeReader(folder: package.folder).read()
            Issue.record("it was read", sourceLocation: place)
        } catch {
            let wanted = package.folder + message.replacing("PACKAGE", with: package.folder)
            #expect(error.description == wanted, sourceLocation: place)
        }
    }
}
