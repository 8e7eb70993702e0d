import Foundation
import TemporaryFolders
import Testing

@testable import Reviewing

@Suite("what Git ignores")
struct IgnoreRulesTests {
    /// Lines of a `.gitignore`; each holds for itself, against all paths, and is compared with Git.
    static let patterns = [
        "foo", "/foo", "foo/", "/foo/", "foo/bar", "foo/*", "foo/**", "**/foo", "**/foo/", "foo/**/bar", "*.py", "*.p?",
        "/*.py", "a*b", "a**b", "foo**", "/foo**", "foo**/bar", "**", "**/", "/**", "***", "**/*.py", "a/**/b/**/c.py",
        "[ab].py", "[!ab].py", "[^ab].py", "[a-c].py", "[]a].py", "[!]a].py", "[a-].py", "[[:digit:]].py",
        "[[:alpha:][:digit:]].py", "[[:upper:]]*", "[[:nope:]].py", "[ab", "[a", "a[", "[\\]].py", "[a\\-c].py",
        "x[/]y", "x?y", "x*y", "\\#hash", "#hash", "\\!bang", "!bang", "a\\ ", "trail   ", "trail\\  ", "\\*.py", "a\\", "é.py",
        "?.py", "??.py", " lead", "foo/bar/", "**foo", "foo/**bar", "b*/*.py", "*/b", "/*/b", "a/b/*", "[a-c]*/b", "/",
        "//foo", "foo//bar", "*", "*/", "a/*/c.py", "**/b/**", "**/b/*.py", "b/", "b/c.py", "a/**/**/c.py", "[b-a].py",
        "*.PY", "[[:space:]]*", "[a-c-z].py", "*[!.]y", "f[o]o", "f\\oo", "/f*", "*o/b*",
    ]

    static let paths = [
        "foo", "x/foo", "fooX/bar", "foobar", "a.py", "b.py", "d.py", "].py", "-.py", "1.py", "Z.py", "a/b/c.py",
        "a/c.py", "a/x/b/y/c.py", "a/b/x/c.py", "a/x/c.py", "aXb", "a/b", "x/y", "xay", "#hash", "!bang", "a ", "trail",
        "trail ", "*.py", "a\\", "é.py", "q.pyc", " lead", "x/foo/bar/z.py", "foo.d/bar", "foo.d/x/bar", "b/c.py",
        "x/b/c.py", "[ab", "a[", "foox",
    ]

    /// Paths that Git says are ignored by the one pattern.
    static func ignoredByGit(_ folder: TemporaryFolder, _ paths: [String]) throws -> Set<String>? {
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/git")
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/git") else { return nil }
        git.arguments = [
            "-C", folder.path, "-c", "core.excludesFile=/dev/null", "check-ignore", "--no-index", "-z", "--stdin",
        ]
        let (input, output) = (Pipe(), Pipe())
        git.standardInput = input
        git.standardOutput = output
        try git.run()
        try input.fileHandleForWriting.write(contentsOf: Data(paths.joined(separator: "\0").utf8 + [0]))
        try input.fileHandleForWriting.close()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        git.waitUntilExit()
        return Set(answer.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
    }

    /// Whether the path or a folder above is ignored, as a walk from the top finds it.
    static func isIgnored(_ path: String, _ file: IgnoreFile, _ folder: TemporaryFolder) -> Bool {
        var above = ""
        let parts = path.split(separator: "/")
        for (index, part) in parts.enumerated() {
            above += (above.isEmpty ? "" : "/") + part
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(folder.path)/\(above)", isDirectory: &isFolder)
            let whole = "\(folder.path)/\(above)"
            if file.ignores(whole, isFolder: isFolder.boolValue || index + 1 < parts.count) == true { return true }
        }
        return false
    }

    @Test("each pattern as Git sees it")
    func likeGit() throws {
        let folder = try TemporaryFolder([".git/HEAD": "ref: refs/heads/main\n", ".git/objects/": "", ".git/refs/": ""])
        // What is a file in one path and a folder in another is a folder.
        let names = Self.paths.filter { path in !Self.paths.contains { $0.hasPrefix(path + "/") } }
        for path in names where FileManager.default.fileExists(atPath: "\(folder.path)/\(path)") == false {
            try folder.write("", to: path)
        }
        for pattern in Self.patterns {
            try folder.write(pattern + "\n", to: ".gitignore")
            guard let expected = try Self.ignoredByGit(folder, Self.paths) else { return }
            let file = IgnoreFile(Array((pattern + "\n").utf8), folder: folder.path)
            let found = Set(Self.paths.filter { Self.isIgnored($0, file, folder) })
            #expect(found == expected, "\(pattern)")
        }
    }

    /// Each pattern stands in a folder of its own, so that Git answers all at once.
    @Test("random patterns as Git sees them")
    func randomLikeGit() throws {
        var state: UInt64 = 20_261_121
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        func text(_ parts: [String], _ count: Int) -> String {
            (0..<count).map { _ in parts[random(parts.count)] }.joined()
        }
        let marks = ["a", "b", "/", "/", "*", "**", "**/", "/**", "?", "[ab]", "[!a]", "[a-b", "\\a", "\\*", "!", "ab"]
        var files: [String: String] = [".git/HEAD": "ref: refs/heads/main\n", ".git/objects/": "", ".git/refs/": ""]
        let patterns = (0..<400).map { _ in text(marks, 1 + random(6)) }
        for (index, pattern) in patterns.enumerated() { files["\(index)/.gitignore"] = pattern + "\n" }
        let folder = try TemporaryFolder(files)
        let candidates = Set((0..<60).map { _ in text(["a", "b", "ab", "*", "/"], 1 + random(6)) })
        let paths = candidates.map { $0.split(separator: "/").joined(separator: "/") }.filter { !$0.isEmpty }
        let all = patterns.indices.flatMap { index in paths.map { "\(index)/\($0)" } }
        guard let expected = try Self.ignoredByGit(folder, all) else { return }
        #expect(expected.count > 1000)
        for (index, pattern) in patterns.enumerated() {
            let file = IgnoreFile(Array(pattern.utf8), folder: "\(folder.path)/\(index)")
            for path in paths {
                let isIgnored = Self.isIgnored("\(index)/\(path)", file, folder)
                #expect(isIgnored == expected.contains("\(index)/\(path)"), "\(pattern) \(path)")
            }
        }
    }

    static let table: [(String, String, Bool)] = [
        ("build", "build", true), ("build", "a/build", true), ("/build", "a/build", false), ("a/b", "x/a/b", false),
        ("**/a/b", "x/a/b", true), ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true), ("a/**", "a", false),
        ("*.py", "a/b.py", true), ("a/*.py", "a/b/c.py", false), ("d/", "d", false), ("!a", "a", true),
        ("\\!a", "!a", true), ("a ", "a", true), ("a\\ ", "a ", true), ("a\r", "a", true), ("[", "[", false),
        (String(repeating: "*a", count: 40) + "b", String(repeating: "a", count: 200), false),
    ]

    @Test("patterns and files", arguments: table)
    func matching(_ pattern: String, _ path: String, _ isMatched: Bool) {
        let file = IgnoreFile(Array(pattern.utf8), folder: "/r")
        let answer = file.ignores("/r/\(path)", isFolder: false)
        #expect((answer != nil) == isMatched)
        if isMatched { #expect(answer == !pattern.hasPrefix("!")) }
    }

    @Test("the last line that matches decides; comments and empty lines are none")
    func order() {
        let file = IgnoreFile(Array("\u{FEFF}*.py\n# !b.py\n\n!a.py\nsub/a.py\n".utf8), folder: "/r")
        #expect(file.ignores("/r/b.py", isFolder: false) == true)
        #expect(file.ignores("/r/a.py", isFolder: false) == false)
        #expect(file.ignores("/r/sub/a.py", isFolder: false) == true)
        #expect(file.ignores("/r/a.txt", isFolder: false) == nil)
        #expect(file.ignores("/elsewhere/a.py", isFolder: false) == nil)
    }
}
