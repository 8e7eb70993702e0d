import Foundation
import TemporaryFolders
import Testing

/// `assay batch` and what reads its store, as a course or a hiring team meets them.
@Suite("assay batch", .serialized)
struct BatchTests {
    private static let challenges = "\(AssayProgram.root)/Challenges"

    /// What must be the same whenever the same is judged: everything but the measured times and sizes.
    private func stable(_ csv: String) -> [String] {
        csv.split(whereSeparator: \.isNewline).map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return (cells.prefix(6) + cells.dropFirst(10)).joined(separator: ",")
        }
    }

    @Test("every kind of submission has its verdict")
    func verdicts() async throws {
        let folder = try TemporaryFolder.ground(candidates: 5)
        let end = try await AssayProgram.run(folder.batch())
        #expect(end.status == 0, "\(end.error)")
        let verdicts = end.output.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",")[3] }
        #expect(verdicts == ["AC", "WA", "CE", "RTE", "RTE"])
    }

    @Test("killed at random moments and resumed, the report is that of an undisturbed run")
    func killed() async throws {
        let isLong = ProcessInfo.processInfo.environment["ASSAY_LONG"] != nil
        let (candidates, kills) = isLong ? (2000, 50) : (300, 8)
        let seed = UInt64.random(in: 0..<1 << 32)
        print("seed \(seed)")
        var numbers = KillMoments(state: seed)
        let folder = try TemporaryFolder.ground(candidates: candidates)
        let undisturbed = try await AssayProgram.run(folder.batch(store: "whole.db"))
        #expect(undisturbed.status == 0, "\(undisturbed.error)")
        for _ in 0..<kills {
            let process = AssayProgram.process(folder.batch(["--resume"]))
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            usleep(UInt32.random(in: 10_000..<120_000, using: &numbers))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        let end = try await AssayProgram.run(folder.batch(["--resume"]))
        #expect(end.status == 0, "\(end.error)")
        #expect(stable(end.output) == stable(undisturbed.output), "seed \(seed)")
        #expect(end.output.split(whereSeparator: \.isNewline).count == candidates + 1)
    }

    @Test(
        "what is handed in twice is judged once and counted twice",
        arguments: [
            (["ann/fixture.py", "bob/fixture.py"], "01"),
            (["ann/fixture/solution.py", "ann/fixture/a.py", "bob/fixture/solution.py", "bob/fixture/a.py"], "01"),
            (["ann/fixture/solution.py", "ann/fixture/a.py", "bob/fixture/solution.py", "bob/fixture/b.py"], "00"),
            (["ann/fixture/solution.py", "bob/fixture.py"], "00"),
        ])
    func twice(_ files: [String], _ counted: String) async throws {
        let folder = try TemporaryFolder.ground(candidates: 0)
        for name in files { try folder.write(TemporaryFolder.right, to: "subs/\(name)") }
        let end = try await AssayProgram.run(folder.batch())
        let rows = end.output.split(whereSeparator: \.isNewline).dropFirst()
            .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        #expect(rows.map { $0[3] } == ["AC", "AC"])
        #expect(rows.map { String($0[10]) }.joined() == counted)
        let runs = try await AssayProgram.run(["similar", "--store", "\(folder.path)/s.db"])
        #expect(runs.status == 0, "\(runs.error)")
    }

    @Test(
        "what cannot be judged is named and does not stop the rest",
        arguments: [
            (#"{"challenge": "fixture", "candidate": "x", "source": ""#, "half"), (#"[]"#, "no object"),
            (#"{"challenge": "absent", "source": "x"}"#, "no such challenge"),
        ])
    func broken(_ line: String, _ kind: String) async throws {
        let folder = try TemporaryFolder.ground(candidates: 0)
        try folder.write("{\"challenge\": \"fixture\", \"source\": \"def f(x): return x + 1\"}\n\(line)\n", to: "all.jsonl")
        let end = try await AssayProgram.run([
            "batch", "\(folder.path)/fixture", "--submissions", "\(folder.path)/all.jsonl", "--store",
            "\(folder.path)/s.db", "--output-format", "csv",
        ])
        #expect(end.status == 1, "\(kind): \(end.error)")
        let verdicts = Set(
            end.output.split(whereSeparator: \.isNewline).dropFirst()
                .map { $0.split(separator: ",", omittingEmptySubsequences: false)[3] })
        #expect(verdicts == ["AC", "unjudgeable"])
    }

    @Test("a store or a place that cannot be used is named, and the exit status is 2")
    func unusable() async throws {
        let folder = try TemporaryFolder.ground(candidates: 2)
        try folder.write("this is no database, whatever its name says, and it is long enough to see that\n", to: "text.db")
        for store in ["text.db", "missing/s.db", "subs"] {
            let end = try await AssayProgram.run(folder.batch(store: store))
            #expect(end.status == 2, "\(store): \(end.error)")
            #expect(end.errorLines.count == 1 && end.error.contains(store), "\(store): \(end.error)")
        }
        let nothing = try await AssayProgram.run([
            "batch", "\(folder.path)/fixture", "--submissions", "\(folder.path)/absent", "--store", "\(folder.path)/s.db",
        ])
        #expect(nothing.status == 2 && nothing.error.contains("absent"))
    }

    @Test("a disk that is full ends the batch with a sentence, and room lets it go on")
    func full() async throws {
        let folder = try TemporaryFolder.ground(candidates: 150)
        let command = ([AssayProgram.folder + "/assay"] + folder.batch()).map { "'\($0)'" }.joined(separator: " ")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        // No file may grow beyond 200 KiB, which SQLite meets as it would meet the end of the disk.
        process.arguments = ["-c", "trap '' XFSZ; ulimit -f 200; exec \(command) 2> '\(folder.path)/error' > /dev/null"]
        try process.run()
        process.waitUntilExit()
        let error = try folder.read("error")
        #expect(process.terminationStatus == 2, "\(error)")
        #expect(error.contains("s.db"))
        let end = try await AssayProgram.run(folder.batch(["--resume"]))
        #expect(end.status == 0, "\(end.error)")
        #expect(end.output.split(whereSeparator: \.isNewline).count == 151)
    }

    @Test("two runs compared: regressions first")
    func diff() async throws {
        let folder = try TemporaryFolder.ground(candidates: 5)
        _ = try await AssayProgram.run(folder.batch())
        try folder.write("def f(x):\n    return 7\n", to: "subs/c0/fixture.py")
        try folder.write(TemporaryFolder.right, to: "subs/c1/fixture.py")
        _ = try await AssayProgram.run(folder.batch())
        let end = try await AssayProgram.run(["diff", "1", "2", "--store", "\(folder.path)/s.db"])
        #expect(end.status == 1)
        let lines = end.output.split(whereSeparator: \.isNewline)
        #expect(lines[0].hasPrefix("regression") && lines[0].hasSuffix("AC → WA"))
        #expect(lines[1].hasPrefix("fixed") && lines[1].hasSuffix("WA → AC"))
        #expect(lines[2] == "1 regression, 1 fixed, 0 changed, 0 new, 0 removed, 3 the same")
        let replay = try await AssayProgram.run(["replay", "2:c1/fixture", "--store", "\(folder.path)/s.db"])
        #expect(replay.status == 0, "\(replay.error)")
        let whole = try await AssayProgram.run(["replay", "2:c2/fixture", "--store", "\(folder.path)/s.db"])
        #expect(whole.status == 0 && whole.output.contains("now   CE"), "\(whole.output)\(whole.error)")
        let runs = try await AssayProgram.run(["runs", "--store", "\(folder.path)/s.db"])
        #expect(runs.output.split(whereSeparator: \.isNewline).count == 3)
    }

    /// What `assay batch` says of one challenge of the library.
    private func ownBatch(_ slug: String, _ folder: TemporaryFolder, _ options: [String] = []) async throws -> [String] {
        let end = try await AssayProgram.run([
            "batch", "\(Self.challenges)/\(slug)", "--submissions", "\(folder.path)/subs", "--store", "\(folder.path)/s.db",
            "--output-format", "csv",
        ] + options)
        #expect(end.status == 0, "\(end.error)")
        return end.output.split(whereSeparator: \.isNewline).map(String.init)
    }

    @Test(
        "scores of reviews and of tests are kept; a fall is a regression",
        arguments: [
            ("tool-library", "accepted/thorough.md", "wrong_answer/opinions.md", "ann.md"),
            ("who-is-online", "accepted/plain.py", "wrong_answer/standing_clock.py", "ann.py"),
        ])
    func scores(_ slug: String, _ better: String, _ worse: String, _ name: String) async throws {
        let folder = try TemporaryFolder()
        var percents: [Double] = []
        for submission in [better, worse] {
            let text = try String(contentsOfFile: "\(Self.challenges)/\(slug)/submissions/\(submission)", encoding: .utf8)
            try folder.write(text, to: "subs/\(slug)/\(name)")
            let lines = try await ownBatch(slug, folder, ["--report", "\(folder.path)/r.html"])
            #expect(lines.first?.hasSuffix("message,score_percent,points,max_points") == true)
            percents.append(try #require(lines.last?.split(separator: ",").suffix(3).first.flatMap { Double($0) }))
        }
        #expect(percents[0] > percents[1] && percents[0] <= 100, "\(percents)")
        let store = ["--store", "\(folder.path)/s.db"]
        let diff = try await AssayProgram.run(["diff", "1", "2"] + store)
        #expect(diff.status == 1 && diff.output.hasPrefix("regression  \(slug)  ann  AC "), "\(diff.output)")
        let back = try await AssayProgram.run(["diff", "2", "1"] + store)
        #expect(back.status == 0 && back.output.hasPrefix("fixed  \(slug)  ann  WA "), "\(back.output)")
        let runs = try await AssayProgram.run(["runs"] + store)
        #expect(runs.output.contains("LEFT  SCORE ") && runs.output.split(whereSeparator: \.isNewline).count == 3)
        let export = try await AssayProgram.run(["export", "1", "--output-format", "json-lines"] + store)
        #expect(export.output.contains(#""remarks":[{"tone":"good","text":""#) && export.output.contains(#""earned":"#))
        let replay = try await AssayProgram.run(["replay", "2:ann/\(slug)"] + store)
        #expect(replay.status == 0 && replay.error.isEmpty, "the challenge is the same to another process: \(replay.error)")
        #expect(replay.output.components(separatedBy: "score ").count == 3, "\(replay.output)")
        #expect(try folder.read("r.html").contains("Mean score"))
    }

    @Test("every file of a folder is reviewed and reported, by name")
    func folders() async throws {
        let folder = try TemporaryFolder()
        let given = "\(Self.challenges)/bakery-split/submissions/accepted/plain/bakery"
        for file in try FileManager.default.contentsOfDirectory(atPath: given) where file.hasSuffix(".py") {
            let text = try String(contentsOfFile: "\(given)/\(file)", encoding: .utf8)
            let loop = "\n\ndef total(values):\n    for i in range(len(values)):\n        print(values[i])\n"
            let more = file.hasPrefix("__") ? "" : loop
            try folder.write(text + more, to: "subs/ann/bakery-split/bakery/\(file)")
        }
        let lines = try await ownBatch("bakery-split", folder, ["--review", "--report", "\(folder.path)/r.html"])
        #expect(lines.last?.hasPrefix("ann,bakery-split,1,AC,") == true, "\(lines)")
        let export = try await AssayProgram.run(["export", "--store", "\(folder.path)/s.db", "--output-format", "json-lines"])
        let page = try folder.read("r.html")
        for name in ["bakery/measures.py", "bakery/pricing.py", "bakery/recipes.py"] {
            #expect(export.output.contains(#""file":"\#(name)","line""#), "\(export.output)")
            #expect(page.contains(#""path":"\#(name)","text""#))
        }
        #expect(export.output.contains(#""files":["bakery/__init__.py","bakery/measures.py""#))
    }

    @Test(
        "a renamed copy is found, other solutions are not",
        arguments: [("fixture.py", "fixture.py"), ("fixture.py", "fixture/solution.py"), ("fixture/words.py", "fixture/main.py")])
    func similar(_ own: String, _ copied: String) async throws {
        let folder = try TemporaryFolder.ground(candidates: 0)
        let original = """
            def f(x):
                table = {}
                for step in range(10):
                    if step % 3 == 0:
                        table[step] = step * step
                    elif step % 5 == 0:
                        table[step] = step - 1
                total = sum(value for key, value in table.items() if key > 100)
                while total > 0:
                    total -= 3
                return x + 1 + total
            """
        let copy = original.replacingOccurrences(of: "table", with: "memo")
            .replacingOccurrences(of: "step", with: "index").replacingOccurrences(of: "total", with: "rest")
        try folder.write(original, to: "subs/ann/\(own)")
        try folder.write("# my own work\n\n\(copy)\n", to: "subs/bob/\(copied)")
        if copied != "fixture.py" { try folder.write("import this\n", to: "subs/bob/fixture/a.py") }
        try folder.write("import operator\n\nf = lambda x: operator.add(x, len('a'))\n", to: "subs/cat/fixture.py")
        _ = try await AssayProgram.run(folder.batch())
        let end = try await AssayProgram.run(["similar", "--store", "\(folder.path)/s.db"])
        #expect(end.status == 0, "\(end.error)")
        #expect(end.output.contains("100 %  fixture    ann  bob"), "\(end.output)")
        let places = [own, copied].map { $0.contains("/") ? $0.dropFirst("fixture/".count) + ":" : "" }
        #expect(end.output.contains("  \(places[0])1–11 ~ \(places[1])3–13"), "\(end.output)")
        #expect(!end.output.contains("cat"))
    }

    /// A small generator, so that a failure can be repeated by its seed.
    private struct KillMoments: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 33)
        }
    }
}
