/// Takes what only IPython understands out of a cell and puts calls in its place, on as many lines; and back again.
///
/// A call is what IPython makes of it, too: something with an effect, which no rewrite moves or takes away.
struct CellMagics: Sendable, Hashable {
    struct Magic: Sendable, Hashable {
        /// What was written.
        var text: [UInt8]
        /// What stands in its place.
        var call: [UInt8]
    }

    /// The cell with calls in place of magics.
    private(set) var source: [UInt8] = []
    private(set) var magics: [Magic] = []

    /// Magics of a whole cell whose body is Python all the same.
    private static let transparent: Set = ["time", "capture"]

    /// - Parameters:
    ///   - cell: its text.
    ///   - number: of the cell, so that no two calls are alike.
    /// - Returns: nil for a cell that a magic takes whole, and may be in another language.
    init?(_ cell: [UInt8], number: Int) {
        let lines = SourceLines(cell)
        var scanner = LineScanner()
        var row = 0
        var isFirst = true
        while row < lines.count {
            let first = row
            row += 1
            let content = lines.content(first)
            let line = cell[content]
            let text = line.drop { $0 == 0x20 || $0 == 0x09 }
            if isFirst, text.starts(with: "%%".utf8), !Self.isTransparent(text) { return nil }
            if !text.isEmpty { isFirst = false }
            guard scanner.isAtStatement, let start = Self.start(line) else {
                _ = scanner.read(line)
                source += cell[lines.range(first)]
                continue
            }
            var end = content.upperBound
            while cell[..<end].last == UInt8(ascii: "\\"), row < lines.count {
                end = lines.content(row).upperBound
                row += 1
            }
            let call = "__ipython_magic__(\(number), \(magics.count)"
                + String(repeating: "\n", count: row - first - 1) + ")"
            magics.append(Magic(text: Array(cell[start..<end]), call: Array(call.utf8)))
            source += cell[content.lowerBound..<start] + Array(call.utf8) + cell[end..<lines.range(row - 1).upperBound]
        }
    }

    /// A text with the magics again in place of their calls; nil if one is not there exactly once.
    func restored(_ fixed: [UInt8]) -> [UInt8]? {
        var text = fixed
        for magic in magics {
            let ranges = text.ranges(of: magic.call)
            guard ranges.count == 1 else { return nil }
            text.replaceSubrange(ranges[0], with: magic.text)
        }
        return text
    }

    private static func isTransparent(_ text: ArraySlice<UInt8>) -> Bool {
        let name = text.dropFirst(2).prefix { $0 > 0x20 }
        return transparent.contains(String(decoding: name, as: UTF8.self))
    }

    /// Where the magic of a line begins: `%x`, `!x`, `?x`, `x?`, and behind `name = `.
    private static func start(_ line: ArraySlice<UInt8>) -> Int? {
        let text = line.drop { $0 == 0x20 || $0 == 0x09 }
        guard let first = text.first else { return nil }
        if "%!?".utf8.contains(first) { return text.startIndex }
        // `x.y?` and `x??`
        let end = text.lastIndex { $0 > 0x20 } ?? text.startIndex
        let asked = text[...end]
        if asked.last == UInt8(ascii: "?") {
            let name = asked.prefix { $0 != UInt8(ascii: "?") }
            let marks = asked.count - name.count
            if marks <= 2, !name.isEmpty, name.allSatisfy(isNameByte), asked.suffix(marks).allSatisfy({ $0 == 0x3F }) {
                return text.startIndex
            }
        }
        // `files = !ls`; `%` there would be an operator without its left side.
        guard let equals = text.firstIndex(of: UInt8(ascii: "=")),
            text[..<equals].allSatisfy({ isNameByte($0) || $0 == 0x20 || $0 == UInt8(ascii: ",") })
        else { return nil }
        let value = text[(equals + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
        guard let mark = value.first, mark == UInt8(ascii: "!") || mark == UInt8(ascii: "%") else { return nil }
        return value.dropFirst().first == UInt8(ascii: "=") ? nil : value.startIndex
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2E, 0x80...: true
        default: false
        }
    }
}
