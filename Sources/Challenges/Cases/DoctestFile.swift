/// A file of cases in Python's doctest notation, as `Challenges/README.md` describes it.
public struct DoctestFile: Sendable {
    /// What the lines are that belong to no case.
    public enum Style: Sendable {
        /// A `.doctest` file holds cases only: anything else is an error.
        case casesOnly
        /// In a text (`.md`, `.rst`, `.txt`, `.py`) the cases stand between prose.
        case prose
    }

    public var cases: [DoctestCase]

    /// Reads a whole file.
    ///
    /// - Parameter flags: those of the challenge; a directive on a statement adds to them.
    /// - Throws: ``DoctestError`` with the first line that is wrong.
    public init(
        parsing text: String, flags: ValidatorFlags = ValidatorFlags(), style: Style = .casesOnly
    ) throws(DoctestError) {
        var reader = DoctestReader(lines: Self.lines(of: text), flags: flags, style: style)
        cases = try reader.read()
    }

    /// Lines without their ends, which may be LF, CRLF or a mixture.
    private static func lines(of text: String) -> [String] {
        var bytes = Array(text.utf8)[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            let isCRLF = line.last == UInt8(ascii: "\r")
            return String(decoding: isCRLF ? line.dropLast() : line, as: UTF8.self)
        }
    }
}
