internal import Foundation
internal import Glibc
internal import Judging
internal import Reporting

/// Where text goes: results to standard output, everything else to standard error. A closed pipe
/// (`assay list | head`) ends the command quietly.
enum Output {
    static func write(_ text: String) { write(Array(text.utf8), to: 1) }
    static func write(_ bytes: [UInt8]) { write(bytes, to: 1) }
    static func error(_ text: String) { write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: 2) }
    static func errorBytes(_ bytes: [UInt8]) { write(bytes, to: 2) }

    /// The style for one of the two streams.
    static func style(_ descriptor: Int32, colour: ColourChoice) -> TextStyle {
        TextStyle.detect(
            environment: ProcessInfo.processInfo.environment, isTerminal: isatty(descriptor) == 1,
            columns: columns(descriptor), choice: colour.choice)
    }

    /// How wide the terminal is now; nil where there is none, or where it does not say.
    static func columns(_ descriptor: Int32) -> Int? {
        var window = winsize()
        let hasSize = ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
        return hasSize ? Int(window.ws_col) : nil
    }

    /// Whether standard error is a terminal on which a line can be written anew.
    static var canRewriteErrorLine: Bool {
        isatty(2) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// The beginning of the line, and nothing on it: on a terminal that ``canRewriteErrorLine`` speaks of.
    static let rewritten = "\r\u{1b}[K"

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        guard !FileBytes.write(bytes, to: descriptor), descriptor == 1 else { return }
        let code = errno
        if code == EPIPE { Glibc.exit(0) }
        // Half a result must not look like a whole one.
        error("assay: standard output cannot be written: \(String(cString: strerror(code)))")
        Glibc.exit(Status.usage)
    }
}
