import Foundation
import TemporaryFolders
import Testing

/// Practice on the command line: folders, runs without names, hints, editorials, and what is remembered.
@Suite("assay: practice", .serialized)
struct PracticeTests {
    let folder: TemporaryFolder
    let environment: [String: String]

    init() throws {
        folder = try TemporaryFolder()
        environment = ["ASSAY_STORE": "\(folder.path)/practice.sqlite"]
    }

    private func assay(
        _ line: String, input: String = "", in place: String = "", _ more: [String: String] = [:]
    ) async throws -> AssayProgram.End {
        try await AssayProgram.run(
            line.split(separator: " ").map(String.init), input: input, environment: environment.merging(more) { $1 },
            in: "\(folder.path)/\(place)")
    }

    private func solve(_ submission: String = AssayProgram.accepted) throws {
        try folder.write(String(contentsOfFile: submission, encoding: .utf8), to: "two-sum/solution.py")
    }

    // MARK: - start

    @Test("start lays out statement, starter and notes, and says what is next")
    func start() async throws {
        let end = try await assay("start two-sum")
        #expect(end.status == 0 && end.error == "")
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/two-sum").sorted()
        #expect(files == [".assay-practice", "STATEMENT.md", "notes.md", "solution.py"])
        for name in files.dropFirst() { #expect(end.output.contains("wrote  two-sum/\(name)\n")) }
        let starter = "\(AssayProgram.root)/Challenges/two-sum/attachments/starter.py"
        #expect(try folder.read("two-sum/solution.py") == String(contentsOfFile: starter, encoding: .utf8))
        #expect(try folder.read("two-sum/STATEMENT.md").hasPrefix("# Two Sum\n"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["practice.sqlite", "two-sum"])
    }

    @Test("start again keeps what is there and puts back what is missing")
    func startAgain() async throws {
        _ = try await assay("start two-sum mine")
        try folder.write("my work\n", to: "mine/solution.py")
        try FileManager.default.removeItem(atPath: "\(folder.path)/mine/STATEMENT.md")
        let end = try await assay("start two-sum .", in: "mine")
        #expect(end.status == 0)
        #expect(end.output.contains("kept   ./solution.py\n") && end.output.contains("wrote  ./STATEMENT.md\n"))
        #expect(try folder.read("mine/solution.py") == "my work\n")
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/mine").sorted()
        #expect(names == [".assay-practice", "STATEMENT.md", "notes.md", "solution.py"])
    }

    @Test(
        "start refuses a place that is something else, and changes nothing",
        arguments: [
            ("taken/file", "start two-sum taken", "taken holds other things (file) and nothing is overwritten; "),
            ("taken", "start two-sum taken", "taken is a file; "),
            ("two-sum/.assay-practice", "start two-sum", "two-sum/.assay-practice: does not say `challenge: …`; "),
            ("other/x", "start two-sum missing/deep", "there is no folder missing; "),
        ])
    func startRefuses(_ file: String, _ command: String, _ says: String) async throws {
        try folder.write("", to: file)
        let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        let end = try await assay(command)
        #expect(end.status == 2 && end.output == "")
        #expect(end.error.hasPrefix("assay: \(says)") && end.errorLines.count == 1, "\(end.error)")
        #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() == before)
    }

    @Test("a folder of one challenge does not become that of another")
    func startOther() async throws {
        _ = try await assay("start two-sum")
        let end = try await assay("start lru-cache two-sum")
        #expect(end.status == 2)
        #expect(end.error.hasPrefix("assay: two-sum is a practice folder of two-sum; name another: "))
    }

    @Test(
        "other kinds begin with what is handed in",
        arguments: [
            ("critique", "", ["attachments/shop.py", "attachments/lib/till.py"], ["lib", "review.md", "shop.py"]),
            ("tests", "module: cart", ["attachments/cart.py", "attachments/starter.py"], ["cart.py", "test_solution.py"]),
            ("package", "entry_point: shop", ["attachments/starter/shop/__init__.py"], ["solution"]),
        ] as [(String, String, [String], [String])])
    func kinds(_ kind: String, _ more: String, _ attachments: [String], _ files: [String]) async throws {
        try folder.write("name: Other\nkind: \(kind)\n\(more)\n", to: "other/problem.yaml")
        for path in attachments { try folder.write("x = 1\n", to: "other/\(path)") }
        let place = kind == "critique" ? "\n  file: shop.py\n  lines: 1\n  words: [close]" : ""
        let fault = "- fault: open-file\n  title: it is never closed\(place)\n  explanation: it stays open\n"
        switch kind {
        case "critique": try folder.write(fault, to: "other/faults.yaml")
        case "tests":
            try folder.write(fault, to: "other/faults.yaml")
            for name in ["correct/reference.py", "faulty/open-file.py"] {
                try folder.write("x = 1\n", to: "other/implementations/\(name)")
            }
        default: try folder.write(">>> 1\n1\n", to: "other/data/sample/cases.doctest")
        }
        let end = try await assay("start \(folder.path)/other mine")
        #expect(end.status == 0 && end.error == "", "\(end.error)")
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/mine").sorted()
        #expect(names == [".assay-practice", "STATEMENT.md"] + (files + ["notes.md"]).sorted())
    }

    // MARK: - run

    @Test(
        "run needs no names in a practice folder, below it, and beside it",
        arguments: [("run", "two-sum"), ("run", "two-sum/deep"), ("run two-sum", ""), ("run two-sum", "two-sum")])
    func runWithoutNames(_ command: String, _ place: String) async throws {
        _ = try await assay("start two-sum")
        try folder.write("", to: "two-sum/deep/file")
        let wrong = try await assay(command, in: place)
        #expect(wrong.status == 1 && wrong.output.contains("solution.py"))
        try solve()
        let right = try await assay(command, in: place)
        #expect(right.status == 0 && right.output.contains("28/28 cases"))
        #expect(right.error == "`assay editorial` is open now; `assay next` proposes what comes next\n")
        let other = try await assay("run \(AssayProgram.wrong)", in: "two-sum")
        #expect(other.status == 1 && other.output.contains("sorted_positions.py"))
    }

    @Test("what is remembered: runs of everything, not samples, not single cases, not --no-record")
    func remembered() async throws {
        func runs() async throws -> String {
            let rows = try await assay("progress").output.split(separator: "\n")
            let row = rows.first { $0.hasPrefix("two-sum ") }
            return row?.split(separator: " ").joined(separator: " ") ?? "nothing"
        }
        for command in ["--sample", "-k pair", "--no-record"] {
            _ = try await assay("run two-sum \(AssayProgram.accepted) \(command)")
        }
        #expect(try await runs().hasPrefix("two-sum begun - 0 0 - "))
        _ = try await assay("run two-sum \(AssayProgram.wrong)")
        _ = try await assay("run two-sum \(AssayProgram.accepted)")
        #expect(try await runs().contains(" 2 0 about 100 % just now"))
        let package = try folder.package(">>> f(1)\n1\n")
        _ = try await assay("run \(package) -", input: "def f(x): return x")
        #expect(try await !assay("progress").output.contains("fixture"))
    }

    @Test("a review leaves its rules: found ones, and idioms that were used")
    func rules() async throws {
        let solution = try folder.write(
            """
            def two_sum(numbers, target):
                seen = {}
                for i in range(len(numbers)):
                    if target - numbers[i] in seen.keys():
                        return [seen[target - numbers[i]], i]
                    seen[numbers[i]] = i
                raise ValueError(f"no two numbers add up to {target}")
            """, to: "mine.py")
        _ = try await assay("run two-sum \(solution) --review")
        func row() async throws -> String {
            let row = try await assay("progress").output.split(separator: "\n").first { $0.hasPrefix("range-len-enumerate ") }
            return row?.split(separator: " ").joined(separator: " ") ?? "nothing"
        }
        #expect(try await row() == "range-len-enumerate 1 0 about 100 % just now")
        let better = "\(AssayProgram.root)/Challenges/two-sum/submissions/accepted/idiomatic.py"
        _ = try await assay("run two-sum \(better) --review")
        #expect(try await row() == "range-len-enumerate 1 1 about 100 % just now")
    }

    @Test("a store that cannot be opened is a warning for run, and an error where it is what it is about")
    func brokenStore() async throws {
        let place = ["ASSAY_STORE": "\(folder.path)/missing/practice.sqlite"]
        let run = try await assay("run two-sum \(AssayProgram.accepted)", place)
        #expect(run.status == 0 && run.output.contains("28/28"))
        #expect(run.error.hasPrefix("warning: this is not remembered: \(folder.path)/missing/practice.sqlite: "))
        #expect(run.errorLines.count == 1)
        for command in ["hint two-sum", "editorial two-sum"] {
            let end = try await assay(command, place)
            #expect(end.status == 2 && end.output == "")
            #expect(end.error.hasPrefix("assay: \(folder.path)/missing/practice.sqlite: there is no folder "))
        }
    }

    @Test("where practice is remembered: as named, ASSAY_STORE, XDG_DATA_HOME, HOME; and reading makes no file")
    func places() async throws {
        let home = ["HOME": "\(folder.path)/home", "ASSAY_STORE": ""]
        let data = home.merging(["XDG_DATA_HOME": "\(folder.path)/data"]) { $1 }
        for command in ["next", "progress", "hint two-sum --all"] { _ = try await assay(command, data) }
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/data"))
        _ = try await assay("hint two-sum", data)
        _ = try await assay("hint two-sum", home.merging(["XDG_DATA_HOME": "relative"]) { $1 })
        _ = try await assay("hint two-sum")
        _ = try await assay("hint two-sum --store \(folder.path)/named.sqlite")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".sqlite") }
        #expect(files.sorted() == [
            "data/assay/practice.sqlite", "home/.local/share/assay/practice.sqlite", "named.sqlite", "practice.sqlite",
        ])
        let none = try await assay("hint two-sum", ["ASSAY_STORE": "", "HOME": ""])
        #expect(none.status == 2 && none.error.hasPrefix("assay: there is no place to remember practice"))
    }

    // MARK: - hint, editorial

    @Test("hints come one at a time and stay readable, all of them after solving")
    func hints() async throws {
        let none = try await assay("hint two-sum --all")
        #expect(none.status == 0 && none.output == "" && none.error.hasPrefix("no hint of two-sum was given yet; "))
        for number in 1...2 {
            let end = try await assay("hint two-sum")
            #expect(end.status == 0 && end.output.hasPrefix("Two Sum: hint \(number) of 3\n\n"))
            #expect(end.error == "\n`assay hint two-sum` gives the next\n")
        }
        func shown() async throws -> [Int] {
            let text = try await assay("hint two-sum --all").output
            return (1...3).filter { text.contains("hint \($0) of 3") }
        }
        #expect(try await shown() == [1, 2])
        _ = try await assay("run two-sum \(AssayProgram.accepted)")
        #expect(try await shown() == [1, 2, 3])
        #expect(try await assay("hint two-sum").output.hasPrefix("Two Sum: hint 3 of 3\n"))
        let end = try await assay("hint two-sum")
        #expect(end.status == 0 && end.output == "")
        #expect(end.error == "all 3 hints of two-sum were given; --all shows them again\n")
    }

    @Test("the editorial opens with an accepted run; before it says how to get there")
    func editorial() async throws {
        let first = try await assay("editorial two-sum")
        #expect(first.status == 1 && first.output == "")
        #expect(first.error == "assay: the editorial of two-sum opens with an accepted run; 3 hints are left (`assay hint`); "
            + "--spoil opens it now, and that is remembered\n")
        _ = try await assay("run two-sum \(AssayProgram.wrong)")
        #expect(try await assay("editorial two-sum").error.contains("; the latest passed 14 of 28 cases; "))
        _ = try await assay("run two-sum \(AssayProgram.accepted)")
        let end = try await assay("editorial two-sum")
        let file = "\(AssayProgram.root)/Challenges/two-sum/editorial.md"
        #expect(end.status == 0 && end.error == "")
        #expect(end.output == "Two Sum: editorial\n\n" + (try String(contentsOfFile: file, encoding: .utf8)))
        #expect(try await !assay("progress").output.contains("editorial read before"))
    }

    @Test("--spoil opens it at once, and that is remembered")
    func spoil() async throws {
        let end = try await assay("editorial two-sum --spoil")
        #expect(end.status == 0 && end.output.hasPrefix("Two Sum: editorial\n"))
        _ = try await assay("run two-sum \(AssayProgram.accepted)")
        #expect(try await assay("progress").output.contains("two-sum    solved, editorial read before "))
    }

    @Test("a package without hints or editorial says so", arguments: [("hint", "hints"), ("editorial --spoil", "editorial")])
    func bare(_ command: String, _ part: String) async throws {
        let package = try folder.package(">>> f(1)\n1\n")
        let words = command.split(separator: " ", maxSplits: 1)
        let end = try await assay("\(words[0]) \(package) \(words.count > 1 ? words[1] : "")")
        #expect(end.status == 1 && end.output == "")
        #expect(end.error.hasPrefix("assay: fixture has no "))
        #expect(end.error.contains(part))
    }

    // MARK: - next, progress

    @Test("next says why, and colours nothing in a pipe or with NO_COLOR")
    func next() async throws {
        let fresh = try await assay("next -n 2")
        #expect(fresh.status == 0 && fresh.error == "")
        #expect(fresh.output.split(separator: "\n").count { $0.hasPrefix("    new: nothing tried in ") } == 2)
        _ = try await assay("start two-sum")
        let begun = try await assay("next -n 1", ["FORCE_COLOR": "1", "NO_COLOR": "1"])
        #expect(begun.output == "two-sum  Two Sum (function, fundamentals)\n    begun: last worked on just now, nothing handed in "
            + "yet\n    assay start two-sum\n")
        let coloured = try await assay("next -n 1", ["FORCE_COLOR": "1"])
        #expect(coloured.output.contains("\u{1b}["))
        let rules = try await assay("next --topic exceptions --kind function -n 3")
        #expect(rules.status == 0 && rules.output.contains("two-sum"))
    }

    @Test("progress of nothing says where to begin")
    func progress() async throws {
        let end = try await assay("progress")
        #expect(end.status == 0 && end.output.contains(": 0 solved, 0 due, 0 begun\n"))
        #expect(end.output.hasSuffix("\nNothing was tried yet: `assay next` proposes where to begin.\n"))
    }

    @Test("a package that is gone: where it was, and what to do")
    func gone() async throws {
        let package = try folder.package(">>> f(1)\n1\n")
        _ = try await assay("start \(package) mine")
        try FileManager.default.moveItem(atPath: package, toPath: "\(folder.path)/moved")
        let end = try await assay("run", in: "mine")
        #expect(end.status == 2 && end.output == "")
        #expect(end.error.contains("(./.assay-practice names \(package), where there is none any more)"), "\(end.error)")
    }
}
