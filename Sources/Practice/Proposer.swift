public import Foundation

/// Chooses what to practise next: what is begun, what is about to be forgotten, what goes badly, what is new.
public struct Proposer: Sendable {
    /// What is asked for.
    public struct Wish: Sendable, Hashable {
        public var topic: String?
        public var level: String?
        public var kind: String?

        public init(topic: String? = nil, level: String? = nil, kind: String? = nil) {
            self.topic = topic
            self.level = level
            self.kind = kind
        }
    }

    let items: [Catalogue.Item]
    let topics: [TopicStanding]
    let standings: [String: ChallengeStanding]
    private let rules: [(rule: Catalogue.Rule, standing: RuleStanding)]
    let now: Date

    public init(_ catalogue: Catalogue, _ history: PracticeHistory, wish: Wish = Wish(), now: Date) {
        let items = catalogue.items.filter { item in
            wish.topic.map(item.topics.contains) ?? true && wish.level.map { $0 == item.level } ?? true
                && wish.kind.map { $0 == item.kind } ?? true
        }
        let standings = history.byChallenge().mapValues(ChallengeStanding.init)
        self.items = items
        self.standings = standings
        self.now = now
        // How a topic goes is seen by all of its challenges, whatever was wished for.
        topics = (wish.topic.map { [$0] } ?? catalogue.topics)
            .map { TopicStanding($0, catalogue.items, standings, now: now) }
        let known = RuleStanding.all(history)
        rules = catalogue.rules.filter { rule in
            // A rule has neither level nor kind.
            wish.level == nil && wish.kind == nil
                && wish.topic.map { rule.topic == $0 || rule.ground.contains($0) } ?? true
        }.compactMap { rule in known[rule.name].map { (rule, $0) } }
    }

    /// The best of each cause in turn; nothing is proposed twice.
    public func proposals(atMost limit: Int) -> [Proposal] {
        var queues = [begun(), due(), dueRules(), weak(), new()]
        var chosen: [Proposal] = []
        var taken: Set<String> = []
        while chosen.count < limit, queues.contains(where: { !$0.isEmpty }) {
            for index in queues.indices where chosen.count < limit {
                while let proposal = queues[index].first {
                    queues[index].removeFirst()
                    guard taken.insert(proposal.subject.name).inserted else { continue }
                    chosen.append(proposal)
                    break
                }
            }
        }
        return chosen
    }

    /// What will be due first, and when, where nothing is yet.
    public func nextDue() -> (slug: String, date: Date)? {
        items.compactMap { item in
            standings[item.slug]?.memory.map { (slug: item.slug, date: $0.due) }
        }.min { ($0.date, $0.slug) < ($1.date, $1.slug) }
    }

    // MARK: - Causes

    private func begun() -> [Proposal] {
        items.compactMap { item -> (Proposal, Date)? in
            guard let standing = standings[item.slug], standing.state == .begun, let last = standing.lastActivity else {
                return nil
            }
            let result = standing.latest.map { ", \($0.passed) of \($0.total) cases passed" } ?? ", nothing handed in yet"
            return (Self.proposal(item, .begun, "begun: last worked on \(ElapsedText.ago(last, now: now))\(result)"), last)
        }.sorted { $0.1 > $1.1 }.map(\.0)
    }

    private func due() -> [Proposal] {
        items.compactMap { item -> (Proposal, Double)? in
            guard let standing = standings[item.slug], let memory = standing.memory, memory.isDue(at: now),
                let solved = standing.lastSolved
            else { return nil }
            let recall = memory.recall(at: now)
            let reason = "due: solved \(ElapsedText.ago(solved, now: now)), recall \(ElapsedText.percent(recall))"
            return (Self.proposal(item, .due, reason), recall)
        }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    private func dueRules() -> [Proposal] {
        rules.filter { $0.standing.memory.isDue(at: now) }
            .sorted { ($0.standing.memory.recall(at: now), $0.rule.name) < ($1.standing.memory.recall(at: now), $1.rule.name) }
            .map { rule, standing in
                let avoided = standing.avoided == 0 ? "" : ", avoided \(Self.times(standing.avoided))"
                let recall = ElapsedText.percent(standing.memory.recall(at: now))
                let last = ElapsedText.ago(standing.lastSeen, now: now)
                return Proposal(
                    subject: .rule(rule.name, exercise: exercise(for: rule)), cause: .rule,
                    reason: "habit: found \(Self.times(standing.seen)) in your code, last \(last)\(avoided), recall \(recall)")
            }
    }

    private func weak() -> [Proposal] {
        topics.filter(\.isWeak).sorted { ($1.weakness, $0.topic) < ($0.weakness, $1.topic) }.compactMap { topic in
            let own = items.filter { $0.topics.contains(topic.topic) }
            let isUntouched: (Catalogue.Item) -> Bool = { standings[$0.slug] == nil }
            let fresh = own.filter(isUntouched).min { ($0.levelRank, $0.slug) < ($1.levelRank, $1.slug) }
            guard let item = fresh ?? own.min(by: { recall($0) < recall($1) }) else { return nil }
            let hints = topic.hints == 0 ? "" : " and \(ElapsedText.count(topic.hints, "hint")) needed"
            return Self.proposal(
                item, .weak,
                "weak: \(topic.accepted) of \(ElapsedText.count(topic.attempts, "run")) accepted\(hints) in \(topic.topic)")
        }
    }

    /// One for each topic: what is easiest comes first, and before it what was never tried.
    private func new() -> [Proposal] {
        topics.enumerated().compactMap { place, topic -> (proposal: Proposal, rank: [Int])? in
            let own = items.filter { $0.topics.contains(topic.topic) && standings[$0.slug] == nil }
            guard let item = own.min(by: { ($0.levelRank, $0.slug) < ($1.levelRank, $1.slug) }) else { return nil }
            let reason = topic.tried == 0
                ? "new: nothing tried in \(topic.topic) yet"
                : "next: \(topic.solved) of \(topic.count) solved in \(topic.topic)"
            return (Self.proposal(item, .new, reason), [item.levelRank, topic.tried == 0 ? 0 : 1, place])
        }.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.proposal)
    }

    /// A challenge in which the rule's habit comes up: an untouched one, or the one that is furthest away.
    private func exercise(for rule: Catalogue.Rule) -> String? {
        for topic in rule.ground {
            let own = items.filter { $0.topics.contains(topic) }
            let best = own.min { (recall($0), $0.levelRank, $0.slug) < (recall($1), $1.levelRank, $1.slug) }
            if let best { return best.slug }
        }
        return nil
    }

    private func recall(_ item: Catalogue.Item) -> Double { standings[item.slug]?.memory?.recall(at: now) ?? 0 }

    private static func times(_ number: Int) -> String {
        number == 1 ? "once" : number == 2 ? "twice" : "\(number) times"
    }

    private static func proposal(_ item: Catalogue.Item, _ cause: Proposal.Cause, _ reason: String) -> Proposal {
        Proposal(subject: .challenge(item.slug), cause: cause, reason: reason)
    }
}

extension Proposal.Subject {
    /// Slug or rule.
    public var name: String {
        switch self {
        case .challenge(let slug): slug
        case .rule(let name, exercise: _): name
        }
    }
}
