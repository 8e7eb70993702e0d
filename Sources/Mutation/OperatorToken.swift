internal import PythonSyntax

/// Finds an operator in the text between its operands: whatever parentheses, comments and line ends lie there.
enum OperatorToken {
    /// Bytes of `spelling` (`<=`, `not in`), the words of which may stand further apart in the source.
    static func range(of spelling: String, from start: Int, to end: Int, in source: SourceText) -> Range<Int>? {
        let bytes = source.bytes
        var position = start
        var first: Int?
        for word in spelling.split(separator: " ") {
            position = skip(from: position, to: end, bytes)
            if first == nil { first = position }
            guard bytes[position..<max(position, min(end, position + word.utf8.count))].elementsEqual(word.utf8) else {
                return nil
            }
            position += word.utf8.count
        }
        return first.map { $0..<position }
    }

    /// The next byte that is none of layout, comment, line continuation or parenthesis.
    private static func skip(from start: Int, to end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = start
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "#"):
                while position < end, bytes[position] != 10, bytes[position] != 13 { position += 1 }
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"): position += 1
            case let byte where byte.isLayout: position += 1
            default: return position
            }
        }
        return end
    }
}
