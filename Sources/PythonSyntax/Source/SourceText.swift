/// A source file as UTF-8 bytes, with its lines.
///
/// Lines end as Python's tokenizer ends them: `\n`, `\r\n` or a lone `\r`.
public struct SourceText {
    let storage: UnsafePointer<TreeStorage>

    /// Without a byte order mark.
    public var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: storage.pointee.source.base, count: storage.pointee.source.count)
    }
    public var count: Int { storage.pointee.source.count }

    /// Text of a range of bytes.
    public subscript(range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<count)], as: UTF8.self)
    }

    public var lineCount: Int { storage.pointee.lineStarts.count }

    /// Number of the line, from 0, that holds a byte.
    public func line(at offset: Int) -> Int {
        let starts = storage.pointee.lineStarts
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if Int(starts.base[middle]) <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Bytes of a line (from 0), without its end.
    public func lineRange(_ line: Int) -> Range<Int> {
        let starts = storage.pointee.lineStarts
        let start = Int(starts.base[line])
        var end = line + 1 < starts.count ? Int(starts.base[line + 1]) : count
        if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// Start of the line (from 0) after this one, or the end of the source.
    public func lineEnd(_ line: Int) -> Int {
        line + 1 < lineCount ? Int(storage.pointee.lineStarts.base[line + 1]) : count
    }

    /// Row and column from 1, the column in characters (Unicode scalars), as linters print them.
    public func position(at offset: Int) -> SourcePosition {
        let line = line(at: offset)
        let start = Int(storage.pointee.lineStarts.base[line])
        var column = 1
        for byte in bytes[start..<max(start, min(offset, count))] where byte & 0xC0 != 0x80 { column += 1 }
        return SourcePosition(row: line + 1, column: column)
    }

    /// The blanks that the line of a byte begins with.
    public func indentation(at offset: Int) -> String {
        let range = lineRange(line(at: offset))
        let blanks = bytes[range].prefix { $0 == 32 || $0 == 9 || $0 == 12 }
        return String(decoding: blanks, as: UTF8.self)
    }

    /// How lines end here: as the first one does.
    public var lineEnding: String {
        guard lineCount > 1 else { return "\n" }
        let end = lineRange(0).upperBound
        return self[end..<lineEnd(0)]
    }

    static func findLines(_ storage: inout TreeStorage) {
        storage.lineStarts.append(0)
        let bytes = storage.source.base
        let count = storage.source.count
        var index = 0
        while index < count {
            let byte = bytes[index]
            index += 1
            guard byte <= 13 else { continue }
            if byte == 10 || (byte == 13 && !(index < count && bytes[index] == 10)) {
                storage.lineStarts.append(Int32(index))
            }
        }
    }
}

/// Row and column, both from 1; the column counts characters.
public struct SourcePosition: Hashable, Comparable, Sendable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    public static func < (a: SourcePosition, b: SourcePosition) -> Bool { (a.row, a.column) < (b.row, b.column) }
}
