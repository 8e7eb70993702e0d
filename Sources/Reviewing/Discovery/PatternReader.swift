/// The bytes of a pattern, and how far they are read.
struct PatternReader {
    let bytes: [UInt8]
    var offset = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// Whether nothing before the offset has a meaning of its own.
    func isPlain(before end: Int) -> Bool { !bytes[..<end].contains { Self.special.contains($0) } }

    private static let special = Set("*?[\\".utf8)

    /// The bytes that `[…]` stands for, from its opening bracket on; nil if it has no end or an unknown class.
    mutating func byteSet() -> ByteSet? {
        offset += 1
        var set = ByteSet()
        let isNegated = next == UInt8(ascii: "!") || next == UInt8(ascii: "^")
        if isNegated { offset += 1 }
        // A closing bracket in the first place is one of the bytes.
        var isFirst = true
        var previous: UInt8?
        while let byte = next {
            if byte == UInt8(ascii: "]"), !isFirst {
                offset += 1
                if isNegated { set.invert() }
                return set
            }
            isFirst = false
            if byte == UInt8(ascii: "["), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: ":") {
                // `[:alpha:]`, or, if it has no end, a bracket.
                if let name = className() {
                    guard Self.insert(name, into: &set) else { return nil }
                    previous = nil
                    continue
                }
            }
            let following = offset + 1 < bytes.count ? bytes[offset + 1] : nil
            if let first = previous, byte == UInt8(ascii: "-"), following != nil, following != UInt8(ascii: "]") {
                offset += 1
                guard let last = member() else { return nil }
                if first <= last { for byte in first...last { set.insert(byte) } }
                previous = nil
            } else {
                guard let byte = member() else { return nil }
                set.insert(byte)
                previous = byte
            }
        }
        return nil
    }

    /// One byte, perhaps after a backslash.
    private mutating func member() -> UInt8? {
        if next == UInt8(ascii: "\\") { offset += 1 }
        defer { offset += 1 }
        return next
    }

    private mutating func className() -> String? {
        guard let end = bytes[(offset + 2)...].firstIndex(of: UInt8(ascii: "]")),
            end > offset + 2, bytes[end - 1] == UInt8(ascii: ":")
        else { return nil }
        let name = String(decoding: bytes[(offset + 2)..<(end - 1)], as: UTF8.self)
        offset = end + 1
        return name
    }

    private static func insert(_ name: String, into set: inout ByteSet) -> Bool {
        let isMember: (Character) -> Bool
        switch name {
        case "alpha": isMember = { $0.isLetter }
        case "digit": isMember = { $0.isNumber }
        case "alnum": isMember = { $0.isLetter || $0.isNumber }
        case "upper": isMember = { $0.isUppercase }
        case "lower": isMember = { $0.isLowercase }
        case "xdigit": isMember = { $0.isHexDigit }
        case "space": isMember = { $0 == " " || ("\t"..."\r").contains($0) }
        case "blank": isMember = { $0 == " " || $0 == "\t" }
        case "punct": isMember = { ("!"..."~").contains($0) && !$0.isLetter && !$0.isNumber }
        case "print": isMember = { (" "..."~").contains($0) }
        case "graph": isMember = { ("!"..."~").contains($0) }
        case "cntrl": isMember = { $0 < " " || $0 == "\u{7F}" }
        default: return false
        }
        for byte in UInt8(0)..<128 where isMember(Character(Unicode.Scalar(byte))) { set.insert(byte) }
        return true
    }
}
