/// A `# assay: flags` comment at the end of a statement's first line.
struct Directive {
    /// The flags as they are written; nil if there is no directive.
    var flags: String?
    /// The statement without it.
    var source: String

    /// Why a comment that looks like a directive is none.
    enum Failure: Error {
        /// It stands on a line behind the first (0-based), where it would be overlooked.
        case notOnFirstLine(Int)
        /// `# assay any_order`: the colon is missing.
        case missingColon(line: Int)
        /// `# doctest: +ELLIPSIS`, which is not read here.
        case foreign(line: Int)
    }

    init(in statement: StatementSource) throws(Failure) {
        flags = nil
        source = statement.text
        for comment in statement.comments {
            let text = String(decoding: statement.bytes[comment.range], as: UTF8.self)
            if Self.marker("doctest:", in: text) != nil { throw .foreign(line: comment.line) }
            guard let marker = Self.marker("assay", in: text) else { continue }
            guard text[marker.upperBound...].first == ":" else { throw .missingColon(line: comment.line) }
            guard comment.line == 0 else { throw .notOnFirstLine(comment.line) }
            flags = String(text[marker.upperBound...].dropFirst())
            let kept = comment.range.lowerBound + text[..<marker.lowerBound].utf8.count
            var head = statement.bytes[..<kept]
            while head.last == UInt8(ascii: " ") || head.last == UInt8(ascii: "\t") { head.removeLast() }
            source = String(decoding: head + statement.bytes[comment.range.upperBound...], as: UTF8.self)
        }
    }

    /// The range from a `#` to the end of the word that follows it, wherever in the comment it stands.
    private static func marker(_ word: String, in comment: String) -> Range<String.Index>? {
        var rest = comment[...]
        while let sign = rest.firstIndex(of: "#") {
            let text = rest[sign...].dropFirst().drop { $0 == " " || $0 == "\t" }
            if text.hasPrefix(word) {
                let end = text.index(text.startIndex, offsetBy: word.count)
                let following = text[end...].first
                if word.hasSuffix(":") || following == nil || following == ":" || following == " " {
                    return sign..<end
                }
            }
            rest = rest[sign...].dropFirst()
        }
        return nil
    }
}
