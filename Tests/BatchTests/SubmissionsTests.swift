import Challenges
import Foundation
import TemporaryFolders
import Testing

@testable import Batch

/// Where submissions are found, and what is said of those that cannot be read.
@Suite("submissions")
struct SubmissionsTests {
    static let slugs = ["two-sum", "lru-cache"]

    /// What `forEach` gives, a line each.
    private func found(_ path: String) throws -> [String] {
        var lines: [String] = []
        try SubmissionPlace.submissions(at: path, slugs: Self.slugs).forEach { submission in
            switch submission {
            case .success(let handed):
                let name = if case .whole(let submission) = handed.content { submission.name } else { "a completion" }
                lines.append("\(handed.candidate) \(handed.challenge) \(name)")
            case .failure(let defect): lines.append("unreadable: \(defect.reason)")
            }
        }
        return lines
    }

    @Test(
        "both layouts of a folder",
        arguments: [
            (["ann/two-sum.py", "ann/lru_cache.py", "bob/two_sum.py"],
             ["ann lru_cache lru_cache.py", "ann two-sum two-sum.py", "bob two_sum two_sum.py"]),
            (["two-sum/ann.py", "two-sum/bob.py", "lru_cache/ann.py", "lru_cache/notes.txt", ".git/x.py"],
             ["ann lru_cache ann.py", "ann two-sum ann.py", "bob two-sum bob.py"]),
            (["ann/two-sum.py", "ann/unknown.py"], ["ann two-sum two-sum.py", "ann unknown unknown.py"]),
        ] as [([String], [String])])
    func layouts(_ files: [String], _ expected: [String]) throws {
        let folder = try TemporaryFolder()
        for file in files { _ = try folder.write("x = 1\n", to: file) }
        #expect(try found(folder.path) == expected)
    }

    @Test("a folder without submissions says what was wanted", arguments: [[], ["ann/notes.txt"], ["ann/other.py"]] as [[String]])
    func nothing(_ files: [String]) throws {
        let folder = try TemporaryFolder()
        for file in files { _ = try folder.write("x = 1\n", to: file) }
        #expect(throws: BatchError.self) { try found(folder.path) }
    }

    @Test(
        "lines, whole and broken",
        arguments: [
            (#"{"challenge": "two-sum", "candidate": "ann", "source": "x"}"#, "ann two-sum solution.py"),
            (#"{"task_id": "two-sum", "completion": "x", "model": "m"}"#, "m two-sum a completion"),
            (#"{"challenge": "two-sum", "source": "x"}"#, "candidate two-sum solution.py"),
            (#"{"challenge": "two-sum", "sou"#, "unreadable: is no JSON; a line that was not written to its end?"),
            ("[1]", "unreadable: is no JSON object"),
            (#"{"source": "x"}"#, #"unreadable: "challenge" (or "task_id") is missing or no text"#),
            (#"{"challenge": "two-sum"}"#, #"unreadable: "source" (or "completion") is missing or no text"#),
            (#"{"challenge": 3, "source": "x"}"#, #"unreadable: "challenge" (or "task_id") is missing or no text"#),
        ])
    func lines(_ line: String, _ expected: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("\n\(line)\n   \n\(line)", to: "all.jsonl")
        #expect(try found(file) == [expected, expected])
    }

    @Test("the origin names file and line")
    func origin() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("{}\n\n{}\n", to: "all.jsonl")
        var origins: [String] = []
        try SubmissionPlace.submissions(at: file, slugs: []).forEach { submission in
            if case .failure(let defect) = submission { origins.append(defect.origin) }
        }
        #expect(origins == ["\(file):1", "\(file):3"])
    }

    @Test("names of challenges as people write them", arguments: ["two-sum", "two_sum", "Two Sum", "TWO-SUM", "two/sum"])
    func slugMatch(_ name: String) { #expect(SlugMatch(Self.slugs)[name] == "two-sum") }

    @Test("lines of every length", arguments: [0, 1, 255, 256 << 10, (256 << 10) + 1, 1 << 20])
    func lineReader(_ length: Int) throws {
        let folder = try TemporaryFolder()
        let long = String(repeating: "é", count: length / 2) + (length % 2 == 1 ? "x" : "")
        let file = try folder.write("first\n\(long)\n\nlast", to: "lines")
        var reader = try LineReader(path: file)
        var lines: [String] = []
        while let line = try reader.next() { lines.append(String(decoding: line, as: UTF8.self)) }
        #expect(lines == ["first", long, "", "last"])
        #expect(reader.number == 4)
    }
}
