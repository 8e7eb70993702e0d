/// The elements a page is made of. What is not here cannot be written.
enum HTMLTag: String {
    case html, head, body, title, meta, header, main, nav, section, footer, div, span, p, h1, h2, h3, ul, li, dl, dt, dd
    case a, button, input, label, select, option, output, noscript, details, summary, figure, figcaption, pre, code
    case table, caption, thead, tbody, tr, th, td
    case svg, g, rect, line, circle, path
    /// SVG's.
    case svgText = "text"

    var isVoid: Bool { self == .meta || self == .input }
}
