/// Stands for an encoded value that is too long to be sent for each of a thousand calls.
///
/// Not cryptographic, and need not be: whoever knows the value to collide with has the right answer already. Two lanes
/// of folded 64-by-64-bit products, sixteen bytes a step, so that it costs less than making the value did.
public struct ValueDigest: Sendable, Hashable {
    /// Bytes of the encoded value.
    public var count: UInt64
    public var low: UInt64
    public var high: UInt64

    /// Shorter values are sent as they are.
    public static let threshold = 64 << 10

    // Odd numbers without a pattern: the first decimals of the roots of 2, 3, 5 and 7.
    private static let keys: (UInt64, UInt64, UInt64, UInt64) = (
        0x4142_1356_2373_0951, 0x7320_5080_7568_8773, 0x2360_6797_7499_7897, 0x6457_5131_1064_5905
    )

    public init(of bytes: [UInt8]) {
        count = UInt64(bytes.count)
        var low = Self.keys.0 ^ count
        var high = Self.keys.1 &+ count
        bytes.withUnsafeBytes { bytes in
            var offset = 0
            while offset + 16 <= bytes.count {
                let first = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                let second = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
                low = Self.fold(first ^ low, second ^ Self.keys.2)
                high = Self.fold(second ^ high, first ^ Self.keys.3)
                offset += 16
            }
            var tail: (UInt64, UInt64) = (0, 0)
            for (index, byte) in bytes[offset...].enumerated() {
                if index < 8 { tail.0 |= UInt64(byte) << (8 * index) } else { tail.1 |= UInt64(byte) << (8 * index - 64) }
            }
            low = Self.fold(tail.0 ^ low, tail.1 ^ Self.keys.2)
            high = Self.fold(tail.1 ^ high, tail.0 ^ Self.keys.3)
        }
        self.low = low
        self.high = high
    }

    private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.low ^ product.high ^ left
    }

    func encode(_ writer: inout ByteWriter) {
        writer.integer(count)
        writer.integer(low)
        writer.integer(high)
    }

    init(_ reader: inout ByteReader) throws(ProtocolError) {
        count = try reader.integer()
        low = try reader.integer()
        high = try reader.integer()
    }
}

/// What a call gave: its value, or what stands for it.
public enum CallAnswer: Sendable, Hashable {
    /// See ``ValueTag``.
    case encoded([UInt8])
    case digest(ValueDigest)

    public func encode(_ writer: inout ByteWriter) {
        switch self {
        case .encoded(let bytes):
            writer.byte(0)
            writer.data(bytes)
        case .digest(let digest):
            writer.byte(1)
            digest.encode(&writer)
        }
    }

    public init(_ reader: inout ByteReader) throws(ProtocolError) {
        let tag = try reader.byte()
        switch tag {
        case 0: self = .encoded(try reader.data())
        case 1: self = .digest(try ValueDigest(&reader))
        default: throw .unknownTag(tag)
        }
    }
}
