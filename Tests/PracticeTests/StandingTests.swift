import Challenges
import Foundation
import Practice
import Storage
import Testing

/// How somebody stands, by what they did.
@Suite("standings")
struct StandingTests {
    @Test(
        "a challenge is untouched, begun or solved",
        arguments: [
            (Past(), ChallengeStanding.State.untouched),
            (Past().event("sum", .start, days: 2), .begun),
            (Past().hint("sum", 1, days: 2), .begun),
            (Past().attempt("sum", .wrongAnswer, days: 2), .begun),
            (Past().attempt("sum", .wrongAnswer, days: 2).attempt("sum", days: 1), .solved),
            (Past().attempt("sum", days: 2).attempt("sum", .timeLimit, days: 1), .solved),
            (Past().attempt("sort", days: 2), .untouched),
        ])
    func state(_ past: Past, _ state: ChallengeStanding.State) {
        let standing = ChallengeStanding(past.history.of("sum"))
        #expect(standing.state == state)
        #expect((standing.memory == nil) == (state != .solved))
    }

    @Test("what was solved with help is forgotten sooner", arguments: [(0, 6.0), (1, 5.4), (3, 4.2), (9, 3.6)])
    func help(_ hints: Int, _ halfLife: Double) {
        var past = Past().attempt("sum", days: 1)
        for number in 0..<hints { past = past.hint("sum", number + 1, days: 2) }
        // Those read later are no help.
        past = past.hint("sum", 20, days: 0.5)
        let standing = ChallengeStanding(past.history)
        #expect(standing.hints == hints)
        #expect(abs((standing.memory?.halfLife ?? 0) - halfLife) < 1e-9)
    }

    @Test("an editorial that was read before is remembered as such; one read after is not")
    func spoiled() {
        let before = ChallengeStanding(Past().event("sum", .spoil, days: 3).attempt("sum", days: 1).history)
        #expect(before.isSpoiled && before.memory?.halfLife == 3)
        let after = ChallengeStanding(Past().attempt("sum", days: 3).event("sum", .editorial, days: 1).history)
        #expect(!after.isSpoiled && after.memory?.halfLife == 6)
    }

    @Test("the time to solve it is that of all attempts up to the first accepted one")
    func solveTime() {
        let past = Past().attempt("sum", .wrongAnswer, days: 3, seconds: 100).attempt("sum", days: 2, seconds: 50)
            .attempt("sum", days: 1, seconds: 7000)
        #expect(ChallengeStanding(past.history).solveSeconds == 150)
        #expect(ChallengeStanding(Past().attempt("sum", .wrongAnswer, days: 3).history).solveSeconds == nil)
        #expect(ChallengeStanding(Past().attempt("sum", days: 3, seconds: 0).history).solveSeconds == nil)
    }

    @Test("time worked: pauses count up to a quarter of an hour, and only since the last attempt")
    func workTime() {
        let minute = 1.0 / 1440
        let night = Past().event("sum", .start, days: 1).event("sum", .save, days: 10 * minute)
            .event("sum", .sample, days: 4 * minute)
        // A quarter of an hour of the night, six minutes, and four until now.
        #expect(abs(night.history.secondsSinceAttempt(at: "sum", until: Past.now) - 25 * 60) < 0.01)
        let later = night.attempt("sum", .wrongAnswer, days: 3 * minute)
        #expect(abs(later.history.secondsSinceAttempt(at: "sum", until: Past.now) - 3 * 60) < 0.01)
        #expect(later.history.secondsSinceAttempt(at: "sort", until: Past.now) == 0)
    }

    @Test("a rule: each finding teaches, and shortens; each time it is avoided in time strengthens")
    func rules() throws {
        let past = Past().encounter("eq-none", .avoided, days: 40).encounter("eq-none", days: 30)
            .encounter("eq-none", days: 20).encounter("nested-if", .avoided, days: 3)
            .encounter("eq-none", .avoided, days: 19)
        let standings = RuleStanding.all(past.history)
        #expect(standings.keys.sorted() == ["eq-none"])
        let rule = try #require(standings["eq-none"])
        #expect(rule.seen == 2 && rule.avoided == 1 && rule.lastSeen == Past.ago(20))
        #expect(abs(rule.memory.halfLife - 3.5) < 1e-9 && rule.memory.refreshed == Past.ago(19))
    }

    @Test("a topic: what was tried, how it went, and the median of the times")
    func topic() {
        let items = ["a", "b", "c", "d"].map {
            Catalogue.Item(slug: $0, name: $0, kind: "function", level: "senior", topics: $0 == "d" ? ["other"] : ["arrays"])
        }
        let past = Past().attempt("a", days: 40, seconds: 100).attempt("b", .wrongAnswer, days: 3, seconds: 200)
            .attempt("b", days: 2, seconds: 100).hint("b", 1, days: 4).attempt("d", .wrongAnswer, days: 2)
        let standings = past.history.byChallenge().mapValues(ChallengeStanding.init)
        let topic = TopicStanding("arrays", items, standings, now: Past.now)
        #expect(topic.count == 3 && topic.tried == 2 && topic.solved == 2 && topic.due == 1)
        #expect(topic.attempts == 3 && topic.accepted == 2 && topic.hints == 1)
        #expect(topic.medianSolveSeconds == 200)
        #expect(abs(topic.weakness - 1.5 / 3.5) < 1e-9 && !topic.isWeak)
    }
}
