/// Finds the comments of a source without a tokenizer: everything that is not inside a string and follows a `#`.
///
/// Only files with something to edit are scanned. F-strings may nest strings of the same quotes (PEP 701).
struct CommentScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private(set) var comments: [Range<Int>] = []
    /// String literals with their quotes, without prefixes.
    private(set) var strings: [Range<Int>] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        scan(untilBrace: false)
    }

    private func byte(_ offset: Int) -> UInt8 { position + offset < bytes.count ? bytes[position + offset] : 0 }

    private mutating func scan(untilBrace: Bool) {
        var depth = 0
        while position < bytes.count {
            switch byte(0) {
            case UInt8(ascii: "#"):
                let start = position
                while position < bytes.count, byte(0) != 10, byte(0) != 13 { position += 1 }
                comments.append(start..<position)
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                skipString()
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                position += 1
            case UInt8(ascii: "}") where untilBrace && depth == 0:
                position += 1
                return
            case UInt8(ascii: ":") where untilBrace && depth == 0,
                UInt8(ascii: "!") where untilBrace && depth == 0 && byte(1) != UInt8(ascii: "="):
                skipFormat()
                return
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                position += 1
            default:
                position += 1
                // Most bytes of a file are letters and blanks.
                var next = position
                while next < bytes.count, Self.isLetterOrBlank(bytes[next]) { next += 1 }
                position = next
            }
        }
    }

    private static func isLetterOrBlank(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == 32
    }

    /// A format specification: up to its brace, with fields of its own.
    private mutating func skipFormat() {
        while position < bytes.count, byte(0) != UInt8(ascii: "}"), byte(0) != 10 {
            let isField = byte(0) == UInt8(ascii: "{")
            position += 1
            if isField { scan(untilBrace: true) }
        }
        if byte(0) == UInt8(ascii: "}") { position += 1 }
    }

    private mutating func skipString() {
        let start = position
        passString()
        strings.append(start..<min(position, bytes.count))
    }

    private mutating func passString() {
        let quote = byte(0)
        let isFormatted = isFormatted
        let isTriple = byte(1) == quote && byte(2) == quote
        position += isTriple ? 3 : 1
        while position < bytes.count {
            let current = bytes[position]
            if current == UInt8(ascii: "\\") {
                position += 2
            } else if current == quote, !isTriple || (byte(1) == quote && byte(2) == quote) {
                position += isTriple ? 3 : 1
                return
            } else if isFormatted, current == UInt8(ascii: "{") {
                let isEscaped = byte(1) == current
                position += isEscaped ? 2 : 1
                if !isEscaped { scan(untilBrace: true) }
            } else if !isTriple, current == 10 || current == 13 {
                return
            } else {
                var next = position + 1
                while next < bytes.count, Self.isLetterOrBlank(bytes[next]) { next += 1 }
                position = next
            }
        }
    }

    /// Whether one of the letters right before the quote makes it an f-string.
    private var isFormatted: Bool {
        for back in 1...2 where position >= back {
            switch bytes[position - back] | 0x20 {
            case UInt8(ascii: "f"), UInt8(ascii: "t"): return true
            case UInt8(ascii: "r"): continue
            default: return false
            }
        }
        return false
    }
}

extension SourceText {
    /// Byte ranges of all comments, in order, each from its `#` to the end of its line.
    public func findComments() -> [Range<Int>] { CommentScanner(bytes).comments }

    /// Those of the first lines.
    public func findComments(lines count: Int) -> [Range<Int>] {
        guard count < lineCount else { return findComments() }
        return CommentScanner(UnsafeBufferPointer(rebasing: bytes[..<lineRange(count).lowerBound])).comments
    }
}

extension String {
    /// Which of its lines begin inside a string literal, when it is read as Python: their blanks are the string's.
    public var linesInsideStrings: Set<Int> {
        var text = self
        return text.withUTF8 { bytes in
            let strings = CommentScanner(bytes).strings.filter { $0.count > 4 }
            guard !strings.isEmpty else { return [] }
            var inside: Set<Int> = []
            var line = 0
            for (index, byte) in bytes.enumerated() where byte == 10 {
                line += 1
                if strings.contains(where: { $0.contains(index) }) { inside.insert(line) }
            }
            return inside
        }
    }
}
