public import Foundation
internal import Challenges
internal import Storage

/// How somebody stands with one challenge.
public struct ChallengeStanding: Sendable, Hashable {
    public enum State: String, Sendable, CaseIterable { case untouched, begun, solved }

    public var state: State
    /// When anything was last done about it.
    public var lastActivity: Date?
    /// When it was first solved.
    public var solved: Date?
    /// When it was last solved.
    public var lastSolved: Date?
    /// Submissions in all.
    public var attempts: Int
    /// Submissions that were accepted.
    public var accepted: Int
    /// Cases passed, of how many, by the latest submission.
    public var latest: (passed: Int, total: Int)? { latestPassed.map { ($0, latestTotal) } }
    private var latestPassed: Int?
    private var latestTotal = 0
    /// Hints read before it was solved, or so far.
    public var hints: Int
    /// The editorial was read before it was solved.
    public var isSpoiled: Bool
    /// Seconds worked up to the first accepted submission; nil where it is not known.
    public var solveSeconds: Double?
    /// Of how it is solved; nil until it is.
    public var memory: Memory?

    /// - Parameter history: of this challenge alone.
    public init(_ history: PracticeHistory) {
        let first = history.attempts.first { $0.verdict == .accepted }?.date
        solved = first
        lastSolved = history.attempts.last { $0.verdict == .accepted }?.date
        let dates = history.attempts.map(\.date) + history.events.map(\.date) + history.hints.map(\.date)
        lastActivity = dates.max()
        state = first != nil ? .solved : dates.isEmpty ? .untouched : .begun
        attempts = history.attempts.count
        accepted = history.attempts.count { $0.verdict == .accepted }
        latestPassed = history.attempts.last?.passed
        latestTotal = history.attempts.last?.total ?? 0
        let end = first ?? .distantFuture
        hints = Set(history.hints.filter { $0.date <= end }.map(\.number)).count
        isSpoiled = history.events.contains { $0.kind == .spoil && $0.date <= end }
        let worked = history.attempts.filter { $0.date <= end }.reduce(0) { $0 + $1.seconds }
        solveSeconds = first != nil && worked > 0 ? worked : nil
        memory = Self.memory(history, hints: hints, isSpoiled: isSpoiled)
    }

    /// What was found with help is forgotten sooner: each hint takes a tenth of the first half-life, up to four tenths,
    /// an editorial that was read before takes half of it.
    private static func memory(_ history: PracticeHistory, hints: Int, isSpoiled: Bool) -> Memory? {
        var memory: Memory?
        for attempt in history.attempts {
            if memory == nil, attempt.verdict == .accepted {
                let help = isSpoiled ? 0.5 : min(Double(hints) * 0.1, 0.4)
                memory = Memory(halfLife: Memory.firstHalfLife * (1 - help), since: attempt.date)
            } else if attempt.verdict == .accepted {
                memory?.succeed(at: attempt.date)
            } else if attempt.verdict != .judgingError {
                memory?.lapse(at: attempt.date)
            }
        }
        return memory
    }
}
