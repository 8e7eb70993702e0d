/// An identifier or a string of the source: bytes in the tree's memory.
///
/// Two identifiers of one tree are equal exactly when their numbers are.
public struct Symbol: Hashable, CustomStringConvertible {
    @usableFromInline let storage: UnsafePointer<TreeStorage>
    /// Which of the tree's identifiers and strings.
    public let number: Int32

    @inlinable
    init(storage: UnsafePointer<TreeStorage>, index: Int32) {
        self.storage = storage
        self.number = index
    }

    /// UTF-8; lone surrogates as three bytes each.
    @inlinable public var bytes: UnsafeBufferPointer<UInt8> {
        let starts = storage.pointee.symbols.base + Int(number)
        return UnsafeBufferPointer(
            start: storage.pointee.text.base + Int(starts[0]), count: Int(starts[1] - starts[0]))
    }

    @inlinable
    public func hasPrefix(_ text: StaticString) -> Bool {
        let bytes = bytes
        let count = text.utf8CodeUnitCount
        guard bytes.count >= count else { return false }
        let other = text.utf8Start
        for index in 0..<count where bytes[index] != other[index] { return false }
        return true
    }

    @inlinable
    public func hasBytes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = bytes
        guard bytes.count == other.count else { return false }
        for index in bytes.indices where bytes[index] != other[index] { return false }
        return true
    }

    public func isSpelled(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { hasBytes($0) }
    }

    /// Whether `path` is this name, or ends with a dot and this name: `chain` of `itertools.chain`.
    public func isLastPart(of path: String) -> Bool {
        var path = path
        return path.withUTF8 { path in
            let bytes = bytes
            let start = path.count - bytes.count
            guard start >= 0, start == 0 || path[start - 1] == UInt8(ascii: ".") else { return false }
            for index in bytes.indices where bytes[index] != path[start + index] { return false }
            return true
        }
    }

    public var description: String { String(decoding: bytes, as: UTF8.self) }

    @inlinable
    public static func == (a: Symbol, b: Symbol) -> Bool {
        a.number == b.number || a.bytes.elementsEqual(b.bytes)
    }

    @inlinable
    public static func == (symbol: Symbol, text: StaticString) -> Bool {
        let bytes = symbol.bytes
        guard bytes.count == text.utf8CodeUnitCount else { return false }
        let other = text.utf8Start
        for index in bytes.indices where bytes[index] != other[index] { return false }
        return true
    }

    @inlinable
    public static func != (symbol: Symbol, text: StaticString) -> Bool { !(symbol == text) }

    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
}
