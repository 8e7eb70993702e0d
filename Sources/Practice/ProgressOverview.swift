public import Foundation

/// What somebody has done so far: topics, challenges, rules.
public struct ProgressOverview: Sendable {
    public struct Row: Sendable, Hashable {
        public var item: Catalogue.Item
        public var standing: ChallengeStanding
    }

    /// In the order of the ground.
    public var topics: [TopicStanding]
    /// Challenges that anything was done about, the latest first.
    public var rows: [Row]
    /// Rules that ever found something, the worst remembered first.
    public var rules: [RuleStanding]
    /// Challenges there are.
    public var count: Int

    /// - Parameter topic: only what has this topic.
    public init(_ catalogue: Catalogue, _ history: PracticeHistory, topic: String? = nil, now: Date) {
        let standings = history.byChallenge().mapValues(ChallengeStanding.init)
        let items = catalogue.items.filter { item in topic.map(item.topics.contains) ?? true }
        count = items.count
        topics = (topic.map { [$0] } ?? catalogue.topics).map { TopicStanding($0, items, standings, now: now) }
            .filter { $0.count > 0 }
        rows = items.compactMap { item in standings[item.slug].map { Row(item: item, standing: $0) } }
            .sorted { first, second in
                let dates = [first, second].map { $0.standing.lastActivity ?? .distantPast }
                return dates[0] == dates[1] ? first.item.slug < second.item.slug : dates[0] > dates[1]
            }
        let known = RuleStanding.all(history)
        rules = catalogue.rules.filter { rule in topic.map { rule.topic == $0 || rule.ground.contains($0) } ?? true }
            .compactMap { known[$0.name] }
            .sorted { ($0.memory.recall(at: now), $0.rule) < ($1.memory.recall(at: now), $1.rule) }
    }

    public var solved: Int { rows.count { $0.standing.state == .solved } }
    public var begun: Int { rows.count { $0.standing.state == .begun } }

    public func due(at now: Date) -> Int { rows.count { $0.standing.memory?.isDue(at: now) == true } }
}
