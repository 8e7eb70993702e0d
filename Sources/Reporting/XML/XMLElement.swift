/// One element of an XML 1.0 document, with its attributes in the order given.
struct XMLElement {
    var name: String
    var attributes: [(name: String, value: String)] = []
    /// Stands before the children; in the reports an element has the one or the other.
    var text = ""
    var children: [XMLElement] = []

    func write(to document: inout String, indentation: String = "") {
        document += indentation + "<" + name
        for attribute in attributes {
            document += " \(attribute.name)=\"" + Self.escaped(attribute.value, inAttribute: true) + "\""
        }
        guard !children.isEmpty || !text.isEmpty else {
            document += "/>\n"
            return
        }
        document += ">" + Self.escaped(text, inAttribute: false)
        if !children.isEmpty {
            document += "\n"
            for child in children { child.write(to: &document, indentation: indentation + "  ") }
            document += indentation
        }
        document += "</\(name)>\n"
    }

    /// What XML 1.0 forbids, even as a reference, becomes U+FFFD.
    static func escaped(_ text: String, inAttribute: Bool) -> String {
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
