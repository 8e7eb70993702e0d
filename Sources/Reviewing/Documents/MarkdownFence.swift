/// The line that begins a fenced code block (CommonMark 0.31, section 4.5), perhaps behind a list's bullet.
struct MarkdownFence {
    /// Columns in front of the fence.
    let indentation: Int
    let isPython: Bool
    private let mark: UInt8
    private let length: Int

    private static let languages: Set = ["python", "py", "python3", "py3"]

    /// nil for other lines.
    init?(_ line: ArraySlice<UInt8>) {
        let fence = line[(ListDepth.bullet(line) ?? line.startIndex)...].drop { $0 == 0x20 }
        guard let mark = fence.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        let length = fence.prefix { $0 == mark }.count
        let info = fence.dropFirst(length)
        guard length >= 3, mark != UInt8(ascii: "`") || !info.contains(mark) else { return nil }
        indentation = fence.startIndex - line.startIndex
        (self.mark, self.length) = (mark, length)
        // `python title="x"`, `python,ignore`, `{.python .numberLines}`, `{python}`
        let text = String(decoding: info, as: UTF8.self).lowercased()
        let word = text.drop { $0 == " " || $0 == "\t" || $0 == "{" || $0 == "." }
            .prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "+" }
        isPython = Self.languages.contains(String(word))
    }

    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 == 0x20 || $0 == 0x09 }
        guard text.startIndex - line.startIndex < indentation + 4 else { return false }
        let count = text.prefix { $0 == mark }.count
        return count >= length && text.dropFirst(count).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}

/// How far the text of the innermost list item is indented: what stands four columns further right is no fence.
struct ListDepth {
    private(set) var indentation = 0

    mutating func read(_ line: ArraySlice<UInt8>) {
        guard let first = line.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return }
        if let text = Self.bullet(line) {
            indentation = text - line.startIndex
        } else if first == line.startIndex {
            indentation = 0
        }
    }

    /// Where the text begins behind `-`, `*`, `+`, `1.` or `1)`; nil for other lines.
    static func bullet(_ line: ArraySlice<UInt8>) -> Int? {
        var rest = line.drop { $0 == 0x20 || $0 == 0x09 }
        let digits = rest.prefix { 0x30...0x39 ~= $0 }.count
        rest = rest.dropFirst(digits)
        let marks = digits == 0 ? "-*+" : digits < 10 ? ".)" : ""
        guard let mark = rest.first, marks.utf8.contains(mark) else { return nil }
        rest = rest.dropFirst()
        let blanks = rest.prefix { $0 == 0x20 || $0 == 0x09 }.count
        return blanks > 0 ? rest.startIndex + blanks : nil
    }
}
