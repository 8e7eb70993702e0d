public import Foundation
public import Storage

/// Everything that is remembered of somebody's practice. Each list has the earliest first.
public struct PracticeHistory: Sendable {
    public var attempts: [Attempt]
    public var hints: [HintReading]
    public var encounters: [Encounter]
    public var events: [PracticeEvent]

    public init(
        attempts: [Attempt] = [], hints: [HintReading] = [], encounters: [Encounter] = [],
        events: [PracticeEvent] = []
    ) {
        self.attempts = attempts
        self.hints = hints
        self.encounters = encounters
        self.events = events
    }

    public init(_ store: Store) throws(StoreError) {
        self.init(
            attempts: try store.attempts(), hints: try store.hintReadings(), encounters: try store.encounters(),
            events: try store.practiceEvents())
    }

    /// What there is of one challenge, by slug; nothing about rules.
    public func of(_ challenge: String) -> PracticeHistory {
        PracticeHistory(
            attempts: attempts.filter { $0.challenge == challenge }, hints: hints.filter { $0.challenge == challenge },
            events: events.filter { $0.challenge == challenge })
    }

    /// The same, of every challenge that there is anything of.
    public func byChallenge() -> [String: PracticeHistory] {
        var parts: [String: PracticeHistory] = [:]
        for one in attempts { parts[one.challenge, default: PracticeHistory()].attempts.append(one) }
        for one in hints { parts[one.challenge, default: PracticeHistory()].hints.append(one) }
        for one in events { parts[one.challenge, default: PracticeHistory()].events.append(one) }
        return parts
    }

    /// Seconds worked on a challenge since its last attempt, if one is made now.
    ///
    /// - Parameter challenge: slug.
    public func secondsSinceAttempt(at challenge: String, until now: Date) -> Double {
        let own = of(challenge)
        let dates = own.attempts.map(\.date) + own.hints.map(\.date) + own.events.map(\.date)
        return WorkTime.seconds(of: dates, after: own.attempts.last?.date, until: now)
    }
}
