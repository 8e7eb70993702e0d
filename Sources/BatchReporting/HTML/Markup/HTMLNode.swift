internal import SafeText

/// A piece of a page. Escaping is the writer's business: no case takes markup, so a stranger's text can't become any.
indirect enum HTMLNode: ExpressibleByStringLiteral {
    /// One line; what can't be seen is spelled out.
    case text(String)
    /// Several lines, kept as they are.
    case block(String)
    case element(HTMLTag, [HTMLAttribute], [HTMLNode])
    /// A literal of ours.
    case stylesheet(StaticString)
    /// A literal of ours.
    case script(StaticString)
    /// Data for the script: an element that no browser runs.
    case data(id: String, JSONDocument)

    init(stringLiteral text: String) { self = .text(text) }

    /// An element with class names, further attributes and content.
    static func tag(
        _ tag: HTMLTag, _ style: String, with attributes: [HTMLAttribute] = [], _ children: [HTMLNode] = []
    ) -> HTMLNode {
        .element(tag, (style.isEmpty ? [] : [.style(style)]) + attributes, children)
    }

    /// An element without a class.
    static func tag(
        _ tag: HTMLTag, with attributes: [HTMLAttribute] = [], _ children: [HTMLNode] = []
    ) -> HTMLNode {
        .element(tag, attributes, children)
    }

    var html: String {
        var text = ""
        write(to: &text)
        return text
    }

    func write(to text: inout String) {
        switch self {
        case .text(let line): text += XMLText.escaped(VisibleText().line(line), inAttribute: false)
        case .block(let block): text += XMLText.escaped(VisibleText().block(block), inAttribute: false)
        case .stylesheet(let sheet): text += "<style>\(sheet)</style>"
        case .script(let script): text += "<script>\(script)</script>"
        case .data(let id, let document):
            text += "<script type=\"application/json\" id=\"\(Self.quoted(id))\">\(document.text)</script>"
        case .element(let tag, let attributes, let children):
            text += "<\(tag.rawValue)"
            for attribute in attributes { text += " \(attribute.name)=\"\(Self.quoted(attribute.value))\"" }
            text += ">"
            guard !tag.isVoid else { return }
            // A parser drops a line end right after the tag.
            if tag == .pre { text += "\n" }
            for child in children { child.write(to: &text) }
            text += "</\(tag.rawValue)>"
            if Self.endsLine.contains(tag) { text += "\n" }
        }
    }

    /// So that the page's source can be read, and no line of it is endless.
    private static let endsLine: Set<HTMLTag> = [.section, .tr, .li, .details, .p, .h1, .h2, .h3, .div, .svg, .dd, .head]

    private static func quoted(_ value: String) -> String {
        XMLText.escaped(VisibleText().line(value), inAttribute: true)
    }
}

/// A JSON text that may stand in a page: what would end its element is escaped.
struct JSONDocument: Sendable {
    let text: String

    init(_ json: JSONValue) { text = json.embedded }
}
