public import Foundation

/// How somebody stands with one topic.
public struct TopicStanding: Sendable, Hashable {
    public var topic: String
    /// Challenges of it.
    public var count: Int
    /// Those that anything was done about.
    public var tried: Int
    public var solved: Int
    /// Solved ones that are about to be forgotten.
    public var due: Int
    /// Submissions, and those of them that were accepted.
    public var attempts: Int
    public var accepted: Int
    /// Hints that were needed.
    public var hints: Int
    /// Seconds to the first accepted submission: the median of those known.
    public var medianSolveSeconds: Double?

    /// - Parameter standings: by slug.
    public init(_ topic: String, _ items: [Catalogue.Item], _ standings: [String: ChallengeStanding], now: Date) {
        self.topic = topic
        let own = items.filter { $0.topics.contains(topic) }
        let known = own.compactMap { standings[$0.slug] }
        count = own.count
        tried = known.count { $0.state != .untouched }
        solved = known.count { $0.state == .solved }
        due = known.count { $0.memory?.isDue(at: now) == true }
        attempts = known.reduce(0) { $0 + $1.attempts }
        accepted = known.reduce(0) { $0 + $1.accepted }
        hints = known.reduce(0) { $0 + $1.hints }
        medianSolveSeconds = Self.median(known.compactMap(\.solveSeconds))
    }

    /// From 0, where all goes well, to 1; a hint weighs as half a failed submission.
    public var weakness: Double {
        let trouble = Double(attempts - accepted) + Double(hints) / 2
        return trouble == 0 ? 0 : trouble / (Double(attempts) + Double(hints) / 2)
    }

    /// Enough went wrong to say so.
    public var isWeak: Bool { attempts - accepted + hints >= 3 && weakness > 0.4 }

    static func median(_ values: [Double]) -> Double? {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return nil }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
