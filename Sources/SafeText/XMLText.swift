/// Text for XML 1.0 and for HTML, in elements and in quoted attributes.
public enum XMLText {
    /// What XML 1.0 forbids, even as a reference, becomes U+FFFD.
    public static func escaped(_ text: String, inAttribute: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            // A reader turns these into plain blanks in attributes, and "\r" into "\n" anywhere.
            case "\r": result += "&#13;"
            case "\n" where inAttribute: result += "&#10;"
            case "\t" where inAttribute: result += "&#9;"
            case "\t", "\n", " "..."\u{d7ff}", "\u{e000}"..."\u{fffd}", "\u{10000}"..."\u{10ffff}":
                result.unicodeScalars.append(scalar)
            default: result += "\u{fffd}"
            }
        }
        return result
    }
}
