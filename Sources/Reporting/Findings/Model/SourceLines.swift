internal import WorkerProtocol

/// Text by its lines, which end as Python's do: `\n`, `\r\n` or a lone `\r`. Rows count from 1.
struct SourceLines {
    let bytes: [UInt8]
    private let starts: [Int]
    /// What follows the last line end is a line only if it is not empty.
    let count: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            let isFirstOfTwo = byte == 13 && index < bytes.count && bytes[index] == 10
            if byte == 10 || byte == 13 && !isFirstOfTwo { starts.append(index) }
        }
        self.starts = starts
        count = starts.count - (starts.last == bytes.count && starts.count > 1 ? 1 : 0)
    }

    /// The row that holds a byte.
    func row(at offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// First byte of a row; the end of the text for a row beyond it.
    func start(of row: Int) -> Int { row <= starts.count ? starts[max(row, 1) - 1] : bytes.count }

    /// The offset itself where a line begins there, else where the next one begins.
    func lineEnd(atOrAfter offset: Int) -> Int {
        let row = row(at: offset)
        return start(of: row) == offset ? offset : start(of: row + 1)
    }

    /// A row without its line end; empty for one beyond the text.
    func text(of row: Int) -> String { String(decoding: bytes[range(of: row)], as: UTF8.self) }

    /// Bytes of a row without its line end.
    func range(of row: Int) -> Range<Int> {
        let start = start(of: row)
        var end = max(start, self.start(of: row + 1))
        if end > start, bytes[end - 1] == 10 { end -= 1 }
        if end > start, bytes[end - 1] == 13 { end -= 1 }
        return start..<end
    }

    /// The place of a byte.
    func place(_ offset: Int) -> ReviewReport.Place {
        let row = row(at: offset)
        let before = String(decoding: bytes[start(of: row)..<offset], as: UTF8.self)
        return ReviewReport.Place(
            row: UInt32(row), column: UInt32(before.unicodeScalars.count + 1), offset: UInt32(offset))
    }

    /// Column in bytes, from 1, of a place whose column counts characters.
    func byteColumn(of place: ReviewReport.Place) -> Int {
        let scalars = text(of: Int(place.row)).unicodeScalars
        return 1 + scalars.prefix(max(0, Int(place.column) - 1)).reduce(0) { $0 + UTF8.width($1) }
    }

    /// Lines of a text without their ends.
    static func split(_ bytes: [UInt8]) -> [String] {
        if bytes.isEmpty { return [] }
        let lines = SourceLines(bytes)
        return (1...lines.count).map(lines.text)
    }
}
