internal import SafeText

/// A chart of one drawing a row, between a label and a value that are ordinary text: it stays readable at any width,
/// because only the drawings stretch. Places along a drawing are percents of its width.
struct ChartRows {
    struct Row {
        let label: String
        let value: String
        let marks: [HTMLNode]
    }

    struct Tick {
        let percent: Double
        let label: String
    }

    /// What the picture shows, for those who hear it; its numbers are in the table that follows.
    let summary: String
    let rows: [Row]
    var ticks: [Tick] = []
    /// Pairs of a class and what its colour or shape means.
    var legend: [(mark: HTMLNode, words: String)] = []
    private static let rowHeight = 22

    var node: HTMLNode {
        let lines = ticks.map { Self.line(at: $0.percent, "grid") }
        var drawn = rows.map { row in
            HTMLNode.tag(
                .div, "row",
                [
                    .tag(.span, "label", [.text(row.label)]),
                    Self.drawing(lines + row.marks),
                    .tag(.span, "value", [.text(row.value)]),
                ])
        }
        if !ticks.isEmpty {
            let labels = ticks.map { tick in
                let anchor = tick.percent < 6 ? "start" : tick.percent > 94 ? "end" : "middle"
                let place = HTMLAttribute(.x, Self.percent(tick.percent))
                return HTMLNode.tag(
                    .svgText, "tick", with: [place, HTMLAttribute(.y, "14"), HTMLAttribute(.textAnchor, anchor)],
                    [.text(tick.label)])
            }
            drawn.append(.tag(.div, "row axis", [.tag(.span, "label"), Self.drawing(labels), .tag(.span, "value")]))
        }
        let picture = HTMLNode.tag(
            .div, "chart", with: [HTMLAttribute(.role, "img"), HTMLAttribute(.ariaLabel, summary)], drawn)
        let keys = legend.map { key in HTMLNode.tag(.li, [key.mark, .text(key.words)]) }
        return .tag(.div, "plot", (keys.isEmpty ? [] : [.tag(.ul, "legend", keys)]) + [picture])
    }

    private static func drawing(_ marks: [HTMLNode]) -> HTMLNode {
        .tag(.svg, "track", with: [HTMLAttribute(.width, "100%"), HTMLAttribute(.height, "\(rowHeight)")], marks)
    }

    // MARK: - Marks

    static func percent(_ value: Double) -> String { FixedPoint.text(value, decimals: 2) + "%" }

    static func bar(from: Double, to: Double, _ style: String, top: Int = 3, height: Int = 16) -> HTMLNode {
        .tag(
            .rect, style,
            with: [
                HTMLAttribute(.x, percent(from)), HTMLAttribute(.y, "\(top)"),
                HTMLAttribute(.width, percent(max(0, to - from))), HTMLAttribute(.height, "\(height)"),
            ])
    }

    static func line(at place: Double, _ style: String, from: Int = 0, to: Int = rowHeight) -> HTMLNode {
        .tag(
            .line, style,
            with: [
                HTMLAttribute(.x1, percent(place)), HTMLAttribute(.x2, percent(place)), HTMLAttribute(.y1, "\(from)"),
                HTMLAttribute(.y2, "\(to)"),
            ])
    }

    /// A horizontal line with its ends marked.
    static func range(from: Double, to: Double) -> HTMLNode {
        let middle = "\(rowHeight / 2)"
        let across = HTMLNode.tag(
            .line, "whisker",
            with: [
                HTMLAttribute(.x1, percent(from)), HTMLAttribute(.x2, percent(to)), HTMLAttribute(.y1, middle),
                HTMLAttribute(.y2, middle),
            ])
        return .tag(.g, [across, line(at: from, "whisker", from: 7, to: 15), line(at: to, "whisker", from: 7, to: 15)])
    }

    /// Its area grows with the count.
    static func dot(at place: Double, count: Int, _ style: String, _ title: String) -> HTMLNode {
        let radius = min(2.5 + Double(count - 1).squareRoot() * 0.7, 8)
        return .tag(
            .circle, style,
            with: [
                HTMLAttribute(.cx, percent(place)), HTMLAttribute(.cy, "\(rowHeight / 2)"),
                HTMLAttribute(.r, FixedPoint.text(radius, decimals: 1)),
            ], [.tag(.title, [.text(title)])])
    }

    /// A diamond, in a drawing of its own whose origin is the place.
    static func diamond(at place: Double, _ title: String) -> HTMLNode {
        .tag(
            .svg, with: [HTMLAttribute(.x, percent(place)), HTMLAttribute(.overflow, "visible")],
            [
                .tag(
                    .path, "reference", with: [HTMLAttribute(.d, "M0 5L6 11L0 17L-6 11Z")],
                    [.tag(.title, [.text(title)])])
            ])
    }

    /// A small drawing for a legend.
    static func key(_ marks: [HTMLNode]) -> HTMLNode {
        .tag(
            .svg, "key",
            with: [
                HTMLAttribute(.viewBox, "0 0 22 22"), HTMLAttribute(.width, "18"), HTMLAttribute(.height, "18"),
                HTMLAttribute(.ariaHidden, "true"),
            ],
            marks)
    }
}
