/// Writes the text of a cell as the notebook's program would: a list of lines in the layout of the list before, or one
/// text.
struct CellWriter {
    let document: [UInt8]
    /// What is replaced.
    let old: JSONNode

    func json(_ text: [UInt8]) -> [UInt8] {
        guard let elements = old.array, let first = elements.first, let last = elements.last else {
            return JSONText.quoted(text, isASCII: isASCII)
        }
        let opening = document[(old.range.lowerBound + 1)..<first.range.lowerBound]
        let closing = document[last.range.upperBound..<(old.range.upperBound - 1)]
        let between: [UInt8] = elements.count > 1
            ? Array(document[first.range.upperBound..<elements[1].range.lowerBound])
            : Array(",".utf8) + (opening.isEmpty ? Array(" ".utf8) : Array(opening))
        // A line that stays keeps its spelling, whatever that is.
        var spelled: [String: Range<Int>] = [:]
        for element in elements { spelled[element.string ?? ""] = element.range }
        let lines = SourceLines(text)
        var result = Array("[".utf8) + opening
        for line in 0..<lines.count {
            if line > 0 { result += between }
            let bytes = Array(text[lines.range(line)])
            if let range = spelled[String(decoding: bytes, as: UTF8.self)] {
                result += document[range]
            } else {
                result += JSONText.quoted(bytes, isASCII: isASCII)
            }
        }
        return lines.count == 0 ? Array("[]".utf8) : result + closing + Array("]".utf8)
    }

    /// Whether the document spells other characters as `\u…`.
    private var isASCII: Bool {
        document.allSatisfy { $0 < 0x80 } && !document.ranges(of: Array("\\u".utf8)).isEmpty
    }
}
