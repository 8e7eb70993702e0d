/// Decompresses deflate data (RFC 1951).
struct Inflater {
    private let bytes: [UInt8]
    private let limit: Int
    /// The next byte to take bits from; behind the data when all is read.
    private(set) var position: Int
    private var bits: UInt64 = 0
    private var bitCount = 0
    /// What was written so far; distances reach back into it.
    var output: [UInt8] = []
    /// Where this stream's own output begins.
    private var start = 0

    /// Base and extra bits of the lengths 257…285 and of the distances 0…29.
    private static let lengths: [(base: Int, extra: Int)] = [
        (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1), (19, 2),
        (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4), (115, 4), (131, 5),
        (163, 5), (195, 5), (227, 5), (258, 0),
    ]
    private static let distances: [(base: Int, extra: Int)] = (0..<30).map { (code: Int) -> (base: Int, extra: Int) in
        guard code >= 4 else { return (code + 1, 0) }
        let extra = code / 2 - 1
        return ((2 + code % 2) << extra + 1, extra)
    }
    /// The order in which the lengths of the code lengths' own codes come.
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    init(_ bytes: [UInt8], from position: Int, limit: Int) {
        self.bytes = bytes
        self.position = position
        self.limit = limit
    }

    mutating func inflate() throws(Gzip.Failure) {
        start = output.count
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try copyStored()
            case 1:
                let lengths =
                    [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
                    + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8)
                try decode(try HuffmanTable(lengths), try HuffmanTable([UInt8](repeating: 5, count: 30)))
            case 2: try readTables()
            default: throw .corrupt
            }
        }
        // Whole bytes that were taken too early go back.
        position -= bitCount / 8
        bits = 0
        bitCount = 0
    }

    // MARK: - Blocks

    private mutating func copyStored() throws(Gzip.Failure) {
        _ = try take(bitCount % 8)
        let count = try take(16)
        guard try take(16) == count ^ 0xFFFF else { throw .corrupt }
        guard output.count + count <= limit else { throw .tooLarge(limit: limit) }
        var rest = count
        while rest > 0, bitCount > 0 {
            output.append(UInt8(try take(8)))
            rest -= 1
        }
        guard position + rest <= bytes.count else { throw .truncated }
        output += bytes[position..<position + rest]
        position += rest
    }

    private mutating func readTables() throws(Gzip.Failure) {
        let literals = try take(5) + 257
        let distances = try take(5) + 1
        let count = try take(4) + 4
        guard literals <= 286 else { throw .corrupt }
        var own = [UInt8](repeating: 0, count: 19)
        for index in 0..<count { own[Self.order[index]] = UInt8(try take(3)) }
        let table = try HuffmanTable(own)
        var lengths: [UInt8] = []
        while lengths.count < literals + distances {
            let symbol = try next(table)
            switch symbol {
            case 0..<16: lengths.append(UInt8(symbol))
            case 16:
                guard let last = lengths.last else { throw .corrupt }
                lengths += repeatElement(last, count: try take(2) + 3)
            case 17: lengths += repeatElement(0, count: try take(3) + 3)
            default: lengths += repeatElement(0, count: try take(7) + 11)
            }
        }
        guard lengths.count == literals + distances else { throw .corrupt }
        try decode(try HuffmanTable(Array(lengths[..<literals])), try HuffmanTable(Array(lengths[literals...])))
    }

    private mutating func decode(_ literals: HuffmanTable, _ distances: HuffmanTable) throws(Gzip.Failure) {
        while true {
            let symbol = try next(literals)
            if symbol < 256 {
                guard output.count < limit else { throw .tooLarge(limit: limit) }
                output.append(UInt8(symbol))
                continue
            }
            if symbol == 256 { return }
            guard symbol - 257 < Self.lengths.count else { throw .corrupt }
            let length = Self.lengths[symbol - 257]
            let count = length.base + (try take(length.extra))
            let code = try next(distances)
            guard code < Self.distances.count else { throw .corrupt }
            let distance = Self.distances[code].base + (try take(Self.distances[code].extra))
            guard distance <= output.count - start else { throw .corrupt }
            guard output.count + count <= limit else { throw .tooLarge(limit: limit) }
            // What is copied may be written by the same copy.
            for index in output.count - distance..<output.count - distance + count { output.append(output[index]) }
        }
    }

    // MARK: - Bits

    private mutating func refill() {
        while bitCount <= 48, position < bytes.count {
            bits |= UInt64(bytes[position]) << UInt64(bitCount)
            position += 1
            bitCount += 8
        }
    }

    private mutating func take(_ count: Int) throws(Gzip.Failure) -> Int {
        if count > bitCount { refill() }
        guard count <= bitCount else { throw .truncated }
        let value = Int(bits & (1 << UInt64(count) - 1))
        bits >>= UInt64(count)
        bitCount -= count
        return value
    }

    private mutating func next(_ table: HuffmanTable) throws(Gzip.Failure) -> Int {
        if bitCount < HuffmanTable.maximumLength { refill() }
        let entry = table.entries[Int(bits) & table.mask]
        let length = Int(entry & 15)
        guard length > 0 else { throw .corrupt }
        guard length <= bitCount else { throw .truncated }
        bits >>= UInt64(length)
        bitCount -= length
        return Int(entry >> 4)
    }
}
