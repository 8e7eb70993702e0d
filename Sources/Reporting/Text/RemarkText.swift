internal import Challenges
internal import SafeText

/// What there is to say of a whole submission: a line each, with more below where there is more.
struct RemarkText {
    let style: TextStyle

    private static let margin = "    "

    func text(_ remarks: [Remark]) -> String {
        let visible = VisibleText(style)
        var text = ""
        for remark in remarks {
            text += mark(remark.tone) + " " + visible.line(remark.text) + "\n"
            for line in visible.lines(remark.detail) { text += (line.isEmpty ? "" : Self.margin + line) + "\n" }
        }
        return text
    }

    private func mark(_ tone: Remark.Tone) -> String {
        switch tone {
        case .good: style.paint(style.sign(of: .accepted), .of(.accepted))
        case .bad: style.paint(style.sign(of: .wrongAnswer), .of(.wrongAnswer))
        case .neutral: "-"
        }
    }
}
