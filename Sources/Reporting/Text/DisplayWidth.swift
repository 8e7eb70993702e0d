/// Columns that text takes on a terminal.
enum DisplayWidth {
    static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

    /// Two for East Asian wide characters and emoji, none for a mark without a base.
    static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if first.isASCII, scalars.count == 1 { return 1 }
        let isMark = switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
        if isMark { return 0 }
        let isDrawn = first.properties.isEmojiPresentation
            || first.properties.isEmoji && scalars.contains("\u{fe0f}")
        return isDrawn || isWide(first.value) ? 2 : 1
    }

    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= 0x1100 else { return false }
        var (low, high) = (0, wide.count)
        while low < high {
            let middle = (low + high) / 2
            if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < wide.count && wide[low].contains(value)
    }

    /// Wide and fullwidth in Unicode's EastAsianWidth.txt, whole blocks at a time; emoji have a property of
    /// their own.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115f, 0x2329...0x232a, 0x2630...0x2637, 0x268a...0x268f, 0x2e80...0x303e, 0x3041...0x3247,
        0x3250...0xa4cf, 0xa960...0xa97f, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe10...0xfe19, 0xfe30...0xfe6f,
        0xff01...0xff60, 0xffe0...0xffe6, 0x16fe0...0x18dff, 0x1aff0...0x1b2ff, 0x1d300...0x1d376,
        0x1f200...0x1f2ff, 0x20000...0x2fffd, 0x30000...0x3fffd,
    ]
}
