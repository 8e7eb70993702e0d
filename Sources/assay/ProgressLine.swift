internal import Glibc
internal import Synchronization

/// `12/40 cases` on standard error while a run lasts, and only when somebody watches there but not the results.
final class ProgressLine: Sendable {
    private struct State {
        var done = 0
        var isWritten = false
    }

    private let state = Mutex(State())
    /// Nil where the number is known at the end only.
    private let total: Int?
    private let noun: String
    private let isShown: Bool
    private let start = ContinuousClock.now
    private static let patience = Duration.milliseconds(500)

    init(total: Int?, _ noun: String = "cases", isShown: Bool) {
        self.total = total
        self.noun = noun
        self.isShown = isShown
    }

    func advance() {
        guard isShown else { return }
        state.withLock { state in
            state.done += 1
            guard ContinuousClock.now - start > Self.patience else { return }
            state.isWritten = true
            let count = total.map { "\(state.done)/\($0)" } ?? "\(state.done)"
            Output.errorBytes(Array("\r\(count) \(noun)".utf8))
        }
    }

    func clear() {
        state.withLock { if $0.isWritten { Output.errorBytes(Array(Output.rewritten.utf8)) } }
    }
}
