/// A pattern as gitignore(5) has it: `*` and `?` stop at `/`, `**/` is for any folders, `[a-z]` for one of some bytes.
///
/// It takes time proportional to the pattern and the text, whatever they are.
struct Wildcard: Sendable, Hashable {
    private enum Part: Sendable, Hashable {
        case byte(UInt8)
        /// One byte but `/`.
        case one
        case oneOf(ByteSet)
        /// Any bytes but `/`.
        case many
        /// Any bytes.
        case everything
        /// The next part, or nothing in its place.
        case perhapsFolders
        /// Anything that ends in `/`.
        case folders
    }

    private let parts: [Part]
    /// Such as an open bracket: it matches nothing, as in Git.
    private let isValid: Bool
    /// The whole pattern, if it is only text, as most are.
    private let text: [UInt8]?

    /// - Parameter pattern: without a leading `!` or `/` and without a trailing `/`.
    init(_ pattern: some Collection<UInt8>) {
        var reader = PatternReader(bytes: Array(pattern))
        var parts: [Part] = []
        while let byte = reader.next {
            switch byte {
            case UInt8(ascii: "*"):
                parts += Self.stars(&reader)
                continue
            case UInt8(ascii: "?"): parts.append(.one)
            case UInt8(ascii: "["):
                guard let set = reader.byteSet() else {
                    (self.parts, isValid, text) = ([], false, nil)
                    return
                }
                parts.append(.oneOf(set))
                continue
            case UInt8(ascii: "\\"):
                reader.offset += 1
                guard let escaped = reader.next else {
                    (self.parts, isValid, text) = ([], false, nil)
                    return
                }
                parts.append(.byte(escaped))
            default: parts.append(.byte(byte))
            }
            reader.offset += 1
        }
        (self.parts, isValid) = (parts, true)
        let bytes = parts.compactMap { if case .byte(let byte) = $0 { byte } else { nil } }
        text = bytes.count == parts.count ? bytes : nil
    }

    private static func stars(_ reader: inout PatternReader) -> [Part] {
        let start = reader.offset
        while reader.next == UInt8(ascii: "*") { reader.offset += 1 }
        // Git compares the beginning of a pattern up to its first special character as text, and takes what is left
        // for a pattern of its own: hence `a**/b` is a pattern that begins with `**/`.
        let isAtStart = start == 0 || reader.bytes[start - 1] == UInt8(ascii: "/") || reader.isPlain(before: start)
        guard reader.offset - start > 1, isAtStart else { return [.many] }
        guard let next = reader.next else { return [.everything] }
        guard next == UInt8(ascii: "/") else { return [.many] }
        reader.offset += 1
        return [.perhapsFolders, .folders]
    }

    func matches(_ text: some Sequence<UInt8>) -> Bool {
        guard isValid else { return false }
        if let own = self.text { return own.elementsEqual(text) }
        // Which parts may come next.
        var places = [Bool](repeating: false, count: parts.count + 1)
        places[0] = true
        skipEmpty(&places)
        for byte in text {
            var following = [Bool](repeating: false, count: parts.count + 1)
            var isAlive = false
            for place in parts.indices where places[place] {
                let (stays, goes) = step(parts[place], byte)
                if stays { following[place] = true }
                if goes { following[place + 1] = true }
                isAlive = isAlive || stays || goes
            }
            guard isAlive else { return false }
            skipEmpty(&following)
            places = following
        }
        return places[parts.count]
    }

    private func step(_ part: Part, _ byte: UInt8) -> (stays: Bool, goes: Bool) {
        let slash = UInt8(ascii: "/")
        switch part {
        case .byte(let expected): return (false, byte == expected)
        case .one: return (false, byte != slash)
        case .oneOf(let set): return (false, byte != slash && set.contains(byte))
        case .many: return (byte != slash, false)
        case .everything: return (true, false)
        case .perhapsFolders: return (false, false)
        case .folders: return (true, byte == slash)
        }
    }

    /// Enters what comes after parts that may match nothing.
    private func skipEmpty(_ places: inout [Bool]) {
        for place in parts.indices where places[place] {
            switch parts[place] {
            case .many, .everything: places[place + 1] = true
            case .perhapsFolders:
                places[place + 1] = true
                places[place + 2] = true
            default: break
            }
        }
    }
}
