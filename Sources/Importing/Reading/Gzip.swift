/// Reads gzip files (RFC 1952); for the compressed data inside see ``Inflater`` (RFC 1951).
public enum Gzip {
    /// Why the bytes cannot be decompressed.
    public enum Failure: Error, Sendable, Hashable {
        case notGzip
        /// The bytes end before the data do.
        case truncated
        /// A compression method other than deflate, or header flags that are reserved.
        case unsupported
        /// A code or a distance that no compressor writes.
        case corrupt
        /// The sum over the data is not the one that was written.
        case wrongChecksum
        /// More than the caller wants to hold.
        case tooLarge(limit: Int)
    }

    /// Whether the bytes begin as gzip files do.
    public static func isGzip(_ bytes: some Sequence<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    /// The data of all members, one behind the other.
    ///
    /// - Parameter limit: bytes that the data may have.
    public static func decompress(_ bytes: [UInt8], limit: Int = 1 << 30) throws(Failure) -> [UInt8] {
        var output: [UInt8] = []
        var position = 0
        repeat {
            position = try skipHeader(of: bytes, at: position)
            let start = output.count
            var inflater = Inflater(bytes, from: position, limit: limit)
            swap(&inflater.output, &output)
            try inflater.inflate()
            swap(&inflater.output, &output)
            position = inflater.position
            guard position + 8 <= bytes.count else { throw .truncated }
            let size = UInt32(truncatingIfNeeded: output.count - start)
            guard CRC32.checksum(output[start...]) == integer(bytes, position), size == integer(bytes, position + 4)
            else {
                throw .wrongChecksum
            }
            position += 8
            // Padding, as tapes have it.
            while position < bytes.count, bytes[position] == 0 { position += 1 }
        } while position < bytes.count
        return output
    }

    private static func integer(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << (8 * UInt32($1)) }
    }

    /// Where the compressed data begin.
    private static func skipHeader(of bytes: [UInt8], at start: Int) throws(Failure) -> Int {
        guard bytes.count >= start + 2, bytes[start] == 0x1F, bytes[start + 1] == 0x8B else { throw .notGzip }
        guard bytes.count >= start + 10 else { throw .truncated }
        let flags = bytes[start + 3]
        guard bytes[start + 2] == 8, flags & 0xE0 == 0 else { throw .unsupported }
        var position = start + 10
        if flags & 0x04 != 0 {
            guard position + 2 <= bytes.count else { throw .truncated }
            position += 2 + Int(bytes[position]) + Int(bytes[position + 1]) << 8
        }
        // The file's name and a comment, each with a zero behind it.
        for flag in [UInt8(0x08), 0x10] where flags & flag != 0 {
            guard position <= bytes.count, let end = bytes[position...].firstIndex(of: 0) else { throw .truncated }
            position = end + 1
        }
        if flags & 0x02 != 0 { position += 2 }
        guard position <= bytes.count else { throw .truncated }
        return position
    }
}

extension Gzip.Failure: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notGzip: "is not a gzip file"
        case .truncated: "ends in the middle of its data"
        case .unsupported: "is compressed in a way that is not supported"
        case .corrupt: "is damaged"
        case .wrongChecksum: "is damaged: its checksum differs"
        case .tooLarge(let limit): "holds more than \(limit >> 20) MiB"
        }
    }
}
