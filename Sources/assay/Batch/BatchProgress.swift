internal import Batch
internal import Foundation
internal import Synchronization

/// How a batch goes, on standard error: one line that is rewritten on a terminal, a plain line now and then elsewhere.
final class BatchProgress: Sendable {
    private struct State {
        var pace: Pace
        var shown: ContinuousClock.Instant
        var isWritten = false
    }

    private let state: Mutex<State>
    private let total: Int
    private let isTerminal: Bool

    init(total: Int, isTerminal: Bool) {
        self.total = total
        self.isTerminal = isTerminal
        let now = ContinuousClock.now
        state = Mutex(State(pace: Pace(total: total, at: now), shown: now))
    }

    func advance(to done: Int) {
        let now = ContinuousClock.now
        state.withLock { state in
            state.pace.mark(done, at: now)
            guard now - state.shown > (isTerminal ? .milliseconds(200) : .seconds(10)) else { return }
            state.shown = now
            state.isWritten = true
            let line = text(done, state.pace, now)
            Output.errorBytes(Array((isTerminal ? "\r\u{1b}[K\(line)" : "\(line)\n").utf8))
        }
    }

    func clear() {
        state.withLock { if $0.isWritten, isTerminal { Output.errorBytes(Array("\r\u{1b}[K".utf8)) } }
    }

    private func text(_ done: Int, _ pace: Pace, _ now: ContinuousClock.Instant) -> String {
        var line = "\(done)/\(total) submissions"
        if let rate = pace.rate(at: now) { line += String(format: ", %.1f a second", rate) }
        if let left = pace.secondsLeft(at: now) { line += ", \(Self.duration(left)) left" }
        return line
    }

    private static func duration(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        if whole < 60 { return "\(whole) s" }
        if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
        return "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
}
