import Foundation
import Reviewing
import TemporaryFolders
import Testing

@Suite("finding configuration files")
struct ConfigurationFinderTests {
    /// Here the files hold JSON behind a comment that says what the byte search looks for.
    static func toml(_ settings: String) -> String { "#[tool.assay]\n{\"tool\": {\"assay\": \(settings)}}" }

    final class Reads {
        var paths: [String] = []
    }

    static func finder(_ reads: Reads = Reads()) -> ConfigurationFinder {
        ConfigurationFinder { path, bytes in
            reads.paths.append(path)
            let text = String(decoding: bytes, as: UTF8.self)
            if text.contains("broken") { throw ReviewError(.unreadable, "line 1", "no TOML") }
            return Array((text.hasPrefix("#") ? text.drop { $0 != "\n" } : text[...]).utf8)
        }
    }

    @Test("the nearest wins, and each is read once")
    func nearest() throws {
        let folder = try TemporaryFolder([
            "pyproject.toml": Self.toml(#"{"line-length": 100}"#),
            "a/pyproject.toml": "[tool.ruff]\nrequires-python = '>=3.9'\n",
            "a/b/assay.toml": #"{"line-length": 60}"#,
            "a/b/pyproject.toml": Self.toml(#"{"line-length": 70}"#),
            "a/b/c/x.py": "",
        ])
        let reads = Reads()
        let finder = Self.finder(reads)
        for (file, length) in [("x.py", 100), ("a/x.py", 100), ("a/b/x.py", 60), ("a/b/c/x.py", 60)] {
            #expect(try finder.configuration(forFile: "\(folder.path)/\(file)").lineLength == length)
        }
        #expect(reads.paths.map { $0.dropFirst(folder.path.count) } == ["/pyproject.toml", "/a/b/assay.toml"])
    }

    @Test("a project's version counts without other settings")
    func requirement() throws {
        let project = "[project]\nrequires-python = \">=3.9,<4\"\n"
        let folder = try TemporaryFolder(["pyproject.toml": project, "a/x.py": ""])
        let found = try Self.finder().configuration(forFile: "\(folder.path)/a/x.py")
        #expect(found.targetMinor == 9 && found.file == nil)
    }

    @Test("extending")
    func extending() throws {
        let folder = try TemporaryFolder([
            "base.toml": """
                {"line-length": 60, "ignore": ["LOP001"], "target-version": "py38", "extend-exclude": ["a"]}
                """,
            "p/pyproject.toml": Self.toml(#"{"extend": "../base.toml", "line-length": 70, "extend-exclude": ["b"]}"#),
            "one.toml": #"{"extend": "two.toml"}"#, "two.toml": #"{"extend": "one.toml"}"#,
            "lost.toml": #"{"extend": "none.toml"}"#,
        ])
        let found = try Self.finder().configuration(forFile: "\(folder.path)/p/x.py")
        #expect(found.lineLength == 70 && found.targetMinor == 8 && found.extendExclude.map(\.text) == ["a", "b"])
        #expect(found.rules.flatMap(\.ignore) == ["LOP001"])
        let path = folder.path
        let circle = #expect(throws: ReviewError.self) { try Self.finder().configuration(at: "\(path)/one.toml") }
        #expect(circle?.description
            == "\(path)/two.toml: extends \(path)/one.toml, which extends it; take one `extend` away")
        let lost = #expect(throws: ReviewError.self) { try Self.finder().configuration(at: "\(path)/lost.toml") }
        #expect(lost?.description == "\(path)/lost.toml: extends \(path)/none.toml, which cannot be read; "
            + "check that it exists and its permissions")
    }

    @Test("what is named must be one, and be TOML")
    func named() throws {
        let folder = try TemporaryFolder(["pyproject.toml": "{}", "bad/assay.toml": "broken"])
        let path = folder.path
        let none = #expect(throws: ReviewError.self) { try Self.finder().configuration(at: "\(path)/pyproject.toml") }
        #expect(none?.description == "\(path)/pyproject.toml: has no table [tool.assay]; add one, or name another file")
        let bad = #expect(throws: ReviewError.self) { try Self.finder().configuration(forFile: "\(path)/bad/x.py") }
        #expect(bad?.description == "\(path)/bad/assay.toml: cannot be read as TOML: line 1: no TOML")
    }
}
