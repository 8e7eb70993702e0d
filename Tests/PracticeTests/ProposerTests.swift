import Challenges
import Foundation
import Practice
import Storage
import Testing

/// What comes next, and the reason in words.
@Suite("proposals")
struct ProposerTests {
    static let catalogue = Catalogue(
        items: [
            item("two-sum", "fundamentals", "arrays"), item("maze", "intermediate", "graphs"),
            item("coins", "senior", "graphs"), item("anagrams", "fundamentals", "arrays", "strings"),
            item("receipt", "fundamentals", "strings"), item("lru", "intermediate", "caches", kind: "class"),
        ],
        ground: Ground(lines: ["strings", "arrays", "graphs", "caches"].map { Ground.Line(topic: $0, text: "") }),
        rules: [Catalogue.Rule(name: "percent-to-fstring", topic: "strings"), Catalogue.Rule(name: "eq-none", topic: "conditions")])

    static func item(_ slug: String, _ level: String, _ topics: String..., kind: String = "function") -> Catalogue.Item {
        Catalogue.Item(slug: slug, name: slug.capitalized, kind: kind, level: level, topics: topics)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let past: Past
        let lines: [String]

        init(_ name: String, _ past: Past, _ lines: String...) {
            testDescription = name
            self.past = past
            self.lines = lines
        }
    }

    static let rows = [
        Row(
            "nothing done: the easiest of each topic, in the order of the ground", Past(),
            "anagrams: new: nothing tried in strings yet", "lru: new: nothing tried in caches yet"),
        Row(
            "begun work comes first, the latest before",
            Past().event("maze", .start, days: 3).attempt("coins", .wrongAnswer, days: 1, passed: 7),
            "coins: begun: last worked on 1 day ago, 7 of 10 cases passed", "anagrams: new: nothing tried in strings yet",
            "maze: begun: last worked on 3 days ago, nothing handed in yet"),
        Row(
            "due: what is nearest to being forgotten",
            Past().attempt("two-sum", days: 9).attempt("maze", days: 4).attempt("coins", days: 2),
            "two-sum: due: solved 9 days ago, recall about 35 %", "anagrams: new: nothing tried in strings yet",
            "maze: due: solved 4 days ago, recall about 65 %"),
        Row(
            "a repetition is remembered for longer",
            Past().attempt("two-sum", days: 40).attempt("two-sum", days: 30),
            "two-sum: due: solved 30 days ago, recall about 40 %"),
        Row(
            "and is not due for a while",
            Past().attempt("two-sum", days: 40).attempt("two-sum", days: 10), "anagrams: new: nothing tried in strings yet"),
        Row(
            "a habit, with where to practise it",
            Past().encounter("percent-to-fstring", days: 9).encounter("percent-to-fstring", days: 3)
                .encounter("eq-none", days: 0.1),
            "percent-to-fstring: habit: found twice in your code, last 3 days ago, recall about 15 %"),
        Row(
            "a weak topic: something new of it",
            Past().attempt("maze", .wrongAnswer, days: 1.2).attempt("maze", .wrongAnswer, days: 1.1).attempt("maze", days: 1)
                .hint("maze", 1, days: 1.3),
            "coins: weak: 1 of 3 runs accepted and 1 hint needed in graphs"),
    ]

    @Test("reasons", arguments: rows)
    func reasons(_ row: Row) {
        let proposals = Proposer(Self.catalogue, row.past.history, now: Past.now).proposals(atMost: 20)
        let lines = proposals.map { "\($0.subject.name): \($0.reason)" }
        #expect(lines.filter(row.lines.contains) == row.lines, "\(lines)")
        #expect(lines.first == row.lines.first)
        #expect(Set(proposals.map(\.subject.name)).count == proposals.count)
    }

    @Test("each cause has its turn, and the limit holds", arguments: 0...12)
    func turns(_ limit: Int) {
        let past = Past().event("lru", .start, days: 1).attempt("two-sum", days: 20).encounter("percent-to-fstring", days: 9)
            .attempt("maze", .wrongAnswer, days: 2).attempt("maze", .wrongAnswer, days: 2).attempt("maze", .wrongAnswer, days: 2)
            .attempt("maze", days: 1)
        let all = Proposer(Self.catalogue, past.history, now: Past.now).proposals(atMost: 100)
        #expect(Array(all.prefix(5).map(\.cause)) == Proposal.Cause.allCases)
        let some = Proposer(Self.catalogue, past.history, now: Past.now).proposals(atMost: limit)
        #expect(some == Array(all.prefix(limit)))
    }

    @Test(
        "a wish narrows it",
        arguments: [
            (Proposer.Wish(topic: "strings"), ["percent-to-fstring", "anagrams", "receipt"]),
            (Proposer.Wish(level: "senior"), ["coins"]), (Proposer.Wish(kind: "class"), ["lru"]),
            (Proposer.Wish(topic: "graphs", level: "intermediate"), ["maze"]), (Proposer.Wish(topic: "caches", kind: "function"), []),
        ])
    func wishes(_ wish: Proposer.Wish, _ allowed: [String]) {
        let past = Past().encounter("percent-to-fstring", days: 9).encounter("eq-none", days: 9)
        let names = Proposer(Self.catalogue, past.history, wish: wish, now: Past.now).proposals(atMost: 20).map(\.subject.name)
        #expect(Set(names).isSubset(of: allowed) && names.isEmpty == allowed.isEmpty, "\(names)")
    }

    @Test("when all is done and fresh nothing is proposed, and it is known what will be due")
    func nothing() {
        var past = Past()
        for (days, item) in Self.catalogue.items.enumerated() { past = past.attempt(item.slug, days: Double(days) / 10) }
        let proposer = Proposer(Self.catalogue, past.history, now: Past.now)
        #expect(proposer.proposals(atMost: 20).isEmpty)
        #expect(proposer.nextDue()?.slug == Self.catalogue.items.last?.slug)
        #expect(proposer.nextDue().map { $0.date > Past.now } == true)
    }

    @Test("a challenge outside of the ground is proposed, too")
    func outside() {
        let catalogue = Catalogue(items: [Self.item("lonely", "senior", "cookery")], ground: Self.catalogue.ground)
        let proposals = Proposer(catalogue, PracticeHistory(), now: Past.now).proposals(atMost: 5)
        #expect(proposals.map(\.reason) == ["new: nothing tried in cookery yet"])
    }
}
