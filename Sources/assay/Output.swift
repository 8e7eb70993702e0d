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
        var window = winsize()
        let hasSize = ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
        return TextStyle.detect(
            environment: ProcessInfo.processInfo.environment, isTerminal: isatty(descriptor) == 1,
            columns: hasSize ? Int(window.ws_col) : nil, choice: colour.choice)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        if !FileBytes.write(bytes, to: descriptor), errno == EPIPE, descriptor == 1 { Glibc.exit(0) }
    }
}
