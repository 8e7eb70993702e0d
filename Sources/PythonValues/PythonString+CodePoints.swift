extension PythonString {
    /// The code points, in order; a lone surrogate is one code point (0xD800…0xDFFF).
    public init(codePoints: some Sequence<UInt32>) {
        var bytes: [UInt8] = []
        for codePoint in codePoints { bytes.appendWTF8(codePoint) }
        self.init(wtf8: bytes)
    }

    /// The code points, in order; bytes that are no WTF-8 come out as U+FFFD, one each.
    public var codePoints: [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(wtf8.count)
        var index = 0
        while index < wtf8.count {
            let (codePoint, length) = wtf8.codePointWTF8(at: index)
            result.append(codePoint)
            index += length
        }
        return result
    }

    /// How many code points there are: what Python's `len` says.
    public var count: Int {
        wtf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}

extension [UInt8] {
    /// Appends one code point; surrogates are encoded like any other, which is what WTF-8 adds to UTF-8.
    mutating func appendWTF8(_ codePoint: UInt32) {
        switch codePoint {
        case 0..<0x80:
            append(UInt8(codePoint))
        case 0x80..<0x800:
            append(UInt8(0xC0 | codePoint >> 6))
            append(UInt8(0x80 | codePoint & 0x3F))
        case 0x800..<0x1_0000:
            append(UInt8(0xE0 | codePoint >> 12))
            append(UInt8(0x80 | codePoint >> 6 & 0x3F))
            append(UInt8(0x80 | codePoint & 0x3F))
        default:
            append(UInt8(0xF0 | codePoint >> 18 & 0x07))
            append(UInt8(0x80 | codePoint >> 12 & 0x3F))
            append(UInt8(0x80 | codePoint >> 6 & 0x3F))
            append(UInt8(0x80 | codePoint & 0x3F))
        }
    }

    /// The code point that starts at `index` and the number of bytes it takes.
    func codePointWTF8(at index: Int) -> (codePoint: UInt32, length: Int) {
        let first = self[index]
        let length: Int
        var codePoint: UInt32
        switch first {
        case 0..<0x80: return (UInt32(first), 1)
        case 0xC2..<0xE0: (length, codePoint) = (2, UInt32(first & 0x1F))
        case 0xE0..<0xF0: (length, codePoint) = (3, UInt32(first & 0x0F))
        case 0xF0..<0xF5: (length, codePoint) = (4, UInt32(first & 0x07))
        default: return (0xFFFD, 1)
        }
        guard index + length <= count else { return (0xFFFD, 1) }
        for next in self[(index + 1)..<(index + length)] {
            guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            codePoint = codePoint << 6 | UInt32(next & 0x3F)
        }
        return codePoint <= 0x10FFFF ? (codePoint, length) : (0xFFFD, 1)
    }
}
