/// A few words, to ask whether an identifier is one of them without making a text of it.
public struct Words: ExpressibleByArrayLiteral, Sendable {
    private let words: [StaticString]
    /// A bit for each length and each first byte that a word has: most identifiers are told by these.
    private let lengths: UInt64
    private let beginnings: UInt128

    /// ASCII words of 1 to 63 bytes.
    public init(arrayLiteral words: StaticString...) {
        precondition(words.allSatisfy { (1...63).contains($0.utf8CodeUnitCount) && $0.isASCII })
        self.words = words
        lengths = words.reduce(0) { $0 | 1 << UInt64($1.utf8CodeUnitCount) }
        beginnings = words.reduce(0) { $0 | 1 << UInt128($1.utf8Start[0]) }
    }

    /// Each of them, as a text.
    public var texts: [String] { words.map(\.description) }

    public func contains(_ symbol: Symbol) -> Bool {
        let bytes = symbol.bytes
        guard bytes.count < 64, lengths & 1 << UInt64(bytes.count) != 0, bytes[0] < 128,
            beginnings & 1 << UInt128(bytes[0]) != 0
        else { return false }
        return words.contains { symbol == $0 }
    }
}
