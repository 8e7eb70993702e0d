internal import Challenges
internal import WorkerProtocol

/// What the judge has to know of a submission before and while it runs.
extension Submission {
    /// Its files as a request carries them.
    var caseFiles: [CaseRequest.File] {
        files.sorted { $0.key < $1.key }.map { CaseRequest.File(path: $0.key, contents: $0.value) }
    }

    /// Why the source cannot be run at all, if so.
    var defect: String? {
        let bytes = files.isEmpty ? source.count : files.reduce(0) { $0 + $1.value.count }
        if bytes > Self.maximumBytes {
            return "the source has \(bytes) bytes; at most \(Self.maximumBytes) are accepted"
        }
        if let path = files.keys.first(where: { !Challenge.isFileName($0) }) {
            return "the file `\(path)` cannot lie in the working folder"
        }
        // CPython 3.11 silently drops everything after it.
        guard let index = source.firstIndex(of: 0) else { return nil }
        let line = source[..<index].reduce(1) { $0 + ($1 == 10 ? 1 : 0) }
        return "line \(line): the source contains a NUL byte"
    }

    /// The first of its files that stands where one of the files given to it needs a folder, or the other way round.
    func clash(with given: some Collection<String>) -> String? {
        let folders = Set(given.flatMap { SolutionFolder.folders(above: $0) })
        let given = Set(given)
        return files.keys.sorted().first { path in
            folders.contains(path) || SolutionFolder.folders(above: path).contains(where: given.contains)
        }
    }

    /// Why it cannot be run as a program.
    var programDefect: String? {
        if let defect { return defect }
        guard !files.isEmpty, files["solution.py"] == nil, files["main.py"] == nil else { return nil }
        return "there is neither a solution.py nor a main.py to start"
    }

    /// Which warm interpreter suits it: one that has the common modules if it imports anything.
    func purpose(in challenge: Challenge? = nil) -> Lane.Purpose {
        if challenge?.kind == .tests { return .candidate(warmth: contains("pytest") ? "pytest" : "asynchronous") }
        if challenge?.kind == .async { return .candidate(warmth: "asynchronous") }
        return .candidate(warmth: contains("import") || !files.isEmpty ? "common" : "bare")
    }

    /// The interpreter for one case: pytest is there where the author's tests run.
    func purpose(in challenge: Challenge, for testCase: TestCase) -> Lane.Purpose {
        testCase.runsTests ? .candidate(warmth: "pytest") : purpose(in: challenge)
    }

    /// The word stands somewhere in the source.
    func contains(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard !bytes.isEmpty, source.count >= bytes.count else { return false }
        return source.withUnsafeBufferPointer { buffer in
            (0...(buffer.count - bytes.count)).contains { start in
                buffer[start] == bytes[0] && bytes.indices.allSatisfy { buffer[start + $0] == bytes[$0] }
            }
        }
    }

    /// Its lines, for showing places in it; undecodable bytes become U+FFFD, a byte order mark belongs to none.
    func sourceLines() -> [String] {
        var lines: [String] = []
        var current: [UInt8] = []
        var previous: UInt8 = 0
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        for byte in source.starts(with: mark) ? source.dropFirst(mark.count) : source[...] {
            if byte == 10 && previous == 13 {
                previous = byte
                continue
            }
            if byte == 10 || byte == 13 {
                lines.append(String(decoding: current, as: UTF8.self))
                current = []
            } else {
                current.append(byte)
            }
            previous = byte
        }
        lines.append(String(decoding: current, as: UTF8.self))
        return lines
    }
}
