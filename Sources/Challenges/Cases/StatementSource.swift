/// The text of one statement, looked at as far as the case format needs: no parser, a conservative scan.
struct StatementSource {
    /// What the expected text of a statement means.
    enum Form: Sendable, Hashable {
        /// It gives a value.
        case expression
        /// It gives none: an assignment, a definition, several statements.
        case statement
        /// `print(…)` and nothing else: the expected text is what it prints.
        case printCall
    }

    /// A comment: where its `#` stands and on which line (0-based).
    struct Comment: Sendable, Hashable {
        var range: Range<Int>
        var line: Int
    }

    private(set) var bytes: [UInt8]
    /// The same length as `bytes`: strings become quotes, comments and joined line ends become blanks.
    private(set) var outline: [UInt8] = []
    private(set) var comments: [Comment] = []
    private var depth = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
        outline.reserveCapacity(bytes.count)
        scan()
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    // MARK: - Scanning

    private mutating func scan() {
        var line = 0
        while outline.count < bytes.count {
            let position = outline.count
            switch bytes[position] {
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                let end = endOfString(at: position)
                line += bytes[position..<end].count { $0 == UInt8(ascii: "\n") }
                fill(UInt8(ascii: "\""), to: end)
            case UInt8(ascii: "#"):
                let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                comments.append(Comment(range: position..<end, line: line))
                fill(UInt8(ascii: " "), to: end)
            case UInt8(ascii: "\n"):
                line += 1
                // Inside brackets a line end is white space.
                fill(depth > 0 ? UInt8(ascii: " ") : UInt8(ascii: "\n"), to: position + 1)
            case UInt8(ascii: "\\"):
                if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\n") { line += 1 }
                fill(UInt8(ascii: " "), to: min(position + 2, bytes.count))
            case let byte:
                if byte.opensBracket { depth += 1 }
                if byte.closesBracket { depth = max(0, depth - 1) }
                outline.append(byte)
            }
        }
    }

    private mutating func fill(_ byte: UInt8, to end: Int) {
        outline.append(contentsOf: repeatElement(byte, count: end - outline.count))
    }

    /// Behind the closing quote; a string that is not closed ends with its line, or with the text.
    private func endOfString(at start: Int) -> Int {
        let quote = bytes[start]
        let triple = [quote, quote, quote]
        let isTriple = bytes[start...].starts(with: triple)
        var position = start + (isTriple ? 3 : 1)
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 2
            case quote where !isTriple: return position + 1
            case quote where bytes[position...].starts(with: triple): return position + 3
            case UInt8(ascii: "\n") where !isTriple: return position
            default: position += 1
            }
        }
        return bytes.count
    }
}

extension UInt8 {
    var opensBracket: Bool { "([{".utf8.contains(self) }
    var closesBracket: Bool { ")]}".utf8.contains(self) }
}
