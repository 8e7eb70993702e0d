internal import Challenges

/// The Python files of a submission as one source, to be compared with others: each below a comment with its path.
struct JoinedSource {
    let source: [UInt8]
    /// In the order of their lines: the line of each file's heading, from 1; none for a single source.
    private let starts: [(path: String, line: Int)]

    init(_ submission: Submission) {
        guard !submission.files.isEmpty else {
            source = submission.source
            starts = []
            return
        }
        var (joined, line): ([UInt8], Int) = ([], 0)
        var starts: [(path: String, line: Int)] = []
        for (path, source) in submission.pythonFiles {
            // A path may have line ends in it, and must not become code.
            let heading = "# " + String(path.map { $0.isNewline ? " " : $0 }) + "\n"
            starts.append((path, line + 1))
            let text = Self.body(source)
            joined += Array(heading.utf8) + text
            line += 1 + text.count { $0 == 10 }
        }
        source = joined
        self.starts = starts
    }

    /// Without a byte order mark, which stands at the beginning only, and with its last line ended.
    private static func body(_ source: [UInt8]) -> [UInt8] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = source.starts(with: mark) ? Array(source.dropFirst(mark.count)) : source
        return text.isEmpty || text.last == 10 ? text : text + [10]
    }

    /// `3–9`, or `shop/rates.py:3–9` where there are several files.
    func place(_ lines: ClosedRange<Int>) -> String {
        let (first, last) = (place(lines.lowerBound), place(lines.upperBound))
        let start = first.path.isEmpty ? "\(first.line)" : "\(first.path):\(first.line)"
        guard lines.count > 1 else { return start }
        return first.path == last.path ? "\(start)–\(last.line)" : "\(start)–\(last.path):\(last.line)"
    }

    private func place(_ line: Int) -> (path: String, line: Int) {
        guard let start = starts.last(where: { $0.line <= line }) else { return ("", line) }
        return (start.path, line - start.line)
    }
}
