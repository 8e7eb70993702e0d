internal import Glibc

/// Standard input as a terminal that gives keys as they are pressed and does not show them.
///
/// Signals' keys stay (Ctrl+C, Ctrl+Z): whoever uses it gives it back before it obeys them.
final class RawTerminal {
    private let saved: termios
    private var isRaw = false

    /// Nil where standard input is no terminal.
    init?() {
        var settings = termios()
        guard tcgetattr(0, &settings) == 0 else { return nil }
        saved = settings
    }

    deinit { leave() }

    func enter() {
        var settings = saved
        settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
        // A read gives what there is, at least a byte.
        withUnsafeMutableBytes(of: &settings.c_cc) { bytes in
            bytes[Int(VMIN)] = 1
            bytes[Int(VTIME)] = 0
        }
        isRaw = tcsetattr(0, TCSADRAIN, &settings) == 0
    }

    /// As it was before.
    func leave() {
        guard isRaw else { return }
        var settings = saved
        tcsetattr(0, TCSADRAIN, &settings)
        isRaw = false
    }
}
