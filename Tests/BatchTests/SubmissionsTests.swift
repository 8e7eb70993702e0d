import Challenges
import Foundation
import TemporaryFolders
import Testing

@testable import Batch

/// Where submissions are found, and what is said of those that cannot be read.
@Suite("submissions")
struct SubmissionsTests {
    static let slugs = ["two-sum", "lru-cache"]
    static let challenges = [
        Challenge(slug: "two-sum", name: "", kind: .function, entryPoint: "f"),
        Challenge(slug: "lru-cache", name: "", kind: .class, entryPoint: "C"),
        Challenge(slug: "shop", name: "", kind: .package, entryPoint: ""),
        Challenge(slug: "till", name: "", kind: .critique, entryPoint: ""),
    ].reduce(into: [:]) { $0[$1.slug] = $1 }

    /// What `forEach` gives, a line each.
    private func found(_ path: String) throws -> [String] {
        var lines: [String] = []
        try SubmissionPlace.submissions(at: path, challenges: Self.challenges).forEach { submission in
            switch submission {
            case .success(let handed):
                lines.append("\(handed.candidate) \(handed.challenge) \(Self.text(handed.content))")
            case .failure(let defect): lines.append("unreadable: \(defect.reason)")
            }
        }
        return lines
    }

    /// `solution.py`, or `two-sum[solution.py words.py]`.
    private static func text(_ content: HandedIn.Content) -> String {
        guard case .whole(let submission) = content else { return "a completion" }
        guard !submission.files.isEmpty else { return submission.name }
        return "\(submission.name)[\(submission.files.keys.sorted().joined(separator: " "))]"
    }

    @Test(
        "both layouts of a folder",
        arguments: [
            (["ann/two-sum.py", "ann/lru_cache.py", "bob/two_sum.py"],
             ["ann lru_cache lru_cache.py", "ann two-sum two-sum.py", "bob two_sum two_sum.py"]),
            (["two-sum/ann.py", "two-sum/bob.py", "lru_cache/ann.py", "lru_cache/notes.txt", ".git/x.py"],
             ["ann lru_cache ann.py", "ann two-sum ann.py", "bob two-sum bob.py"]),
            (["ann/two-sum.py", "ann/unknown.py"], ["ann two-sum two-sum.py", "ann unknown unknown.py"]),
            (["ann/two-sum/solution.py", "ann/two-sum/words/__init__.py", "ann/lru-cache.py"],
             ["ann lru-cache lru-cache.py", "ann two-sum two-sum[solution.py words/__init__.py]"]),
            (["two-sum/ann/main.py", "two-sum/ann/words.py", "two-sum/bob.py", "two-sum/ann/.git/x.py"],
             ["ann two-sum ann[main.py words.py]", "bob two-sum bob.py"]),
            (["shop/ann/shop/__init__.py", "shop/bob/shop.py", "shop/bob/two-sum.py"],
             ["ann shop ann[shop/__init__.py]", "bob shop bob[shop.py two-sum.py]"]),
            (["ann/shop/shop/__init__.py", "ann/shop/rates.csv"], ["ann shop shop[rates.csv shop/__init__.py]"]),
            (["ann/till.md", "ann/README.md", "bob/till.json", "bob/two-sum.md"], ["ann till till.md", "bob till till.json"]),
            (["till/ann.md", "till/bob.json", "till/cat/review.md", "two-sum/ann.md", "two-sum/ann.py"],
             ["ann till ann.md", "bob till bob.json", "unreadable: is a folder; a review is one file, .md or .json",
              "ann two-sum ann.py"]),
            (["ann/lru-cache.py", "ann/week 1/two-sum.py"],
             ["ann lru-cache lru-cache.py",
              "unreadable: holds two-sum.py, one folder too deep for a submission; move it up"]),
            (["two-sum/bob.py", "two-sum/group/ann.py", "two-sum/group/cat.py"],
             ["bob two-sum bob.py",
              "unreadable: has neither a solution.py nor a main.py to start; a folder in CHALLENGE/ is one candidate's "
                + "solution"]),
            (["ann/lru-cache.py", "ann/notes/a.txt", "ann/other/x.py", "ann/two-sum/a.txt", "ann/__pycache__/shop.py"],
             ["ann lru-cache lru-cache.py", "ann other other[x.py]", "unreadable: there is no Python file in this folder"]),
        ] as [([String], [String])])
    func layouts(_ files: [String], _ expected: [String]) throws {
        let folder = try TemporaryFolder()
        for file in files { _ = try folder.write("x = 1\n", to: file) }
        #expect(try found(folder.path) == expected)
    }

    @Test("what cannot be read is an entry with its reason, and the rest is found")
    func unreadable() throws {
        let folder = try TemporaryFolder(["ann/two-sum.py": "", "bob/two-sum/solution.py": "", "cat/shop/shop.py": ""])
        try folder.link("ann/lru-cache.py", to: "nowhere")
        try folder.link("bob/two-sum/words.py", to: "\(folder.path)/ann/two-sum.py")
        try folder.write(Data(repeating: 32, count: 600_000), to: "cat/shop/one.txt")
        try folder.write(Data(repeating: 32, count: 600_000), to: "cat/shop/two.txt")
        for number in 0...1_000 { try folder.write("", to: "dan/shop/part\(number).py") }
        #expect(mkfifo("\(folder.path)/dan/two-sum.py", 0o600) == 0)
        #expect(
            try found(folder.path) == [
                "unreadable: is a link to nothing", "ann two-sum two-sum.py",
                "unreadable: words.py: is a link that leaves the package",
                "unreadable: its files have more than 1 MiB together",
                "unreadable: has 1001 files; at most 1000 are accepted", "unreadable: is a pipe, not a file",
            ])
        var named: [String] = []
        try SubmissionPlace.submissions(at: folder.path, challenges: Self.challenges).forEach { submission in
            if case .failure(let defect) = submission { named.append("\(defect.candidate)/\(defect.challenge)") }
        }
        #expect(named == ["ann/lru-cache", "bob/two-sum", "cat/shop", "dan/shop", "dan/two-sum"])
    }

    @Test("nobody hands in what is another's, by a link", arguments: ["two-sum/eve.py", "lru-cache/eve.py", "two-sum/eve"])
    func borrowed(_ link: String) throws {
        let folder = try TemporaryFolder(["two-sum/ann.py": "# ann", "two-sum/dan/solution.py": "# dan", "lru-cache/dan.py": ""])
        let own = link.hasSuffix(".py") ? "ann.py" : "dan"
        try folder.link(link, to: "../two-sum/\(own)")
        let found = try found(folder.path)
        #expect(found.count == 4 && !found.contains { $0.hasPrefix("eve") })
        #expect(found.contains("unreadable: leads out of what is this candidate's; put a copy in its place"))
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
            (#"{"challenge": "shop", "files": {"shop.py": "x", "a/b.txt": ""}}"#, "candidate shop solution[a/b.txt shop.py]"),
            (#"{"challenge": "two-sum", "source": "x", "files": {"words.py": "y"}}"#,
             "candidate two-sum solution[solution.py words.py]"),
            (#"{"challenge": "two-sum", "source": "x", "files": {"solution.py": "y"}}"#,
             #"unreadable: "files": solution.py is another text than "source""#),
            (#"{"challenge": "two-sum", "files": ["x"]}"#, #"unreadable: "files": is no object of texts by path"#),
            (#"{"challenge": "two-sum", "files": {"x.py": 1}}"#, #"unreadable: "files": what x.py has is no text"#),
            (#"{"challenge": "two-sum", "files": {}}"#, #"unreadable: "files": there is no Python file in this folder"#),
            (#"{"challenge": "two-sum", "files": {"../x.py": ""}}"#,
             #"unreadable: "files": the file ../x.py cannot lie in the working folder"#),
            (#"{"challenge": "two-sum", "files": {"x.py": "", "x.py/y/z.py": ""}}"#,
             #"unreadable: "files": the file x.py/y/z.py would lie in another file"#),
            (#"{"challenge": "two-sum", "files": {"\#(String(repeating: "x", count: 256)).py": ""}}"#,
             #"unreadable: "files": the file \#(String(repeating: "x", count: 200))… 59 more characters "#
                + "cannot lie in the working folder"),
            (#"{"challenge": "two-sum", "completion": "x", "files": {"x.py": ""}}"#,
             #"unreadable: "files" do not go with a "completion"; give the whole "source""#),
            (#"{"challenge": "two-sum", "sou"#, "unreadable: is no JSON; a line that was not written to its end?"),
            ("[1]", "unreadable: is no JSON object"),
            (#"{"source": "x"}"#, #"unreadable: "challenge" (or "task_id") is missing or no text"#),
            (#"{"challenge": "two-sum"}"#, #"unreadable: "source" (or "files", or "completion") is missing or no text"#),
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
        try SubmissionPlace.submissions(at: file, challenges: [:]).forEach { submission in
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
