/// Goes through Python line by line and knows at each line's end whether a text, a bracket or a backslash goes on.
struct LineScanner {
    /// The quotes that end the open text; empty outside.
    private(set) var quotes: [UInt8] = []
    private(set) var depth = 0
    /// The last line ended in a backslash.
    private(set) var isContinued = false

    /// Whether a statement may begin in the next line.
    var isAtStatement: Bool { quotes.isEmpty && depth == 0 && !isContinued }

    /// Whether a comment may stand at the end of the last line.
    var allowsComment: Bool { quotes.isEmpty && !isContinued }

    /// Reads a line without its end.
    ///
    /// - Returns: where its comment begins, from the line's start.
    mutating func read(_ line: ArraySlice<UInt8>) -> Int? {
        isContinued = false
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            if byte == UInt8(ascii: "\\") {
                if index + 1 == line.endIndex { isContinued = true }
                index += quotes.isEmpty ? 1 : 2
            } else if !quotes.isEmpty {
                let isEnd = line[index...].starts(with: quotes)
                index += isEnd ? quotes.count : 1
                if isEnd { quotes = [] }
            } else if byte == UInt8(ascii: "#") {
                return index - line.startIndex
            } else {
                index += open(byte, line[index...])
            }
        }
        // A text in single quotes ends with its line, whether it is whole or not.
        if quotes.count == 1, !isContinued { quotes = [] }
        return nil
    }

    /// - Returns: how many bytes that takes.
    private mutating func open(_ byte: UInt8, _ rest: ArraySlice<UInt8>) -> Int {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(depth - 1, 0)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let triple = [byte, byte, byte]
            quotes = rest.starts(with: triple) ? triple : [byte]
            return quotes.count
        default: break
        }
        return 1
    }
}
