internal import Glibc
internal import PythonSyntax

/// Comments that silence findings, as linters' users write them:
///
/// - `# noqa` and `# noqa: NAME, CODE` at the end of a line of the finding; names and codes are ours, or another tool's
///   for the same habit;
/// - `# assay: ignore[NAME]` likewise, or on a line of its own above;
/// - `# assay: noqa`, `# assay: noqa: NAME` anywhere: the whole file;
/// - `# assay: disable[NAME]` to `# assay: enable[NAME]`: the lines between, or to the end of the file.
public struct Suppressions {
    /// One such comment.
    struct Comment {
        /// Rows (from 0) that it is about.
        var rows: ClosedRange<Int>
        /// Names and codes; empty means all.
        var selectors: [String]
        var range: Range<Int>
    }

    let comments: [Comment]

    /// Reads the comments of a file; most files have none that matter, which a search of the bytes tells.
    init(_ file: ReviewedFile) {
        let bytes = file.source.bytes
        guard memmemFind(bytes, "noqa", rarest: 2) || memmemFind(bytes, "assay:", rarest: 4) else {
            comments = []
            return
        }
        var found: [Comment] = []
        var open: [(row: Int, selectors: [String], range: Range<Int>)] = []
        for range in file.comments {
            let row = file.source.line(at: range.lowerBound)
            guard let directive = SuppressionDirective(file.source[range]) else { continue }
            switch directive.kind {
            case .line:
                let isAlone = file.source.indentation(at: range.lowerBound).utf8.count
                    == range.lowerBound - file.source.lineRange(row).lowerBound
                let last = isAlone && directive.isOwn ? row + 1 : row
                found.append(Comment(rows: row...last, selectors: directive.selectors, range: range))
            case .file:
                found.append(Comment(rows: 0...Int.max, selectors: directive.selectors, range: range))
            case .disable:
                open.append((row, directive.selectors, range))
            case .enable:
                for index in open.indices.reversed()
                where directive.selectors.isEmpty || open[index].selectors == directive.selectors {
                    let start = open.remove(at: index)
                    found.append(Comment(rows: start.row...row, selectors: start.selectors, range: start.range))
                }
            }
        }
        found += open.map { Comment(rows: $0.row...Int.max, selectors: $0.selectors, range: $0.range) }
        comments = found
    }

    /// Whether some comment silences `finding`: on any line from its first to its last, or of the line that its
    /// statement ends on.
    public func silence(_ finding: Verified, in file: ReviewedFile) -> Bool {
        !comments.isEmpty && comments.contains { Self.matches($0, finding, file) }
    }

    static func matches(_ comment: Comment, _ finding: Verified, _ file: ReviewedFile) -> Bool {
        let first = file.source.line(at: finding.range.lowerBound)
        let last = file.source.line(at: max(finding.range.lowerBound, finding.range.upperBound - 1))
        // A compound statement is silenced on its first line or on the lines of its header, not in its depths.
        let lines = finding.page.isAboutBlocks(finding, file) ? first...first : first...max(first, last)
        guard comment.rows.overlaps(lines) else { return false }
        return comment.selectors.isEmpty || comment.selectors.contains { finding.page.isMeant(by: $0) }
    }

}

extension RulePage {
    /// Whether a name or code in a comment or on the command line means this rule: its name, its code, or another
    /// tool's code for the habit.
    public func isMeant(by selector: String) -> Bool {
        let lower = selector.lowercased()
        return name == lower || code.lowercased() == lower || peers.contains { $0.lowercased() == lower }
    }

    func isAboutBlocks(_ finding: Verified, _ file: ReviewedFile) -> Bool {
        file.source[finding.range].contains(":\n") || file.source[finding.range].contains(":\r")
    }
}

extension String {
    /// Whether it contains `text`, byte by byte: to take characters apart takes ten times as long.
    func holds(_ text: StaticString) -> Bool {
        var copy = self
        return copy.withUTF8 { memmemFind($0, text) }
    }
}

/// Whether the bytes hold a text. Its byte at `rarest` is looked for first: best one that few words have.
func memmemFind(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString, rarest: Int = 0) -> Bool {
    let count = text.utf8CodeUnitCount
    guard let base = bytes.baseAddress, bytes.count >= count else { return false }
    var offset = rarest
    let end = bytes.count - (count - rarest) + 1
    while offset < end, let found = memchr(base + offset, Int32(text.utf8Start[rarest]), end - offset) {
        if memcmp(found - rarest, text.utf8Start, count) == 0 { return true }
        offset = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
    }
    return false
}
