/// A set of bytes.
struct ByteSet: Sendable, Hashable {
    private var low: UInt128 = 0
    private var high: UInt128 = 0

    mutating func insert(_ byte: UInt8) {
        if byte < 128 { low |= 1 << UInt128(byte) } else { high |= 1 << UInt128(byte - 128) }
    }

    func contains(_ byte: UInt8) -> Bool {
        byte < 128 ? low >> UInt128(byte) & 1 == 1 : high >> UInt128(byte - 128) & 1 == 1
    }

    mutating func invert() { (low, high) = (~low, ~high) }
}
