/// A stranger's text made safe to show: what moves a cursor, turns the writing direction or cannot be seen is spelled
/// out as Python spells it (`\x1b`, `\u202e`).
enum VisibleText {
    /// Line ends and tabs are spelled out too.
    static func line(_ text: String) -> String { escaped(text, keepsLayout: false) }

    /// Line ends and tabs stay what they are.
    static func block(_ text: String) -> String { escaped(text, keepsLayout: true) }

    private static func escaped(_ text: String, keepsLayout: Bool) -> String {
        // Most text is plain, and there is much of it.
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f || keepsLayout && ($0 == 10 || $0 == 9) }) { return text }
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            let isLayout = keepsLayout && (scalar == "\n" || scalar == "\t")
            if !isLayout, isUnseen(scalar, after: previous) {
                result.append(contentsOf: spelled(scalar).unicodeScalars)
            } else {
                result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }

    /// Whether a scalar shows nothing of itself, or changes how its neighbours are shown.
    static func isUnseen(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
        if (" "..."~").contains(scalar) { return false }
        // The joiners belong to emoji and to scripts that need them, but hide between Latin letters.
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
