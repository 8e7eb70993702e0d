public import Foundation

/// How well something is remembered, by a forgetting curve.
///
/// Recall falls exponentially with time since it was last needed: of what was there, half is left after a half-life,
/// `2^(−days / halfLife)`. That memory decays steeply first and ever more slowly is H. Ebbinghaus, *Über das Gedächtnis*
/// (1885); the form with a half-life is B. Settles and B. Meeder, "A Trainable Spaced Repetition Model for Language
/// Learning" (ACL 2016, section 3). A success makes the half-life longer, the more so the more had been forgotten (the
/// spacing effect: N. Cepeda and others, "Distributed Practice in Verbal Recall Tasks", Psychological Bulletin 132,
/// 2006); the scale is such that a success just when it was due stretches it 2.5 times, as the first ease factor of
/// P. Woźniak's SM-2 (1990) does. A lapse halves it.
public struct Memory: Sendable, Hashable {
    /// Days.
    public private(set) var halfLife: Double
    /// When it was last there for certain.
    public private(set) var refreshed: Date
    private var lapsed: Date?

    /// Below this recall it is time to repeat.
    public static let dueRecall = 0.7
    /// Days after which half of something that was done once without help is gone: due after three.
    public static let firstHalfLife = 6.0
    /// Days: of something that was only read.
    public static let taughtHalfLife = 2.0

    private static let dueGrowth = 2.5
    private static let mostGrowth = 4.0
    private static let leastHalfLife = 1.0
    private static let mostHalfLife = 730.0
    /// Failures of one day are one lapse, and a success right after one shows nothing that will last longer.
    private static let sitting = 1.0

    /// - Parameters:
    ///   - halfLife: days.
    ///   - date: when it was first there.
    public init(halfLife: Double = firstHalfLife, since date: Date) {
        self.halfLife = min(max(halfLife, Self.leastHalfLife), Self.mostHalfLife)
        refreshed = date
    }

    /// The chance that it is still there, from 0 to 1.
    public func recall(at date: Date) -> Double { exp2(-max(Self.days(from: refreshed, to: date), 0) / halfLife) }

    public func isDue(at date: Date) -> Bool { recall(at: date) < Self.dueRecall }

    /// When its recall will have fallen to ``dueRecall``.
    public var due: Date { refreshed + -log2(Self.dueRecall) * halfLife * Self.secondsOfDay }

    public mutating func succeed(at date: Date) {
        let isAfterLapse = lapsed.map { Self.days(from: $0, to: date) < Self.sitting } ?? false
        if !isAfterLapse {
            let growth = 1 + (Self.dueGrowth - 1) / (1 - Self.dueRecall) * (1 - recall(at: date))
            halfLife = min(halfLife * min(growth, Self.mostGrowth), Self.mostHalfLife)
        }
        refreshed = max(date, refreshed)
    }

    /// - Parameter isTaught: the right way was shown at once, so that it is there again.
    public mutating func lapse(at date: Date, isTaught: Bool = false) {
        let isSameSitting = lapsed.map { Self.days(from: $0, to: date) < Self.sitting } ?? false
        if !isSameSitting { halfLife = max(halfLife / 2, Self.leastHalfLife) }
        if isTaught { refreshed = max(date, refreshed) }
        lapsed = date
    }

    private static let secondsOfDay = 86_400.0

    private static func days(from start: Date, to end: Date) -> Double {
        end.timeIntervalSince(start) / secondsOfDay
    }
}
