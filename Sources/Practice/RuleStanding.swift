public import Foundation
internal import Storage

/// How somebody stands with one rule of idiom.
public struct RuleStanding: Sendable, Hashable {
    /// The rule's name.
    public var rule: String
    /// Reviews that found the habit.
    public var seen: Int
    /// Reviews that found the better way.
    public var avoided: Int
    public var lastSeen: Date
    /// Of the better way.
    public var memory: Memory

    /// One for each rule that was ever found in somebody's code, by name.
    ///
    /// The reviewer shows the better way whenever it finds a habit, so that every finding teaches; a rule that never found
    /// anything says nothing about memory.
    public static func all(_ history: PracticeHistory) -> [String: RuleStanding] {
        var standings: [String: RuleStanding] = [:]
        for encounter in history.encounters {
            switch encounter.kind {
            case .seen:
                if standings[encounter.rule] == nil {
                    standings[encounter.rule] = RuleStanding(rule: encounter.rule, firstSeen: encounter.date)
                } else {
                    standings[encounter.rule]?.see(at: encounter.date)
                }
            case .avoided:
                standings[encounter.rule]?.avoid(at: encounter.date)
            }
        }
        return standings
    }

    private init(rule: String, firstSeen: Date) {
        self.rule = rule
        seen = 1
        avoided = 0
        lastSeen = firstSeen
        memory = Memory(halfLife: Memory.taughtHalfLife, since: firstSeen)
    }

    private mutating func see(at date: Date) {
        seen += 1
        lastSeen = date
        memory.lapse(at: date, isTaught: true)
    }

    private mutating func avoid(at date: Date) {
        avoided += 1
        memory.succeed(at: date)
    }
}
