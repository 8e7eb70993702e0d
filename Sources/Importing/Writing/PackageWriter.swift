public import Challenges
internal import Foundation

/// Writes a challenge as a package folder that ``ChallengeReader`` reads back to the same cases.
public struct PackageWriter: Sendable {
    /// The folder that the packages' folders are put into.
    public let root: String

    public init(root: String) { self.root = root }

    /// Writes a package.
    ///
    /// - Returns: the path of its folder, which must not have existed.
    /// - Throws: ``PackageError``; what was written by then is removed.
    @discardableResult
    public func write(_ imported: ImportedChallenge) throws(PackageError) -> String {
        let folder = "\(root)/\(imported.challenge.slug)"
        guard !FileManager.default.fileExists(atPath: folder) else {
            throw PackageError(file: folder, "is there already", advice: "remove it, or choose another folder")
        }
        do {
            for (path, contents) in try files(of: imported) { try write(contents, to: "\(folder)/\(path)") }
            return folder
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw error
        }
    }

    /// The files of the package, by path relative to its folder.
    private func files(of imported: ImportedChallenge) throws(PackageError) -> [(path: String, contents: Data)] {
        let challenge = imported.challenge
        var files: [(String, Data)] = []
        func add(_ path: String, _ text: String) { files.append((path, Data(text.utf8))) }
        add("problem.yaml", ProblemText(challenge: challenge, source: imported.taskID).text)
        if !imported.statement.isEmpty { add("statement/problem.en.md", imported.statement) }
        if !imported.starter.isEmpty { add("attachments/starter.py", imported.starter) }
        for (path, contents) in imported.starterFiles.sorted(by: { $0.key < $1.key }) {
            files.append(("attachments/starter/\(path)", Data(contents)))
        }
        for submission in imported.submissions {
            let place = "submissions/\(submission.folder)/\(submission.name)"
            if submission.files.isEmpty { add(place, submission.source) }
            for (path, contents) in submission.files.sorted(by: { $0.key < $1.key }) {
                files.append(("\(place)/\(path)", Data(contents)))
            }
        }
        if let validator = challenge.validator {
            for (name, contents) in validator.files.sorted(by: { $0.key < $1.key }) {
                files.append(("output_validators/\(name)", Data(contents)))
            }
        }
        return files + (try dataFiles(of: challenge)) + (try caseFiles(of: challenge))
    }

    /// The files that every case finds in its working folder.
    private func dataFiles(of challenge: Challenge) throws(PackageError) -> [(String, Data)] {
        var files: [(String, Data)] = []
        for (name, contents) in challenge.files.sorted(by: { $0.key < $1.key }) {
            try check(name, of: challenge)
            files.append(("\(ChallengeReader.filesFolder)/\(name)", Data(contents)))
        }
        return files
    }

    private func check(_ name: String, of challenge: Challenge) throws(PackageError) {
        guard Challenge.isFileName(name) else {
            throw PackageError(
                file: challenge.folder, "the file `\(name)` has no place in a package",
                advice: "give it a relative path without `..` and hidden names")
        }
    }

    private func caseFiles(of challenge: Challenge) throws(PackageError) -> [(String, Data)] {
        var files: [(String, Data)] = []
        var texts: [(folder: String, text: String, files: [String: [UInt8]])] = []
        let writer = DoctestWriter(flags: challenge.flags)
        for testCase in challenge.cases {
            let parts = testCase.id.split(separator: "/")
            switch testCase.content {
            case .statements(let statements):
                let folder = parts.dropLast().joined(separator: "/")
                let name = Self.heading(parts.last.map(String.init) ?? testCase.id)
                do {
                    let text = try writer.text(of: name, statements)
                    let last = testCase.files.isEmpty
                        ? texts.indices.last : texts.lastIndex { $0.folder == folder && $0.files == testCase.files }
                    if let last, texts[last].folder == folder, texts[last].files == testCase.files {
                        texts[last].text += text
                    } else {
                        texts.append((folder, text, testCase.files))
                    }
                } catch {
                    throw PackageError(
                        file: testCase.file, line: error.statement.line,
                        "the statement `\(Self.excerpt(error.statement.source))` has no doctest notation",
                        advice: "use the data where they lie instead")
                }
            case .streams(let input, let answer):
                for (path, ending) in [(input, "in"), (answer, "ans")] {
                    guard let contents = FileManager.default.contents(atPath: path) else {
                        throw PackageError(file: path, "cannot be read", advice: "check its permissions")
                    }
                    files.append(("data/\(testCase.id).\(ending)", contents))
                }
            case .calls:
                throw PackageError(
                    file: testCase.file, line: testCase.line,
                    "\(testCase.id) is a table of calls, which has no file format",
                    advice: "use the data where they lie instead")
            case .generated, .idiom, .fault, .accusations, .suite, .growth:
                throw PackageError(
                    file: testCase.file, line: testCase.line, "\(testCase.id) belongs to a kind that is not written",
                    advice: "copy the package's folder instead")
            }
        }
        var counts: [String: Int] = [:]
        for (folder, text, own) in texts {
            counts[folder, default: 0] += 1
            let count = counts[folder] ?? 1
            let stem = "data/\(folder)/cases" + (count == 1 ? "" : "_\(count)")
            files.append(("\(stem).doctest", Data(text.utf8)))
            for (name, contents) in own.sorted(by: { $0.key < $1.key }) {
                try check(name, of: challenge)
                files.append(("\(stem).start/\(name)", Data(contents)))
            }
        }
        return files
    }

    private func write(_ contents: Data, to path: String) throws(PackageError) {
        let url = URL(fileURLWithPath: path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try contents.write(to: url)
        } catch {
            throw PackageError(file: path, "cannot be written: \(error.localizedDescription)")
        }
    }

    /// One line, without blanks around it.
    private static func heading(_ name: String) -> String {
        let text = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(text.drop { $0 == "#" || $0 == " " })
    }

    private static func excerpt(_ source: String) -> String {
        let line = source.split(whereSeparator: \.isNewline).first ?? ""
        return line.count <= 60 ? String(line) : "\(line.prefix(57))…"
    }
}
