import Foundation
import Reviewing
import TemporaryFolders
import Testing

@Suite("finding files")
struct FileDiscoveryTests {
    /// Paths relative to the folder.
    static func found(
        _ folder: TemporaryFolder, _ paths: [String] = [""],
        _ configuration: @escaping (String) throws(ReviewError) -> ReviewConfiguration = {
            (_) throws(ReviewError) in ReviewConfiguration()
        }
    ) throws -> [String] {
        let discovery = FileDiscovery(configuration: configuration)
        let found = try discovery.files(at: paths.map { "\(folder.path)/\($0)" })
        return found.files.map { String($0.path.dropFirst(folder.path.count + 1)) }
    }

    static let tree = [
        "a.py": "", "b.pyi": "", "c.ipynb": "", "d.md": "", "e.txt": "", "Makefile": "", ".hidden.py": "",
        "sub/x.py": "", "sub/deep/y.py": "", "sub/.venv/z.py": "", "venv/z.py": "", "node_modules/m/z.py": "",
        "__pycache__/z.py": "", "build/z.py": "", "dist/z.py": "", ".git/hooks/z.py": "", "sub-a.py": "",
        "gen/one_pb2.py": "", "gen/two.py": "",
    ]

    @Test("kinds, default excludes and order")
    func walking() throws {
        let folder = try TemporaryFolder(Self.tree)
        #expect(try Self.found(folder) == [
            ".hidden.py", "a.py", "b.pyi", "c.ipynb", "d.md", "gen/one_pb2.py", "gen/two.py", "sub-a.py",
            "sub/deep/y.py", "sub/x.py",
        ])
    }

    @Test("named files are always taken, each once")
    func named() throws {
        let folder = try TemporaryFolder(Self.tree)
        #expect(try Self.found(folder, ["sub/", "sub/x.py", "sub/deep", "e.txt", "build/z.py", "venv"])
            == ["build/z.py", "e.txt", "sub/deep/y.py", "sub/x.py", "venv/z.py"])
    }

    @Test("excludes of a configuration")
    func excludes() throws {
        let folder = try TemporaryFolder(Self.tree)
        let path = folder.path
        #expect(try Self.found(folder) { (_) throws(ReviewError) in
            var configuration = ReviewConfiguration()
            configuration.extendExclude = ["*_pb2.py", "sub/deep", "/a.py", "*.md"].map { PathPattern($0, in: path) }
            return configuration
        } == [".hidden.py", "b.pyi", "c.ipynb", "gen/two.py", "sub-a.py", "sub/x.py"])
        #expect(try Self.found(folder) { (_) throws(ReviewError) in
            var configuration = ReviewConfiguration()
            configuration.exclude = ["sub", "gen/", "node_*", ".*"].map { PathPattern($0, in: path) }
            return configuration
        } == [
            "__pycache__/z.py", "a.py", "b.pyi", "build/z.py", "c.ipynb", "d.md", "dist/z.py", "sub-a.py", "venv/z.py",
        ])
    }

    @Test("nested .gitignore files, and what other files of Git say")
    func gitignore() throws {
        let folder = try TemporaryFolder([
            ".git/info/exclude": "secret.py\n", ".gitignore": "*.gen.py\n/out/\n!keep.gen.py\n", "a.gen.py": "",
            "keep.gen.py": "", "secret.py": "", "out/x.py": "", "p/out/x.py": "", "p/.gitignore": "!a.gen.py\ny.py\n",
            "p/a.gen.py": "", "p/y.py": "", "p/b.gen.py": "", "p/own/.git/HEAD": "", "p/own/b.gen.py": "",
            "p/wood/.git": "gitdir: ../../.git/worktrees/w\n", ".git/worktrees/w/commondir": "../..\n",
            "p/wood/secret.py": "", "p/wood/y.py": "",
        ])
        #expect(try Self.found(folder)
            == ["keep.gen.py", "p/a.gen.py", "p/out/x.py", "p/own/b.gen.py", "p/wood/y.py"])
        #expect(try Self.found(folder, ["p"]) == ["p/a.gen.py", "p/out/x.py", "p/own/b.gen.py", "p/wood/y.py"])
        #expect(try Self.found(folder, ["out", "p/y.py"]) == ["out/x.py", "p/y.py"])
        let all = try Self.found(folder) { (_) throws(ReviewError) in
            try ReviewConfiguration(respectsGitignore: false)
        }
        #expect(all.count == 11)
    }

    @Test("links")
    func links() throws {
        let folder = try TemporaryFolder(["a/x.py": "", "elsewhere/y.py": ""])
        try folder.link("a/loop", to: "..")
        try folder.link("a/other", to: "../elsewhere")
        try folder.link("a/z.py", to: "../elsewhere/y.py")
        try folder.link("a/dead.py", to: "nowhere.py")
        try folder.link("a/self.py", to: "self.py")
        #expect(try Self.found(folder, ["a"]) == ["a/x.py", "a/z.py"])
        #expect(try Self.found(folder, ["a/other"]) == ["a/other/y.py"])
    }

    @Test("paths that lead nowhere")
    func missing() throws {
        let folder = try TemporaryFolder(["solution.py": ""])
        try folder.link("dead.py", to: "nowhere.py")
        let path = folder.path
        for (name, message) in [
            ("soluton.py", "there is no such file or folder; did you mean \(path)/solution.py?"),
            ("other", "there is no such file or folder; check the path"),
            ("dead.py", "is a link to nothing; restore its target"),
        ] {
            let error = #expect(throws: ReviewError.self) { try Self.found(folder, [name]) }
            #expect(error?.description == "\(path)/\(name): \(message)")
            #expect(error?.kind == .missingPath)
        }
    }

    @Test("folders without end")
    func depth() throws {
        let folder = try TemporaryFolder(["a.py": "", String(repeating: "d/", count: 140) + "b.py": ""])
        let discovery = FileDiscovery { (_) throws(ReviewError) in ReviewConfiguration() }
        let found = try discovery.files(at: [folder.path])
        #expect(found.files.map(\.path) == ["\(folder.path)/a.py"])
        #expect(found.problems.map(\.reason) == ["folders are nested too deeply"])
    }

    @Test("a folder that cannot be read is a problem of its own", .enabled(if: geteuid() != 0))
    func unreadable() throws {
        let folder = try TemporaryFolder(["a.py": "", "locked/b.py": ""])
        let path = folder.path
        chmod("\(path)/locked", 0)
        defer { chmod("\(path)/locked", 0o700) }
        let discovery = FileDiscovery { (_) throws(ReviewError) in ReviewConfiguration() }
        let found = try discovery.files(at: [path])
        #expect(found.files.map(\.path) == ["\(path)/a.py"])
        #expect(found.problems.map(\.kind) == [.unreadable])
    }
}
