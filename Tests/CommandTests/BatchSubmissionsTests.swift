import Foundation
import TemporaryFolders
import Testing

/// What candidates hand in that is no plain file: each has an outcome, and nobody else's is touched.
@Suite("assay batch: submissions under bad conditions", .serialized)
struct BatchSubmissionsTests {
    /// One of them, the verdict it gets, and a part of what is said.
    struct Odd: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let verdict: String
        let said: String
        let make: @Sendable (TemporaryFolder) throws -> Void

        init(
            _ description: String, _ verdict: String, _ said: String = "",
            _ make: @escaping @Sendable (TemporaryFolder) throws -> Void
        ) {
            (testDescription, self.verdict, self.said, self.make) = (description, verdict, said, make)
        }
    }

    private static let right = TemporaryFolder.right
    private static let out = "leads out of what is this candidate's; put a copy in its place"

    static let files: [Odd] = [
        Odd("an empty file", "RTE", "the function `f` is not defined") { try $0.write("", to: "subs/odd/fixture.py") },
        Odd("10 MB", "CE", "at most 1048576 are accepted") {
            try $0.write("\(right)#\(String(repeating: "x", count: 10_000_000))", to: "subs/odd/fixture.py")
        },
        Odd("more than memory, and nothing in it", "unjudgeable", "has 100000000000 bytes; at most 67108864 are read") {
            let path = try $0.write("", to: "subs/odd/fixture.py")
            #expect(truncate(path, 100_000_000_000) == 0)
        },
        Odd("every byte there is", "CE", "NUL byte") { try $0.write(Data(0...255), to: "subs/odd/fixture.py") },
        Odd("bytes that are no UTF-8", "CE", "Non-UTF-8 code") {
            try $0.write(Data("name = 'é".utf8.dropLast()) + Data("'\n\(right)".utf8), to: "subs/odd/fixture.py")
        },
        Odd("UTF-16", "CE", "NUL byte") { try $0.write(right.data(using: .utf16) ?? Data(), to: "subs/odd/fixture.py") },
        Odd("a byte-order mark", "AC") { try $0.write("\u{feff}\(right)", to: "subs/odd/fixture.py") },
        Odd("lines as Windows ends them", "AC") {
            try $0.write(right.replacingOccurrences(of: "\n", with: "\r\n"), to: "subs/odd/fixture.py")
        },
        Odd("a name with spaces", "AC") { try $0.write(right, to: "subs/o d d/fixture.py") },
        Odd("a name with a line break", "AC") { try $0.write(right, to: "subs/o\nd/fixture.py") },
        Odd("a name with an escape sequence", "AC") { try $0.write(right, to: "subs/o\u{1b}[31md/fixture.py") },
        Odd("a name with quotes, a comma and markup", "AC") { try $0.write(right, to: "subs/o'\",<b>&d/fixture.py") },
        Odd("a folder's name that is no UTF-8", "unjudgeable", "has a name that is not UTF-8; rename it") {
            #expect(mkdir(undecodable($0, "subs/"), 0o755) == 0)
        },
        Odd("a file's name that is no UTF-8", "unjudgeable", "has a name that is not UTF-8; rename it") {
            try $0.write("", to: "subs/odd/")
            let file = open(undecodable($0, "subs/odd/", ".py"), O_CREAT | O_WRONLY, 0o644)
            #expect(file >= 0)
            close(file)
        },
        Odd("a link to a file beside", "AC") {
            try $0.write(right, to: "subs/odd/final.txt")
            try $0.link("subs/odd/fixture.py", to: "final.txt")
        },
        Odd("a link to another candidate's file", "unjudgeable", out) {
            try $0.write("", to: "subs/odd/")
            try $0.link("subs/odd/fixture.py", to: "../ann/fixture.py")
        },
        Odd("a folder that is a link to another candidate's", "unjudgeable", out) { try $0.link("subs/odd", to: "ann") },
        Odd("a link out of the folder", "unjudgeable", out) {
            try $0.write(right, to: "elsewhere.py")
            try $0.write("", to: "subs/odd/")
            try $0.link("subs/odd/fixture.py", to: "../../elsewhere.py")
        },
        Odd("a folder that is a link out of the folder", "unjudgeable", out) {
            try $0.write(right, to: "elsewhere/fixture.py")
            try $0.link("subs/odd", to: "\($0.path)/elsewhere")
        },
        Odd("a folder that is a link to the folder around it", "unjudgeable", out) { try $0.link("subs/odd", to: ".") },
        Odd("a link to all files there are, by a name of its own", "unjudgeable", out) {
            try $0.write("", to: "subs/odd/")
            try $0.link("subs/odd/notes", to: "/")
        },
        Odd("a link to itself", "unjudgeable", "is a link that leads to itself") {
            try $0.write("", to: "subs/odd/")
            try $0.link("subs/odd/fixture.py", to: "fixture.py")
        },
        Odd("a folder that is a link to itself", "unjudgeable", "is a link that leads to itself") {
            try $0.link("subs/odd", to: "odd")
        },
        Odd("a link to nothing", "unjudgeable", "is a link to nothing") {
            try $0.write("", to: "subs/odd/")
            try $0.link("subs/odd/fixture.py", to: "nowhere")
        },
        Odd("a link to a device", "unjudgeable", out) {
            try $0.write("", to: "subs/odd/")
            try $0.link("subs/odd/fixture.py", to: "/dev/zero")
        },
        Odd("a pipe that nobody writes to", "unjudgeable", "is a pipe, not a file") {
            let path = try $0.write("", to: "subs/odd/") + "fixture.py"
            #expect(mkfifo(path, 0o644) == 0)
        },
        Odd("a folder with the name of a file", "unjudgeable", "is a folder, not a file") {
            try $0.write("", to: "subs/odd/fixture.py/")
        },
    ]

    /// What lies beside, or instead of, the `solution.py` of a solution of several files.
    static let folders: [Odd] = [
        Odd("a folder of two files", "AC") { try $0.write("", to: "subs/odd/fixture/words.py") },
        Odd("a pipe that nobody writes to, in a folder", "unjudgeable", "words.py: is neither a file nor a folder") {
            #expect(mkfifo("\($0.path)/subs/odd/fixture/words.py", 0o644) == 0)
        },
        Odd("a link to another candidate's file", "unjudgeable", "words.py: is a link that leaves the package") {
            try $0.link("subs/odd/fixture/words.py", to: "../../ann/fixture.py")
        },
        Odd("a link to a device, in a folder", "unjudgeable", "words.py: is a link that leaves the package") {
            try $0.link("subs/odd/fixture/words.py", to: "/dev/zero")
        },
        Odd("a link to a folder elsewhere, in a folder", "unjudgeable", "words: is a link that leaves the package") {
            try $0.link("subs/odd/fixture/words", to: "/etc")
        },
        Odd("a link to itself, in a folder", "unjudgeable", "words.py: is a link that leads to itself") {
            try $0.link("subs/odd/fixture/words.py", to: "words.py")
        },
        Odd("a link to nothing, in a folder", "unjudgeable", "words.py: is a link to nothing") {
            try $0.link("subs/odd/fixture/words.py", to: "nowhere")
        },
        Odd("a link within the folder", "AC") { try $0.link("subs/odd/fixture/words.py", to: "solution.py") },
        Odd("a link to the folder around it", "AC") { try $0.link("subs/odd/fixture/words", to: ".") },
        Odd("links to folders of links, more than can be counted", "unjudgeable", "more than 200000 files and folders") {
            for depth in 0..<30 {
                for side in ["left", "right"] {
                    try $0.write("", to: "subs/odd/fixture/d\(depth)/")
                    try $0.link("subs/odd/fixture/d\(depth)/\(side)", to: "../d\(depth + 1)")
                }
            }
            try $0.write("", to: "subs/odd/fixture/d30/")
        },
        Odd("a file's name that is no UTF-8, in a folder", "unjudgeable", ": has a name that is not UTF-8; rename it") {
            let file = open(undecodable($0, "subs/odd/fixture/", ".py"), O_CREAT | O_WRONLY, 0o644)
            #expect(file >= 0)
            close(file)
        },
        Odd("a folder's name that is no UTF-8, in a folder", "unjudgeable", ": has a name that is not UTF-8; rename it") {
            #expect(mkdir(undecodable($0, "subs/odd/fixture/"), 0o755) == 0)
        },
        Odd("a huge file with nothing in it, in a folder", "unjudgeable", "words.py: is larger than 1 MiB") {
            let path = try $0.write("", to: "subs/odd/fixture/words.py")
            #expect(truncate(path, 100_000_000_000) == 0)
        },
        Odd("a pipe instead of the solution", "unjudgeable", "solution.py: is neither a file nor a folder") {
            let path = "\($0.path)/subs/odd/fixture/solution.py"
            #expect(unlink(path) == 0 && mkfifo(path, 0o644) == 0)
        },
        Odd("a folder that is empty", "unjudgeable", "there is no Python file in this folder") {
            #expect(unlink("\($0.path)/subs/odd/fixture/solution.py") == 0)
        },
        Odd("a folder that is a link out of the submissions", "unjudgeable", out) {
            try FileManager.default.moveItem(atPath: "\($0.path)/subs/odd/fixture", toPath: "\($0.path)/elsewhere")
            try $0.link("subs/odd/fixture", to: "../../elsewhere")
        },
        Odd("a folder that is a link to nothing", "unjudgeable", "is a link to nothing") {
            try FileManager.default.removeItem(atPath: "\($0.path)/subs/odd/fixture")
            try $0.link("subs/odd/fixture", to: "nowhere")
        },
        Odd("a solution whose folder has a name that is no UTF-8", "unjudgeable", "has a name that is not UTF-8; rename it") {
            #expect(rename("\($0.path)/subs/odd/fixture", undecodable($0, "subs/odd/")) == 0)
        },
    ]

    /// A path that ends in a byte that no UTF-8 text has.
    private static func undecodable(_ folder: TemporaryFolder, _ place: String, _ end: String = "") -> [CChar] {
        Array("\(folder.path)/\(place)o".utf8.map { CChar(bitPattern: $0) })
            + [CChar(bitPattern: 0xff)] + end.utf8.map { CChar(bitPattern: $0) } + [0]
    }

    /// Verdict and message of each entry, by the exact name of its candidate.
    private func entries(_ output: String) throws -> [(candidate: String, verdict: String, message: String)] {
        try output.split(separator: "\n").compactMap { line in
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            guard let verdict = object["verdict"] as? String else { return nil }
            return (object["candidate"] as? String ?? "", verdict, object["message"] as? String ?? "")
        }
    }

    private func judge(
        _ folder: TemporaryFolder, _ submissions: String, under outer: [String] = []
    ) async throws -> AssayProgram.End {
        var command = folder.batch(submissions: submissions)
        command[command.count - 1] = "json-lines"
        return try await AssayProgram.run(command, under: outer)
    }

    @Test("what lies in a folder", arguments: files)
    func inFolder(_ odd: Odd) async throws { try await judge(odd, in: TemporaryFolder.ground(candidates: 0)) }

    @Test("what lies in the folder of a solution", arguments: folders)
    func inSolution(_ odd: Odd) async throws {
        let folder = try TemporaryFolder.ground(candidates: 0)
        try folder.write("\(Self.right)# odd\n", to: "subs/odd/fixture/solution.py")
        try await judge(odd, in: folder)
    }

    private func judge(_ odd: Odd, in folder: TemporaryFolder) async throws {
        try folder.write("\(Self.right)# ann\n", to: "subs/ann/fixture.py")
        try odd.make(folder)
        let end = try await judge(folder, "subs")
        let entries = try entries(end.output)
        #expect(entries.count == 2, "\(end.output)\(end.error)")
        #expect(entries.contains { $0.candidate == "ann" && $0.verdict == "AC" })
        let other = try #require(entries.first { $0.candidate != "ann" })
        let isSaid = odd.said.isEmpty ? other.message == "" : other.message.contains(odd.said)
        #expect(other.verdict == odd.verdict && isSaid, "\(other)")
        #expect(end.status == (odd.verdict == "unjudgeable" ? 1 : 0) && end.error == "", "\(end.error)")
        // Whatever was handed in, the run is whole: it can be listed, exported and compared.
        let again = try await AssayProgram.run(["diff", "1", "1", "--store", "\(folder.path)/s.db"])
        #expect(again.output.hasSuffix("2 the same\n"), "\(again.output)\(again.error)")
    }

    @Test(
        "what may not be read", .enabled(if: OtherUser.isThere, "no other user can be had"),
        arguments: [
            ("fixture.py", "fixture.py", "cannot be read: Permission denied"),
            ("fixture.py", "", "cannot be listed: Permission denied"),
            ("fixture/solution.py", "fixture/solution.py", "solution.py: cannot be read: Permission denied"),
            ("fixture/solution.py", "fixture", "cannot be listed: Permission denied"),
            ("other/solution.py", "other", "cannot be listed: Permission denied"),
        ])
    func unreadable(_ name: String, _ shut: String, _ said: String) async throws {
        let folder = try TemporaryFolder.ground(candidates: 0)
        try folder.write("\(Self.right)# ann\n", to: "subs/ann/fixture.py")
        try folder.write("\(Self.right)# odd\n", to: "subs/odd/\(name)")
        let path = "\(folder.path)/subs/odd" + (shut.isEmpty ? "" : "/\(shut)")
        chmod(path, 0)
        chmod(folder.path, 0o777)
        let end = try await judge(folder, "subs", under: OtherUser.command)
        chmod(path, 0o755)
        let entries = try entries(end.output)
        #expect(entries.map(\.verdict).sorted() == ["AC", "unjudgeable"], "\(end.error)")
        // Of a folder that cannot be listed only its place is known.
        #expect(entries.contains { $0.candidate == (shut.isEmpty ? path : "odd") && $0.message == said }, "\(entries)")
        #expect(end.status == 1)
    }

    private static func line(_ candidate: String, _ source: String) -> String {
        "{\"challenge\": \"fixture\", \"candidate\": \(candidate), \"source\": \"\(source)\"}"
    }

    @Test(
        "lines of JSON",
        arguments: [
            (line("\"odd\"", "x").dropLast(9).description, "unjudgeable", "is no JSON; a line that was not written to its end?"),
            (String(repeating: "[", count: 100_000), "unjudgeable", "is no JSON"),
            (line("\"o\\ud800\"", "x"), "unjudgeable", "is no JSON"),
            (line("\"o\\u0000d\"", "x"), "unjudgeable", "a name holds a NUL character"),
            (line("[]", "x"), "unjudgeable", "\"candidate\" is no text"),
            (line("4711", "def f(x): return x + 1"), "AC", ""),
            (line("\"o\\u001b[31m\\n\"", "def f(x): return x + 1"), "AC", ""),
            (line("\"odd\"", "def f(x): return x + 1 # " + String(repeating: "x", count: 10_000_000)), "CE", "at most 1048576"),
            (line("\"odd\"", String(repeating: "x", count: 70_000_000)), "unjudgeable", "the line is longer than 64 MiB"),
        ])
    func inLines(_ odd: String, _ verdict: String, _ said: String) async throws {
        let folder = try TemporaryFolder.ground(candidates: 0)
        let right = Self.line("\"ann\"", "def f(x): return x + 1 # ann")
        try folder.write("\(odd)\n\(right)\n", to: "all.jsonl")
        let end = try await judge(folder, "all.jsonl")
        let entries = try entries(end.output)
        #expect(entries.count == 2 && entries.contains { $0.candidate == "ann" && $0.verdict == "AC" }, "\(end.error)")
        let other = try #require(entries.first { $0.candidate != "ann" })
        #expect(other.verdict == verdict && (said.isEmpty ? other.message == "" : other.message.contains(said)), "\(other)")
        #expect(!odd.contains("4711") || other.candidate == "4711")
        #expect(end.status == (verdict == "unjudgeable" ? 1 : 0) && end.error == "", "\(end.error)")
    }

    @Test(
        "a place without submissions, and one that never ends",
        arguments: [
            ("", "there are no submissions"), ("\n \n", "there are no submissions"), ("/dev/zero", "is a device"),
            ("/dev/null", "is a device"),
        ])
    func noPlace(_ content: String, _ said: String) async throws {
        let folder = try TemporaryFolder.ground(candidates: 0)
        if content.hasPrefix("/") {
            try folder.link("all.jsonl", to: content)
        } else {
            try folder.write(content, to: "all.jsonl")
        }
        let end = try await judge(folder, "all.jsonl")
        #expect(end.status == 2 && end.output == "")
        #expect(end.errorLines.count == 1 && end.error.hasPrefix("assay: \(folder.path)/all.jsonl: \(said)"), "\(end.error)")
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/s.db"))
    }

    @Test("fifty thousand files in one folder: all of them counted, and memory stays as it was")
    func many() async throws {
        var peaks: [Int] = []
        for count in [500, 50_000] {
            let folder = try TemporaryFolder.ground(candidates: 5)
            try folder.write("", to: "many/fixture/")
            for number in 0..<count {
                let source = "\(folder.path)/\(TemporaryFolder.submission(of: number % 5))"
                #expect(link(source, "\(folder.path)/many/fixture/s\(number).py") == 0)
            }
            let end = try await AssayProgram.run(folder.batch(submissions: "many"), measuresMemory: true)
            #expect(end.status == 0, "\(end.error)")
            let verdicts = end.output.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",")[3] }
            let counts = Dictionary(verdicts.map { (String($0), 1) }, uniquingKeysWith: +)
            #expect(counts == ["AC": count / 5, "WA": count / 5, "CE": count / 5, "RTE": count / 5 * 2])
            let judged = "print(db.execute('SELECT count(*) FROM judgement').fetchone()[0])"
            #expect(try DatabaseScript.run(judged, path: "\(folder.path)/s.db") == "5\n")
            peaks.append(end.peakMemory)
        }
        print("peak memory of the command: \(peaks[0]) KiB for 500 files, \(peaks[1]) KiB for 50,000")
        #expect(peaks[0] > 0 && peaks[1] < peaks[0] + 16 * 1024)
    }

    @Test("results that cannot be written are no shorter results")
    func fullOutput() async throws {
        let folder = try TemporaryFolder.ground(candidates: 5)
        let shell = ["/bin/sh", "-c", "exec \"$0\" \"$@\" > /dev/full"]
        let end = try await AssayProgram.run(folder.batch(), under: shell)
        #expect(end.status == 2)
        #expect(end.error == "assay: standard output cannot be written: No space left on device\n")
        let export = try await AssayProgram.run(["export", "--store", "\(folder.path)/s.db", "--output-format", "csv"])
        #expect(export.output.split(whereSeparator: \.isNewline).count == 6)
    }

    @Test(
        "a page that cannot be written is told before anything is judged",
        arguments: [("absent/page.html", "cannot be written: No such file or directory"), ("subs", "is a folder")])
    func page(_ name: String, _ said: String) async throws {
        let folder = try TemporaryFolder.ground(candidates: 5)
        let end = try await AssayProgram.run(folder.batch(["--report", "\(folder.path)/\(name)"]))
        #expect(end.status == 2 && end.output == "" && end.errorLines.count == 1)
        #expect(end.error.hasPrefix("assay: --report \(folder.path)/\(name): \(said)"), "\(end.error)")
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/s.db"))
    }
}
