/// An attribute of an element. There is none that runs, loads or styles anything: a reference leads to a place of the
/// same page, and the names are those below.
struct HTMLAttribute {
    enum Name: String {
        case ariaLabel = "aria-label"
        case ariaLabelledBy = "aria-labelledby"
        case ariaHidden = "aria-hidden"
        case ariaLive = "aria-live"
        case ariaControls = "aria-controls"
        case role, scope, type, lang, charset, name, content, value, placeholder, tabindex, colspan, hidden, open
        case httpEquiv = "http-equiv"
        case forID = "for"
        case dataRow = "data-row"
        case dataKinds = "data-kinds"
        case dataKind = "data-kind"
        case dataEntry = "data-entry"
        case dataValue = "data-value"
        case spellcheck, autocomplete
        case x, y, x1, y1, x2, y2, cx, cy, r, d, width, height, viewBox, overflow
        case textAnchor = "text-anchor"
    }

    let name: String
    let value: String

    init(_ name: Name, _ value: String) {
        self.name = name.rawValue
        self.value = value
    }

    private init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// Class names, with spaces between them.
    static func style(_ names: String) -> HTMLAttribute { HTMLAttribute(name: "class", value: names) }

    static func id(_ id: String) -> HTMLAttribute { HTMLAttribute(name: "id", value: id) }

    /// A link to the element of this page that has the id.
    static func to(_ id: String) -> HTMLAttribute { HTMLAttribute(name: "href", value: "#" + id) }
}
