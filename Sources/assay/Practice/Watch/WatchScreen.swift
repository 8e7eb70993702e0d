internal import Foundation
internal import Glibc
internal import Reporting

/// Where `assay watch` writes: text goes on downwards, and on a terminal that gives keys a line of them stays below.
///
/// Nothing that was shown is ever wiped, and where there is no terminal there are no control sequences.
struct WatchScreen {
    let style: TextStyle
    /// Keys are read, so that there is a line to say which.
    private let hasPrompt: Bool
    /// The line can be taken away again.
    private let canErase: Bool
    private var prompt = ""

    init(style: TextStyle, hasPrompt: Bool) {
        self.style = style
        self.hasPrompt = hasPrompt
        canErase = ProcessInfo.processInfo.environment["TERM"] ?? "dumb" != "dumb"
    }

    mutating func write(_ text: String) {
        hidePrompt()
        Output.write(text)
    }

    mutating func showPrompt(_ text: String) {
        guard hasPrompt, text != prompt else { return }
        hidePrompt()
        let text = text.count < style.width ? text : String(text.prefix(max(style.width - 1, 0)))
        prompt = text
        Output.write(style.paint(text, .dim) + (canErase ? "" : "\n"))
    }

    mutating func hidePrompt() {
        guard !prompt.isEmpty else { return }
        prompt = ""
        if canErase { Output.write("\r\u{1B}[K") }
    }
}
