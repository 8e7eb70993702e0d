/// Reads the cases below `data/`, samples first, each group in the order of its files.
struct CaseReader {
    let tree: PackageTree
    let kind: Challenge.Kind
    let flags: ValidatorFlags

    private static let maximumBytes = 64 << 20

    func cases() throws(PackageError) -> [TestCase] {
        var cases: [TestCase] = []
        for group in TestCase.Group.allCases {
            let files = tree.files(under: "data/\(group.rawValue)")
            cases += kind == .program ? try streams(files, group) : try statements(files, group)
        }
        guard cases.isEmpty else { return cases }
        let wanted = kind == .program ? "NAME.in and NAME.ans" : "a file NAME.doctest"
        throw PackageError(
            file: tree.path("data"), "there are no cases",
            advice: "add \(wanted) to data/sample or data/secret")
    }

    // MARK: - Programs

    private func streams(_ files: [String], _ group: TestCase.Group) throws(PackageError) -> [TestCase] {
        let names = Set(files)
        var cases: [TestCase] = []
        for file in files {
            if file.hasSuffix(".ans"), !names.contains(file.dropLast(4) + ".in") {
                throw missingPartner(of: file, "\(file.dropLast(4)).in", "input")
            }
            guard file.hasSuffix(".in") else { continue }
            let answer = "\(file.dropLast(3)).ans"
            guard names.contains(answer) else { throw missingPartner(of: file, answer, "answer") }
            cases.append(
                TestCase(
                    id: id(of: String(file.dropLast(3))), group: group,
                    content: .streams(inputFile: tree.path(file), answerFile: tree.path(answer)),
                    file: tree.path(file), line: 1))
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
                cases.append(
                    TestCase(
                        id: ids.claim("\(folder)/\(found.name)"), group: group,
                        content: .statements(found.statements), file: tree.path(file), line: found.line))
            }
        }
        return cases
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
