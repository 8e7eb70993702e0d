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
            let line = Self.text(done, of: total, state.pace, now, columns: isTerminal ? Output.columns(2) ?? 80 : .max)
            Output.errorBytes(Array((isTerminal ? "\(Output.rewritten)\(line)" : "\(line)\n").utf8))
        }
    }

    func clear() {
        state.withLock { if $0.isWritten, isTerminal { Output.errorBytes(Array(Output.rewritten.utf8)) } }
    }

    /// As much as fits, the most important last to go: a line that the terminal breaks could not be rewritten.
    private static func text(
        _ done: Int, of total: Int, _ pace: Pace, _ now: ContinuousClock.Instant, columns: Int
    ) -> String {
        let count = "\(done)/\(total)"
        let rate = pace.rate(at: now).map { String(format: ", %.1f a second", $0) } ?? ""
        let left = pace.secondsLeft(at: now).map { ", \(duration($0)) left" } ?? ""
        // The last columns are for what the terminal shows of a key that is pressed.
        let room = columns - 3
        return ["\(count) submissions\(rate)\(left)", "\(count)\(rate)\(left)", "\(count)\(left)", count]
            .first { $0.count <= room } ?? ""
    }

    private static func duration(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        if whole < 60 { return "\(whole) s" }
        if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
        return "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
}
