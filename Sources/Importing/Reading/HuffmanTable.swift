/// The codes of a deflate block: looked up by as many bits as the longest code has.
struct HuffmanTable {
    static let maximumLength = 15

    /// Symbol × 16 + length, by the next bits; 0 where no code begins so.
    let entries: [UInt16]
    let mask: Int

    /// - Parameter lengths: of each symbol's code in bits; 0 for a symbol that does not occur.
    init(_ lengths: [UInt8]) throws(Gzip.Failure) {
        let longest = Int(lengths.max() ?? 0)
        guard longest <= Self.maximumLength else { throw .corrupt }
        var counts = [Int](repeating: 0, count: Self.maximumLength + 2)
        for length in lengths where length > 0 { counts[Int(length)] += 1 }
        // Codes of one length follow each other, behind those of the shorter lengths.
        var nextCodes = [Int](repeating: 0, count: Self.maximumLength + 2)
        var code = 0
        for length in 1...Self.maximumLength {
            code = (code + (length == 1 ? 0 : counts[length - 1])) << 1
            nextCodes[length] = code
            guard code + counts[length] <= 1 << length else { throw .corrupt }
        }
        var entries = [UInt16](repeating: 0, count: 1 << longest)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length)
            // Codes come with their first bit first.
            let reversed = Self.reversed(nextCodes[length], length)
            nextCodes[length] += 1
            for index in stride(from: reversed, to: entries.count, by: 1 << length) {
                entries[index] = UInt16(symbol << 4 | length)
            }
        }
        self.entries = entries
        mask = entries.count - 1
    }

    private static func reversed(_ code: Int, _ length: Int) -> Int {
        (0..<length).reduce(0) { $0 | (code >> $1 & 1) << (length - 1 - $1) }
    }
}
