/// The lines of a text, with their ends (`\n`, `\r\n`, `\r`).
struct SourceLines {
    let bytes: [UInt8]
    /// Where each line begins; never empty.
    let starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (index, byte) in bytes.enumerated() {
            let isReturn = byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
            if (byte == 0x0A || isReturn), index + 1 < bytes.count { starts.append(index + 1) }
        }
        self.starts = starts
    }

    var count: Int { bytes.isEmpty ? 0 : starts.count }

    /// A line with its end.
    func range(_ line: Int) -> Range<Int> {
        starts[line]..<(line + 1 < starts.count ? starts[line + 1] : bytes.count)
    }

    /// A line without its end.
    func content(_ line: Int) -> Range<Int> {
        let range = range(line)
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return range.lowerBound..<end
    }
}
