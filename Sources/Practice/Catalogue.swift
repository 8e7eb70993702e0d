public import Challenges

/// What there is to practise: challenges, the ground that they cover, and rules of idiom.
public struct Catalogue: Sendable {
    /// As far as it matters for choosing it.
    public struct Item: Sendable, Hashable {
        public var slug: String
        public var name: String
        /// `function`, `class`…
        public var kind: String
        /// `fundamentals`, `intermediate` or `senior`.
        public var level: String
        public var topics: [String]

        public init(slug: String, name: String, kind: String, level: String, topics: [String]) {
            self.slug = slug
            self.name = name
            self.kind = kind
            self.level = level
            self.topics = topics
        }

        public init(_ challenge: Challenge) {
            self.init(
                slug: challenge.slug, name: challenge.name, kind: challenge.kind.rawValue, level: challenge.level,
                topics: challenge.topics)
        }

        /// Place of its level among all; unknown ones are last.
        var levelRank: Int { Catalogue.levels.firstIndex(of: level) ?? Catalogue.levels.count }
    }

    public struct Rule: Sendable, Hashable {
        public var name: String
        /// As the reviewer groups its rules: `loops`, `strings`…
        public var topic: String

        public init(name: String, topic: String) {
            self.name = name
            self.topic = topic
        }

        /// Topics of challenges in which its habit comes up.
        public var ground: [String] { Catalogue.groundOfRules[topic] ?? [] }
    }

    /// By slug.
    public var items: [Item]
    public var ground: Ground
    public var rules: [Rule]

    public static let levels = ["fundamentals", "intermediate", "senior"]

    public init(items: [Item], ground: Ground = Ground(), rules: [Rule] = []) {
        self.items = items.sorted { $0.slug < $1.slug }
        self.ground = ground
        self.rules = rules
    }

    /// The topics that challenges are ordered by: those of the ground, then the first one of each challenge that has none
    /// of these.
    public var topics: [String] {
        let known = ground.lines.map(\.topic)
        let others = items.filter { item in !item.topics.contains(where: known.contains) }.compactMap(\.topics.first)
        return known + Set(others).sorted()
    }

    /// By the reviewer's topics.
    static let groundOfRules: [String: [String]] = [
        "loops": ["comprehensions", "generator-expressions"],
        "iteration": ["unpacking", "itertools-functools"],
        "contexts": ["with-statement", "context-managers"],
        "conditions": ["modern-syntax", "edge-cases"],
        "strings": ["strings"],
        "collections": ["collections", "containers"],
        "functions": ["arguments", "exceptions"],
        "exceptions": ["exceptions"],
        "classes": ["dataclasses", "object-orientation", "object-model"],
        "typing": ["type-hints"],
        "generators": ["generator-expressions", "iterators"],
        "decorators": ["decorators", "itertools-functools"],
        "files": ["with-statement", "modern-syntax"],
        "concurrency": ["asyncio", "threads"],
        "numbers": ["modern-syntax", "classic-arrays"],
    ]
}
