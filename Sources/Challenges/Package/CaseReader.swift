/// Reads the cases below `data/`, samples first, each group in the order of its files.
struct CaseReader {
    let tree: PackageTree
    let form: Challenge.Kind.Form
    let flags: ValidatorFlags

    private static let maximumBytes = 64 << 20

    func cases() throws(PackageError) -> [TestCase] {
        var cases: [TestCase] = []
        for group in TestCase.Group.allCases {
            let files = tree.files(under: "data/\(group.rawValue)").filter { !Self.isInFolderOfCase($0) }
            cases += form == .streams ? try streams(files, group) : try statements(files, group)
        }
        guard cases.isEmpty else { return cases }
        let wanted = form == .streams ? "NAME.in and NAME.ans" : "a file NAME.doctest"
        throw PackageError(
            file: tree.path("data"), "there are no cases",
            advice: "add \(wanted) to data/sample or data/secret")
    }

    // MARK: - Working folders

    private static let before = ".start"
    private static let after = ".end"

    /// What a case starts with and must leave behind is no case.
    private static func isInFolderOfCase(_ path: String) -> Bool {
        path.split(separator: "/").dropLast().contains { $0.hasSuffix(before) || $0.hasSuffix(after) }
    }

    /// Adds the folders beside the case file `stem` (without its ending).
    private func addFiles(_ stem: String, to testCase: inout TestCase) throws(PackageError) {
        let limit = ChallengeReader.maximumFileBytes
        testCase.files = try tree.contents(under: stem + Self.before, limit: limit)
        if tree.folders.contains(stem + Self.after) {
            testCase.filesAfterwards = try tree.contents(under: stem + Self.after, limit: limit)
        }
    }

    // MARK: - Programs

    private func streams(_ files: [String], _ group: TestCase.Group) throws(PackageError) -> [TestCase] {
        let names = Set(files)
        var cases: [TestCase] = []
        for file in files {
            if file.hasSuffix(".ans"), !names.contains(file.dropLast(4) + ".in"), !names.contains(file.dropLast(4) + ".gen") {
                throw missingPartner(of: file, "\(file.dropLast(4)).in", "input")
            }
            let isGenerated = file.hasSuffix(".gen")
            guard isGenerated || file.hasSuffix(".in") else { continue }
            let stem = String(file.dropLast(isGenerated ? 4 : 3))
            let answer = "\(stem).ans"
            guard names.contains(answer) else { throw missingPartner(of: file, answer, "answer") }
            let content: TestCase.Content =
                isGenerated
                ? .generated(try GeneratorReader(tree: tree).input(file), answerFile: tree.path(answer))
                : .streams(inputFile: tree.path(file), answerFile: tree.path(answer))
            var testCase = TestCase(id: id(of: stem), group: group, content: content, file: tree.path(file), line: 1)
            try addFiles(stem, to: &testCase)
            cases.append(testCase)
        }
        return cases
    }

    private func missingPartner(of file: String, _ partner: String, _ what: String) -> PackageError {
        PackageError(
            file: tree.path(file), "has no \(what)", advice: "add \(tree.path(partner)), or remove this file")
    }

    /// `secret/sub/NAME` for `data/secret/sub/NAME`.
    private func id(of path: String) -> String { String(path.dropFirst("data/".count)) }

    // MARK: - Functions and classes

    private func statements(_ files: [String], _ group: TestCase.Group) throws(PackageError) -> [TestCase] {
        var cases: [TestCase] = []
        var ids = UniqueNames()
        for file in files {
            for found in try read(file) {
                let folder = id(of: file).split(separator: "/").dropLast().joined(separator: "/")
                var testCase = TestCase(
                    id: ids.claim("\(folder)/\(found.name)"), group: group,
                    content: .statements(found.statements), file: tree.path(file), line: found.line)
                try addFiles(Self.stem(of: file), to: &testCase)
                cases.append(testCase)
            }
        }
        return cases
    }

    private static func stem(of file: String) -> String {
        file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    }

    /// The cases of a file; none if it is no file of cases.
    private func read(_ file: String) throws(PackageError) -> [DoctestCase] {
        let isDoctest = file.hasSuffix(".doctest")
        guard isDoctest || [".txt", ".md", ".rst", ".py"].contains(where: file.hasSuffix) else { return [] }
        let text = try tree.text(of: file, limit: Self.maximumBytes)
        guard isDoctest || text.contains(">>> ") else { return [] }
        if let position = text.utf8.firstIndex(of: 0) {
            let line = 1 + text.utf8[..<position].count { $0 == UInt8(ascii: "\n") }
            throw PackageError(
                file: tree.path(file), line: line, "holds a NUL character", advice: "remove it")
        }
        do {
            return try DoctestFile(parsing: text, flags: flags, style: isDoctest ? .casesOnly : .prose).cases
        } catch {
            throw PackageError(
                file: tree.path(file), line: error.line, error.reason, advice: error.advice)
        }
    }
}
