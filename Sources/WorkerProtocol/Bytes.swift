/// Appends plain data in the protocol's notation: little-endian integers, length-prefixed strings.
public struct ByteWriter: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init(reserving capacity: Int = 256) { bytes.reserveCapacity(capacity) }

    public var count: Int { bytes.count }

    public mutating func byte(_ value: UInt8) { bytes.append(value) }

    public mutating func integer<T: FixedWidthInteger>(_ value: T) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    public mutating func data(_ value: some Collection<UInt8>) {
        integer(UInt32(value.count))
        bytes.append(contentsOf: value)
    }

    public mutating func raw(_ value: some Collection<UInt8>) { bytes.append(contentsOf: value) }

    public mutating func string(_ value: String) { data(value.utf8) }

    public mutating func list<Element>(_ values: [Element], _ write: (inout ByteWriter, Element) -> Void) {
        integer(UInt32(values.count))
        for value in values { write(&self, value) }
    }

    /// Overwrites an integer written earlier, for lengths that are known late.
    public mutating func patch<T: FixedWidthInteger>(_ value: T, at offset: Int) {
        withUnsafeBytes(of: value.littleEndian) { source in
            for (index, byte) in source.enumerated() { bytes[offset + index] = byte }
        }
    }
}

/// Reads what ``ByteWriter`` wrote; every read is checked, because some of it comes from hostile processes.
public struct ByteReader: Sendable {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    public init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    public init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    public var remaining: Int { bytes.endIndex - position }
    public var isAtEnd: Bool { remaining == 0 }

    public mutating func byte() throws(ProtocolError) -> UInt8 {
        guard remaining >= 1 else { throw .truncated }
        defer { position += 1 }
        return bytes[position]
    }

    public mutating func integer<T: FixedWidthInteger>(_: T.Type = T.self) throws(ProtocolError) -> T {
        let size = MemoryLayout<T>.size
        guard remaining >= size else { throw .truncated }
        var value: T = 0
        withUnsafeMutableBytes(of: &value) { target in
            for index in 0..<size { target[index] = bytes[position + index] }
        }
        position += size
        return T(littleEndian: value)
    }

    public mutating func raw(_ count: Int) throws(ProtocolError) -> ArraySlice<UInt8> {
        guard count >= 0, remaining >= count else { throw .truncated }
        defer { position += count }
        return bytes[position..<position + count]
    }

    public mutating func data() throws(ProtocolError) -> [UInt8] {
        Array(try raw(Int(try integer(UInt32.self))))
    }

    public mutating func string() throws(ProtocolError) -> String {
        String(decoding: try raw(Int(try integer(UInt32.self))), as: UTF8.self)
    }

    public mutating func list<Element>(
        _ read: (inout ByteReader) throws(ProtocolError) -> Element
    ) throws(ProtocolError) -> [Element] {
        let count = Int(try integer(UInt32.self))
        // Each element takes at least one byte, so a larger count is a lie; don't reserve for it.
        guard count <= remaining else { throw .truncated }
        var values: [Element] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }
}

/// What the other side sent does not follow the protocol.
public enum ProtocolError: Error, Sendable, Hashable {
    /// The bytes end inside a field.
    case truncated
    /// A tag that this version does not know.
    case unknownTag(UInt8)
    /// A frame larger than ``Frame/maximumBytes``.
    case oversized(Int)
    /// The stream ended.
    case closed
    /// A record without the case's nonce.
    case forged
}
