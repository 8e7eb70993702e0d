import Testing

/// What a reader of the sources may rely on.
@Suite("sources are tidy")
struct TidyTests {
    static let sources = SourceTree.files(in: "Sources") + SourceTree.files(in: "Sandbox/CSandbox")
    static let swift = sources.filter { $0.hasSuffix(".swift") }
    static let everything =
        sources + SourceTree.files(in: "Tests")
        + SourceTree.files(in: "Challenges", [".md", ".yaml", ".py", ".doctest"])
        + SourceTree.files(in: "Sandbox", [".md", ".py", ".yaml"]) + [
            "Package.swift", "README.md", ".ci/run", ".ci/setup",
        ]

    @Test("a file has at most 400 lines, and a line 130 columns", arguments: sources)
    func sizes(_ file: String) {
        let lines = SourceTree.lines(of: file)
        #expect(lines.count <= 401, "\(file)")
        guard file.hasPrefix("Sources/") else { return }
        for (number, line) in lines.enumerated() where line.count > 130 {
            Issue.record("\(file):\(number + 1) has \(line.count) columns")
        }
    }

    /// From the line that declares it to the first line that closes a brace at the same depth.
    @Test("a function has at most 60 lines", arguments: swift)
    func functions(_ file: String) {
        var open: (line: Int, indent: Int)?
        for (number, line) in SourceTree.lines(of: file).enumerated() {
            let indent = line.prefix { $0 == " " }.count
            let text = line.dropFirst(indent)
            if let start = open, indent == start.indent, text.hasPrefix("}") {
                #expect(number - start.line + 1 <= 60, "\(file):\(start.line + 1)")
                open = nil
            }
            let isDeclaration = text.contains("func ") || text.contains("init(") && !text.contains(".init(")
            if open == nil, isDeclaration, !text.hasPrefix("//"), !text.hasSuffix("}") { open = (number, indent) }
        }
    }

    @Test("nothing is unfinished")
    func marks() {
        // In pieces, so that this file does not find itself.
        let marks = ["TO" + "DO", "FIX" + "ME", "X" + "XX:", "HA" + "CK:"]
        for file in Self.everything { expectNone(of: marks, in: file) }
    }

    @Test("no path of one machine, and no place that only its authors know")
    func paths() {
        let paths = ["/ro" + "ot/", "/wo" + "rk/", "/ho" + "me/", "/Us" + "ers/", "/wo" + "rk/sha" + "red"]
        for file in Self.everything where !file.hasPrefix("Sandbox/Escapes/") { expectNone(of: paths, in: file) }
    }

    @Test("what the compiler cannot check is explained beside it")
    func unchecked() {
        for file in Self.swift {
            let lines = SourceTree.lines(of: file)
            for (number, line) in lines.enumerated() {
                guard line.contains("@unchecked Sendable") || line.contains("nonisolated(unsafe)") else { continue }
                let around = [number - 1, number + 1].filter(lines.indices.contains).map { lines[$0] }
                #expect(around.contains { $0.contains("//") }, "\(file):\(number + 1)")
            }
        }
    }

    private func expectNone(of words: [String], in file: String) {
        for (number, line) in SourceTree.lines(of: file).enumerated() {
            for word in words where line.contains(word) { Issue.record("\(file):\(number + 1): \(word)") }
        }
    }
}
