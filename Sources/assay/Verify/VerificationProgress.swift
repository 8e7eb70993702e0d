internal import Synchronization

/// `12/79 challenges, 4310 runs` on standard error while a proof lasts, and only when somebody watches there.
final class VerificationProgress: Sendable {
    private struct State {
        var challenges = 0
        var pieces = 0
        var isWritten = false
        var latest: ContinuousClock.Instant
    }

    private let state: Mutex<State>
    private let challenges: Int
    private let isShown: Bool
    /// Nobody reads faster.
    private static let interval = Duration.milliseconds(200)

    init(challenges: Int, isShown: Bool) {
        self.challenges = challenges
        self.isShown = isShown
        state = Mutex(State(latest: .now))
    }

    func finishPiece() {
        guard isShown else { return }
        state.withLock { state in
            state.pieces += 1
            guard .now - state.latest > Self.interval else { return }
            Self.clear(&state)
            write(&state)
        }
    }

    /// `output` writes a line to a terminal that may be the same one.
    func finishChallenge(_ output: () -> Void) {
        state.withLock { state in
            state.challenges += 1
            Self.clear(&state)
            output()
            if isShown { write(&state) }
        }
    }

    func clear() { state.withLock { Self.clear(&$0) } }

    private func write(_ state: inout State) {
        Output.errorBytes(Array("\(state.challenges)/\(challenges) challenges, \(state.pieces) runs".utf8))
        state.isWritten = true
        state.latest = .now
    }

    private static func clear(_ state: inout State) {
        if state.isWritten { Output.errorBytes(Array("\r\u{1b}[K".utf8)) }
        state.isWritten = false
    }
}
