internal import BigInt
public import WorkerProtocol

extension PythonValue {
    /// Decodes one value as the worker's encoder wrote it (see `ValueTag`).
    public init(decoding bytes: [UInt8]) throws(ProtocolError) {
        var reader = ByteReader(bytes)
        self = try Self.read(&reader, depth: 0)
        guard reader.isAtEnd else { throw .truncated }
    }

    private static func read(_ reader: inout ByteReader, depth: Int) throws(ProtocolError) -> PythonValue {
        guard depth <= ValueTag.maximumDepth + 1 else { throw .oversized(depth) }
        let byte = try reader.byte()
        guard let tag = ValueTag(rawValue: byte) else { throw .unknownTag(byte) }
        switch tag {
        case .none: return .none
        case .ellipsis: return .ellipsis
        case .false: return .bool(false)
        case .true: return .bool(true)
        case .smallInt: return .int(BigInt(try reader.integer(Int64.self)))
        case .bigInt: return .int(try bigInt(try reader.string()))
        case .float: return .float(try float(&reader))
        case .complex: return .complex(real: try float(&reader), imaginary: try float(&reader))
        case .str: return .str(PythonString(wtf8: try reader.data()))
        case .bytes: return .bytes(try reader.data())
        case .bytearray: return .bytearray(try reader.data())
        case .list: return .list(try items(&reader, depth))
        case .tuple: return .tuple(try items(&reader, depth))
        case .set: return .set(try items(&reader, depth))
        case .frozenset: return .frozenset(try items(&reader, depth))
        case .dict: return .dict(try entries(&reader, depth))
        case .iterator:
            let type = try reader.string()
            let hasMore = try reader.byte() == 1
            return .iterator(type: type, items: try items(&reader, depth), hasMore: hasMore)
        case .other: return .other(type: try reader.string(), repr: PythonString(wtf8: try reader.data()))
        case .derived:
            let type = try reader.string()
            let repr = PythonString(wtf8: try reader.data())
            return .derived(type: type, repr: repr, base: try read(&reader, depth: depth + 1))
        case .unencodable:
            let reason = try reader.byte()
            guard let why = Unencodable(rawValue: reason) else { throw .unknownTag(reason) }
            return .unencodable(why)
        }
    }

    private static func items(_ reader: inout ByteReader, _ depth: Int) throws(ProtocolError) -> [PythonValue] {
        try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try read(&reader, depth: depth + 1) }
    }

    private static func entries(_ reader: inout ByteReader, _ depth: Int) throws(ProtocolError) -> [Entry] {
        try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            let key = try read(&reader, depth: depth + 1)
            return Entry(key: key, value: try read(&reader, depth: depth + 1))
        }
    }

    private static func float(_ reader: inout ByteReader) throws(ProtocolError) -> Double {
        Double(bitPattern: try reader.integer(UInt64.self))
    }

    /// `0x1f`, `-0xff…`.
    private static func bigInt(_ hex: String) throws(ProtocolError) -> BigInt {
        let isNegative = hex.hasPrefix("-")
        guard let magnitude = BigInt(hex.dropFirst(isNegative ? 3 : 2), radix: 16) else { throw .truncated }
        return isNegative ? -magnitude : magnitude
    }
}
