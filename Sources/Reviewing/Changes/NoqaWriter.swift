/// Silences findings with comments: `# noqa: rule-name` at the end of their lines.
public enum NoqaWriter {
    /// The source with comments added, or with names added to the comments that are there.
    ///
    /// A line that ends inside a text, or in a backslash, can have no comment: then the next line that can gets it. All
    /// bytes of the source stay.
    ///
    /// - Parameters:
    ///   - rules: names of rules by row, from 1 (`ReviewReport.Finding.noqaRow`). Rows beyond the end are left out.
    ///   - source: Python, in UTF-8 or another encoding in which ASCII characters are themselves.
    public static func adding(_ rules: [Int: [String]], to source: [UInt8]) -> [UInt8] {
        let lines = SourceLines(source)
        var scanner = LineScanner()
        var waiting: [String] = []
        var result: [UInt8] = []
        for row in 0..<lines.count {
            let content = lines.content(row)
            let line = source[content]
            let comment = scanner.read(line)
            for rule in (rules[row + 1] ?? []).sorted() where !waiting.contains(rule) { waiting.append(rule) }
            if waiting.isEmpty || !scanner.allowsComment {
                result += line
            } else {
                result += silenced(line, commentAt: comment, waiting)
                waiting = []
            }
            result += source[content.upperBound..<lines.range(row).upperBound]
        }
        return result
    }

    private static func silenced(_ line: ArraySlice<UInt8>, commentAt offset: Int?, _ rules: [String]) -> [UInt8] {
        guard let offset else { return appending(rules, to: line) }
        let start = line.startIndex + offset
        // Other encodings than UTF-8 keep their bytes: what is looked for is ASCII.
        let comment = String(String.UnicodeScalarView(line[start...].map { Unicode.Scalar($0) }))
        let lists: [Regex<(Substring, Substring)>] = [
            /(?i)^#+\s*assay:\s*ignore\s*\[([^\]]*)\]/, /(?i)#\s*noqa\s*:[ \t]*([a-z][\w\-]*(?:\s*,\s*[a-z][\w\-]*)*)/,
        ]
        for list in lists {
            guard let match = comment.firstMatch(of: list) else { continue }
            let known = match.1.split { $0 == "," || $0.isWhitespace }.map { $0.lowercased() }
            let new = rules.filter { !known.contains($0) }
            // Nothing in the brackets, or everything already.
            guard !known.isEmpty, !new.isEmpty else { return Array(line) }
            let end = start + comment.unicodeScalars.distance(from: comment.startIndex, to: match.1.endIndex)
            return Array(line[..<end]) + Array((", " + new.joined(separator: ", ")).utf8) + Array(line[end...])
        }
        // These silence everything.
        if comment.contains(/(?i)#\s*noqa\s*(:\s*)?(#|$)/) || comment.contains(/(?i)^#+\s*assay:\s*ignore\s*$/) {
            return Array(line)
        }
        return appending(rules, to: line)
    }

    /// Before the blanks at the end, which stay.
    private static func appending(_ rules: [String], to line: ArraySlice<UInt8>) -> [UInt8] {
        let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0C }.map { $0 + 1 } ?? line.startIndex
        let gap = end == line.startIndex ? "" : "  "
        return Array(line[..<end]) + Array("\(gap)# noqa: \(rules.joined(separator: ", "))".utf8) + Array(line[end...])
    }
}
