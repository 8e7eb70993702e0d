/// How fast a batch goes, and when it will be through: over the last stretch, since submissions differ.
public struct Pace: Sendable {
    private var marks: [(done: Int, at: ContinuousClock.Instant)] = []
    private let total: Int
    private static let remembered = 60
    private static let apart = Duration.seconds(1)

    public init(total: Int, at start: ContinuousClock.Instant) {
        self.total = total
        marks = [(0, start)]
    }

    /// Notes that `done` of all units are through.
    public mutating func mark(_ done: Int, at now: ContinuousClock.Instant) {
        if let last = marks.last, marks.count > 1, now - last.at < Self.apart {
            marks[marks.count - 1].done = done
        } else {
            marks.append((done, now))
            if marks.count > Self.remembered { marks.removeFirst() }
        }
    }

    /// Units a second over what is remembered; nil as long as nothing is through.
    public func rate(at now: ContinuousClock.Instant) -> Double? {
        guard let first = marks.first, let last = marks.last, last.done > first.done else { return nil }
        let seconds = (now - first.at) / .seconds(1)
        return seconds > 0 ? Double(last.done - first.done) / seconds : nil
    }

    /// Seconds until all are through, at that rate.
    public func secondsLeft(at now: ContinuousClock.Instant) -> Double? {
        guard let rate = rate(at: now), let done = marks.last?.done else { return nil }
        return Double(max(total - done, 0)) / rate
    }
}
