import Challenges
import Testing

/// The checkout as a visitor sees it, and what its README promises.
@Suite("the top level is tidy")
struct TopLevelTests {
    static let known: Set = ["Package.swift", "Sources", "Tests", "Challenges", "Sandbox", "README.md", "LICENSE"]

    @Test("only what belongs there, and what Git ignores")
    func entries() {
        let ignored = SourceTree.lines(of: ".gitignore").map { $0.hasSuffix("/") ? $0.dropLast() : $0 }
        for name in SourceTree.names(in: "") where !Self.known.contains(name) {
            #expect(ignored.contains { Self.matches(name, $0) }, "\(name)")
        }
        for name in Self.known { #expect(SourceTree.exists(name), "\(name)") }
    }

    @Test("every verdict is explained")
    func verdicts() {
        let readme = SourceTree.text(of: "README.md")
        for verdict in Verdict.allCases { #expect(readme.contains("`\(verdict.rawValue)`"), "\(verdict)") }
    }

    @Test("every flag is documented")
    func flags() {
        let readme = SourceTree.text(of: "Challenges/README.md")
        for flag in ValidatorFlags.words { #expect(readme.contains("`\(flag)"), "\(flag)") }
    }

    /// One star stands for anything.
    private static func matches(_ name: String, _ pattern: Substring) -> Bool {
        guard let star = pattern.firstIndex(of: "*") else { return name == pattern }
        return name.hasPrefix(pattern[..<star]) && name.hasSuffix(pattern[pattern.index(after: star)...])
    }
}
