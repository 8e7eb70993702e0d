internal import PythonSyntax

/// A replacement of some bytes of a source by others.
public struct SourceEdit: Hashable, Sendable {
    /// Byte offsets into the source.
    public var range: Range<Int>
    /// UTF-8; may be empty.
    public var replacement: [UInt8]

    public init(_ range: Range<Int>, _ replacement: [UInt8]) {
        self.range = range
        self.replacement = replacement
    }

    /// The source with this edit, everything else byte for byte as it was.
    public func applied(to source: [UInt8]) throws(MutationError) -> [UInt8] {
        guard range.lowerBound >= 0, range.upperBound <= source.count else {
            throw .editOutside(range: range, bytes: source.count)
        }
        var result: [UInt8] = []
        result.reserveCapacity(source.count - range.count + replacement.count)
        result.append(contentsOf: source[..<range.lowerBound])
        result.append(contentsOf: replacement)
        result.append(contentsOf: source[range.upperBound...])
        return result
    }
}

extension SourceEdit {
    /// Puts `text` in the place of `range`, with a blank where two words would otherwise become one: `return"x"` is
    /// `return None` afterwards.
    init(_ range: Range<Int>, _ text: String, in source: SourceText) {
        let bytes = source.bytes
        let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
        let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
        var replacement = Array(text.utf8)
        if let last = replacement.last {
            if before.isWordByte, replacement[0].isWordByte { replacement.insert(32, at: 0) }
            if last.isWordByte, after.isWordByte { replacement.append(32) }
        } else if before.isWordByte, after.isWordByte {
            replacement = [32]
        }
        self.init(range, replacement)
    }

    /// The smallest edit of the same effect: two edits give the same text exactly when this gives the same for both.
    /// Nil if nothing changes.
    func narrowed(in source: SourceText) -> SourceEdit? {
        let bytes = source.bytes
        let growth = replacement.count - range.count
        let resultCount = bytes.count + growth
        let inserted = range.lowerBound..<range.lowerBound + replacement.count
        func result(_ index: Int) -> UInt8 {
            if index < inserted.lowerBound { return bytes[index] }
            return index < inserted.upperBound ? replacement[index - inserted.lowerBound] : bytes[index - growth]
        }
        let shorter = min(bytes.count, resultCount)
        var prefix = range.lowerBound
        while prefix < shorter, bytes[prefix] == result(prefix) { prefix += 1 }
        if prefix == bytes.count, prefix == resultCount { return nil }
        var suffix = min(bytes.count - range.upperBound, shorter - prefix)
        while suffix < shorter - prefix, bytes[bytes.count - 1 - suffix] == result(resultCount - 1 - suffix) {
            suffix += 1
        }
        return SourceEdit(prefix..<bytes.count - suffix, (prefix..<resultCount - suffix).map(result))
    }
}

extension UInt8 {
    /// Part of a name, a keyword or a number; every byte of a letter beyond ASCII is.
    var isWordByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 128...: true
        default: false
        }
    }

    /// Blank, tab, form feed or the end of a line.
    var isLayout: Bool { self == 32 || (9...13).contains(self) }
}
