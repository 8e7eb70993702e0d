internal import BigInt
internal import PythonValues
internal import WorkerProtocol

extension PythonValue {
    /// Appends the value in the notation of `ValueTag`, byte by byte as the worker's own encoder writes it.
    func encode(into writer: inout ByteWriter) {
        switch self {
        case .none: writer.byte(ValueTag.none.rawValue)
        case .ellipsis: writer.byte(ValueTag.ellipsis.rawValue)
        case .bool(let flag): writer.byte((flag ? ValueTag.true : .false).rawValue)
        case .int(let value): Self.encode(value, into: &writer)
        case .float(let value):
            writer.byte(ValueTag.float.rawValue)
            writer.integer(value.bitPattern)
        case .complex(let real, let imaginary):
            writer.byte(ValueTag.complex.rawValue)
            writer.integer(real.bitPattern)
            writer.integer(imaginary.bitPattern)
        case .str(let text): Self.encode(text.wtf8, .str, into: &writer)
        case .bytes(let bytes): Self.encode(bytes, .bytes, into: &writer)
        case .bytearray(let bytes): Self.encode(bytes, .bytearray, into: &writer)
        case .list(let items): Self.encode(items, .list, into: &writer)
        case .tuple(let items): Self.encode(items, .tuple, into: &writer)
        case .set(let items): Self.encode(items, .set, into: &writer)
        case .frozenset(let items): Self.encode(items, .frozenset, into: &writer)
        case .dict(let entries):
            writer.byte(ValueTag.dict.rawValue)
            writer.list(entries) { writer, entry in
                entry.key.encode(into: &writer)
                entry.value.encode(into: &writer)
            }
        case .iterator(let type, let items, let hasMore):
            writer.byte(ValueTag.iterator.rawValue)
            writer.string(type)
            writer.byte(hasMore ? 1 : 0)
            writer.list(items) { $1.encode(into: &$0) }
        case .other(let type, let repr):
            writer.byte(ValueTag.other.rawValue)
            writer.string(type)
            writer.data(repr.wtf8)
        case .derived(let type, let repr, let base):
            writer.byte(ValueTag.derived.rawValue)
            writer.string(type)
            writer.data(repr.wtf8)
            base.encode(into: &writer)
        case .unencodable(let reason):
            writer.byte(ValueTag.unencodable.rawValue)
            writer.byte(reason.rawValue)
        }
    }

    private static func encode(_ bytes: [UInt8], _ tag: ValueTag, into writer: inout ByteWriter) {
        writer.byte(tag.rawValue)
        writer.data(bytes)
    }

    private static func encode(_ items: [PythonValue], _ tag: ValueTag, into writer: inout ByteWriter) {
        writer.byte(tag.rawValue)
        writer.list(items) { $1.encode(into: &$0) }
    }

    /// As Python's `hex` prints it where 64 bits are not enough.
    private static func encode(_ value: BigInt, into writer: inout ByteWriter) {
        if let small = Int64(exactly: value) {
            writer.byte(ValueTag.smallInt.rawValue)
            writer.integer(small)
        } else {
            writer.byte(ValueTag.bigInt.rawValue)
            writer.string((value.sign == .minus ? "-0x" : "0x") + String(value.magnitude, radix: 16))
        }
    }
}
