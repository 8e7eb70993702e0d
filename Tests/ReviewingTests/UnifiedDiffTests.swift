import Foundation
import Reviewing
import TemporaryFolders
import Testing

@Suite("unified diffs")
struct UnifiedDiffTests {
    static let lines = (1...20).map { "\($0)\n" }.joined()

    static let table: [(String, String, String)] = [
        ("a\n", "a\n", ""), ("", "", ""),
        ("a\n", "b\n", "@@ -1 +1 @@\n-a\n+b\n"), ("", "a\nb\n", "@@ -0,0 +1,2 @@\n+a\n+b\n"),
        ("a\nb\n", "", "@@ -1,2 +0,0 @@\n-a\n-b\n"),
        ("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
        ("a\nb", "a\nc", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"),
        ("x\nb", "y\nb", "@@ -1,2 +1,2 @@\n-x\n+y\n b\n\\ No newline at end of file\n"),
        (lines, lines.replacing("10\n", with: "ten\n"),
         "@@ -7,7 +7,7 @@\n 7\n 8\n 9\n-10\n+ten\n 11\n 12\n 13\n"),
    ]

    @Test("texts", arguments: table)
    func texts(_ old: String, _ new: String, _ hunks: String) {
        let text = UnifiedDiff.text(Array(old.utf8), Array(new.utf8), path: "p/x.py")
        #expect(text == (hunks.isEmpty ? "" : "--- a/p/x.py\n+++ b/p/x.py\n" + hunks))
    }

    @Test("two changes share a hunk if they are near", arguments: [(9, 1), (10, 1), (11, 2), (14, 2)])
    func hunks(_ second: Int, _ count: Int) {
        let new = Self.lines.replacing("3\n4\n", with: "three\n4\n").replacing("\n\(second)\n", with: "\nother\n")
        let text = UnifiedDiff.text(Array(Self.lines.utf8), Array(new.utf8), path: "x")
        #expect(text.components(separatedBy: "@@ -").count - 1 == count)
    }

    /// `git apply` must make the new text of the old one.
    @Test("random texts, applied by Git", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git")))
    func applied() throws {
        var state: UInt64 = 7
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        func text() -> String {
            (0..<(1 + random(30))).map { _ in "\(random(4))" }.joined(separator: "\n") + (random(3) == 0 ? "" : "\n")
        }
        let folder = try TemporaryFolder()
        var patch = ""
        var expected: [String: String] = [:]
        for index in 0..<60 {
            let (old, new) = (text(), text())
            try folder.write(old, to: "f\(index)")
            expected["f\(index)"] = new
            patch += UnifiedDiff.text(Array(old.utf8), Array(new.utf8), path: "f\(index)")
        }
        try folder.write(patch, to: "patch")
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/git")
        git.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        git.arguments = ["apply", "--unidiff-zero", "--whitespace=nowarn", "patch"]
        try git.run()
        git.waitUntilExit()
        #expect(git.terminationStatus == 0)
        for (name, new) in expected {
            #expect(try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8) == new)
        }
    }
}
