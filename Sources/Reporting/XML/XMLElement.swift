internal import SafeText

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
            document += " \(attribute.name)=\"" + XMLText.escaped(attribute.value, inAttribute: true) + "\""
        }
        guard !children.isEmpty || !text.isEmpty else {
            document += "/>\n"
            return
        }
        document += ">" + XMLText.escaped(text, inAttribute: false)
        if !children.isEmpty {
            document += "\n"
            for child in children { child.write(to: &document, indentation: indentation + "  ") }
            document += indentation
        }
        document += "</\(name)>\n"
    }
}
