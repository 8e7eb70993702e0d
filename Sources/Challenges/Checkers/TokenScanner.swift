internal import PythonValues

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Walks over the tokens of a text in memory and keeps count of where it is.
struct TokenScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var line = 1
    private var tokensInLine = 0
    /// Tokens that were read.
    private(set) var tokens = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The white space at the current position.
    mutating func skipSpace() -> Range<Int> {
        let start = position
        while position < bytes.count, Self.isSpace(bytes[position]) {
            if bytes[position] == UInt8(ascii: "\n") {
                line += 1
                tokensInLine = 0
            }
            position += 1
        }
        return start..<position
    }

    /// The token at the current position; empty at the end.
    mutating func nextToken() -> Range<Int> {
        let start = position
        while position < bytes.count, !Self.isSpace(bytes[position]) { position += 1 }
        if position > start {
            tokens += 1
            tokensInLine += 1
        }
        return start..<position
    }

    /// Where the last token stands: `line 3, token 2`.
    var place: String { "line \(line), token \(max(tokensInLine, 1))" }

    // What C's isspace says.
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

    // MARK: - Comparing

    func equal(_ range: Range<Int>, _ otherRange: Range<Int>, of other: TokenScanner) -> Bool {
        guard range.count == otherRange.count else { return false }
        guard let start = bytes.baseAddress, let otherStart = other.bytes.baseAddress else { return true }
        return memcmp(start + range.lowerBound, otherStart + otherRange.lowerBound, range.count) == 0
    }

    /// Equality of tokens but for the case of ASCII letters, as C's strcasecmp has it.
    func equalIgnoringCase(_ range: Range<Int>, _ otherRange: Range<Int>, of other: TokenScanner) -> Bool {
        range.count == otherRange.count
            && zip(range, otherRange).allSatisfy { Self.lowered(bytes[$0]) == Self.lowered(other.bytes[$1]) }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }

    // MARK: - Numbers

    /// The token as a decimal number: digits, a point, an exponent; no `inf`, no hexadecimal.
    func number(_ range: Range<Int>) -> Double? {
        var decimal = DecimalNumber()
        for index in range {
            guard decimal.read(bytes[index]) else { return nil }
        }
        guard decimal.isComplete else { return nil }
        return decimal.exactValue ?? roundedNumber(range)
    }

    /// C's conversion of a token that is known to be a decimal number; it wants a zero byte behind it.
    private func roundedNumber(_ range: Range<Int>) -> Double {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: range.count + 1) { text in
            for (place, index) in range.enumerated() { text[place] = CChar(bitPattern: bytes[index]) }
            text[range.count] = 0
            guard let start = text.baseAddress else { return .nan }
            return strtod(start, nil)
        }
    }

    // MARK: - Showing

    /// A token in quotes, the end of a long one counted instead of shown.
    func excerpt(_ range: Range<Int>) -> String {
        let text = Excerpt.limit < range.count ? range.prefix(Excerpt.limit) : range
        let shown = PythonValue.str(PythonString(wtf8: Array(bytes[text]))).description
        return text.count < range.count ? "\(shown)… \(range.count - text.count) more bytes" : shown
    }

    /// White space in quotes; its absence in words.
    func spaceExcerpt(_ range: Range<Int>) -> String { range.isEmpty ? "none" : excerpt(range) }
}
