/// A stranger's text made safe to show: what would move the cursor, turn the writing direction or be
/// invisible is spelled out as Python spells it (`\x1b`, `\u202e`).
public struct VisibleText: Sendable {
    /// Where the locale is not UTF-8 everything else than ASCII is spelled out too.
    private let isASCIIOnly: Bool

    public init(isASCIIOnly: Bool = false) { self.isASCIIOnly = isASCIIOnly }

    /// As one line: line ends and tabs are spelled out as well.
    public func line(_ text: String) -> String { escaped(text.unicodeScalars[...], keeping: []) }

    /// As it is laid out: line ends and tabs stay what they are.
    public func block(_ text: String) -> String { escaped(text.unicodeScalars[...], keeping: ["\n", "\t"]) }

    /// Line by line; one line end at the end of the text counts for nothing.
    public func lines(_ text: String) -> [String] {
        // By scalars: "\r\n" is one Character, and its "\r" is to be seen.
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { escaped($0, keeping: ["\t"]) }
    }

    private func escaped(_ scalars: Substring.UnicodeScalarView, keeping layout: [Unicode.Scalar]) -> String {
        // Most text is plain, and there is much of it.
        if scalars.allSatisfy({ (" "..."~").contains($0) || layout.contains($0) }) { return String(Substring(scalars)) }
        var result = ""
        var previous: Unicode.Scalar = " "
        for scalar in scalars {
            if layout.contains(scalar) {
                result.unicodeScalars.append(scalar)
            } else if isASCIIOnly, scalar == "…" {
                result += "..."  // our own sentences have it
            } else if Self.isUnseen(scalar, after: previous) || isASCIIOnly && !scalar.isASCII {
                result += Self.spelled(scalar)
            } else {
                result.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return result
    }

    /// Whether a scalar shows nothing of itself, or changes how its neighbours are shown.
    public static func isUnseen(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
        if (" "..."~").contains(scalar) { return false }
        // The joiners belong to emoji and to the scripts that need them, but hide between Latin letters.
        if scalar == "\u{200c}" || scalar == "\u{200d}" { return previous.value < 0x300 }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
        default: return scalar.value & 0xfffe == 0xfffe
        }
    }

    private static func spelled(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        default: break
        }
        let (letter, digits) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
        let number = String(scalar.value, radix: 16)
        return "\\" + letter + String(repeating: "0", count: digits - number.count) + number
    }
}
