public import Challenges
internal import Yams

/// Problem packages as Kattis and the ICPC use them: one, or a folder of them.
///
/// ``ChallengeReader`` reads most of such a package as it stands. Here are the parts of the format that only
/// concern packages from elsewhere: what is not supported is named, flags of test groups are taken over.
public struct KattisImporter: Importer {
    public static let name = "kattis"
    public static let summary =
        "Kattis and ICPC problem packages: a folder with problem.yaml, or a folder of such folders"

    private let folder: SourceFolder

    public init(path: String, options: ImportOptions = ImportOptions()) throws(PackageError) {
        folder = SourceFolder(path)
        guard folder.isFolder() else { throw PackageError(file: folder.path, "there is no such folder") }
    }

    public static func recognises(_ path: String) -> Bool {
        let folder = SourceFolder(path)
        if folder.hasFile("problem.yaml") { return folder.isFolder("data") }
        return ((try? folder.names()) ?? []).contains { folder.hasFile("\($0)/problem.yaml") }
    }

    public func challenges(_ services: any ImportServices) throws(PackageError) -> ImportStream {
        var packages = [folder]
        if !folder.hasFile("problem.yaml") {
            packages = try folder.names().map(folder.folder).filter { $0.hasFile("problem.yaml") }
            guard !packages.isEmpty else {
                throw PackageError(file: folder.path, "holds no problem package", advice: "add a problem.yaml")
            }
        }
        return ImportStream(of: packages) { (package) throws(PackageError) in
            try KattisPackage(folder: package).challenge()
        }
    }
}

/// One problem package.
struct KattisPackage {
    let folder: SourceFolder

    func challenge() throws(PackageError) -> ImportedChallenge {
        try refuseUnsupported()
        var challenge = try ChallengeReader(folder: folder.path).read()
        let notes = try takeGroupFlags(into: &challenge)
        return ImportedChallenge(
            taskID: folder.name, challenge: challenge, statement: try statement(), submissions: try submissions(),
            notes: notes + challenge.warnings)
    }

    // MARK: - What is not supported

    private func refuseUnsupported() throws(PackageError) {
        // What is no YAML at all is reported by who reads the whole package.
        guard let problem = try? document("problem.yaml") else { return }
        let types = words(problem["type"])
        for word in types where !["pass-fail", "scoring", "interactive"].contains(word) {
            throw unsupported("\"type: \(word)\"", word)
        }
        for word in words(problem["validation"]) where !["default", "custom", "interactive"].contains(word) {
            throw unsupported("\"validation: \(word)\"", word)
        }
        if types.contains("scoring") || words(problem["validation"]).contains("score") {
            throw unsupported("scoring", "scoring")
        }
    }

    private func unsupported(_ what: String, _ word: String) -> PackageError {
        let explanation =
            switch word {
            case "multi-pass": "a solution that runs several times"
            case "submit-answer": "answers handed in instead of a program"
            case "scoring", "score": "points instead of right and wrong"
            default: "a part of the format that is not read"
            }
        return PackageError(
            file: folder.path("problem.yaml"), "\(what) is not supported yet: \(explanation)",
            advice: "leave this problem out")
    }

    private func words(_ node: Node?) -> [String] {
        guard let node else { return [] }
        if let sequence = node.sequence { return sequence.compactMap { $0.scalar?.string } }
        return node.scalar?.string.split(separator: " ").map(String.init) ?? []
    }

    private func document(_ file: String) throws(PackageError) -> Node? {
        guard let text = try folder.optionalText(file) else { return nil }
        guard text.utf8.count <= 1 << 20 else {
            throw PackageError(file: folder.path(file), "is too large", advice: "write less into it")
        }
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            let line: Int? =
                switch error {
                case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
                default: nil
                }
            throw PackageError(file: folder.path(file), line: line, "is not YAML", advice: "correct it")
        } catch {
            throw PackageError(file: folder.path(file), "is not YAML", advice: "correct it")
        }
    }

    // MARK: - Test groups

    /// Flags that stand with the test groups instead of the problem; only where all groups agree.
    private func takeGroupFlags(into challenge: inout Challenge) throws(PackageError) -> [String] {
        var flags: [(group: String, text: String)] = []
        var folders = ["data/secret"]
        while let path = folders.popLast() {
            for name in ["testdata.yaml", "test_group.yaml"] {
                guard let document = try document("\(path)/\(name)") else { continue }
                let words = ["output_validator_flags", "output_validator_args"].flatMap { self.words(document[$0]) }
                if !words.isEmpty { flags.append(("\(path)/\(name)", words.joined(separator: " "))) }
            }
            folders += ((try? folder.folder(path).names()) ?? []).map { "\(path)/\($0)" }.filter(folder.isFolder)
        }
        guard let first = flags.first else { return [] }
        guard flags.allSatisfy({ $0.text == first.text }) else {
            throw PackageError(
                file: folder.path(flags.first { $0.text != first.text }?.group ?? first.group),
                "test groups are compared differently, which is not supported yet",
                advice: "give all groups the same output_validator_flags")
        }
        if challenge.validator != nil {
            challenge.validator?.arguments += first.text.split(separator: " ").map(String.init)
            return []
        }
        do throws(ValidatorFlagsError) {
            challenge.flags = try ValidatorFlags(parsing: first.text, over: challenge.flags)
        } catch {
            throw PackageError(file: folder.path(first.group), "\(error)", advice: "correct output_validator_flags")
        }
        return ["the flags of \(first.group) hold for all cases"]
    }

    // MARK: - Texts

    private func statement() throws(PackageError) -> String {
        for path in ["statement/problem.en.md", "problem_statement/problem.en.md", "statement/problem.md"] {
            if let text = try folder.optionalText(path) { return text }
        }
        for path in ["problem_statement/problem.en.tex", "statement/problem.en.tex", "problem_statement/problem.tex"] {
            if let text = try folder.optionalText(path) { return "```latex\n\(text.trimmedLines)\n```\n" }
        }
        return ""
    }

    /// The Python ones, by the folders that say what becomes of them.
    private func submissions() throws(PackageError) -> [SampleSubmission] {
        let all = folder.folder("submissions")
        guard all.isFolder() else { return [] }
        var found: [SampleSubmission] = []
        for verdict in try all.names() where all.isFolder(verdict) {
            for name in try all.folder(verdict).names() where name.hasSuffix(".py") && all.hasFile("\(verdict)/\(name)")
            {
                found.append(SampleSubmission(folder: verdict, name: name, source: try all.text("\(verdict)/\(name)")))
            }
        }
        return found
    }
}
