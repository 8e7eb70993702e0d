internal import Glibc

/// Standard input of `assay watch`: keys on a terminal, lines of a pipe or a file otherwise.
struct WatchInput {
    enum Entry: Equatable {
        case action(WatchAction)
        /// A line that says nothing known.
        case unknown(String)
    }

    let isKeys: Bool
    private(set) var isAtEnd = false
    private var partial: [UInt8] = []
    /// Longer lines are no command.
    private static let longestLine = 1000
    private static let endOfTransmission: UInt8 = 4
    private static let escape: UInt8 = 27

    init(isKeys: Bool) { self.isKeys = isKeys }

    /// What there is to read now; to be called when there is something.
    mutating func read() -> [Entry] {
        var chunk = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(0, &chunk, chunk.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return [] }
        guard count > 0 else {
            isAtEnd = true
            defer { partial = [] }
            return isKeys || partial.isEmpty ? [] : Self.entries(partial)
        }
        return isKeys ? keys(chunk[..<count]) : lines(chunk[..<count])
    }

    private mutating func keys(_ bytes: ArraySlice<UInt8>) -> [Entry] {
        var entries: [Entry] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            if byte == Self.escape { Self.skipSequence(&rest) }
            if byte == Self.endOfTransmission { isAtEnd = true }
            if let action = WatchAction(key: Character(UnicodeScalar(byte))) { entries.append(.action(action)) }
        }
        return entries
    }

    /// What follows the escape of an arrow and its like (ECMA-48, 5.4): `[`, parameters, a letter; or `O` and a letter.
    private static func skipSequence(_ rest: inout ArraySlice<UInt8>) {
        guard let first = rest.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "O") else { return }
        rest.removeFirst()
        while let byte = rest.popFirst(), !(0x40...0x7E).contains(byte) {}
    }

    private mutating func lines(_ bytes: ArraySlice<UInt8>) -> [Entry] {
        partial += bytes
        var entries: [Entry] = []
        while let end = partial.firstIndex(of: 10) {
            entries += Self.entries(Array(partial[..<end]))
            partial.removeSubrange(...end)
        }
        if partial.count > Self.longestLine { partial.removeLast(partial.count - Self.longestLine) }
        return entries
    }

    private static func entries(_ line: [UInt8]) -> [Entry] {
        let text = String(decoding: line.prefix(longestLine), as: UTF8.self)
        let word = String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        if word.isEmpty { return [] }
        return [WatchAction(line: word).map(Entry.action) ?? .unknown(word)]
    }
}
