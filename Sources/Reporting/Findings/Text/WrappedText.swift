internal import SafeText

extension TextStyle {
    /// A sentence of ours, with ASCII for its signs where that is needed.
    func spelled(_ sentence: String) -> String {
        hasUnicode ? sentence : sentence.replacing("×", with: "x").replacing("→", with: "->")
    }
}

/// Prose in lines of a width.
enum WrappedText {
    /// The first line has `label` before it, which counts; the others are indented as deep as `indentation`.
    static func lines(_ text: String, label: String = "", indentation: Int = 0, _ style: TextStyle) -> [String] {
        let visible = VisibleText(style)
        let margin = String(repeating: " ", count: indentation)
        let room = max(style.width, indentation + 20)
        var lines: [String] = []
        var line = label.isEmpty ? margin : margin + label
        var isOpen = !label.isEmpty
        for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
            let word = visible.line(String(word))
            if isOpen, DisplayWidth.of(line) + 1 + DisplayWidth.of(word) > room {
                lines.append(line)
                (line, isOpen) = (margin, false)
            }
            line += (isOpen ? " " : "") + word
            isOpen = true
        }
        return isOpen ? lines + [line] : lines
    }
}
