import Challenges
import Foundation
import Practice
import Storage

/// A history told in days before now.
struct Past {
    static let now = Date(timeIntervalSince1970: 1_750_000_000)

    var history = PracticeHistory()

    static func ago(_ days: Double) -> Date { now - days * 86_400 }

    func attempt(
        _ challenge: String, _ verdict: Verdict = .accepted, days: Double, seconds: Double = 600, passed: Int = 3
    ) -> Past {
        var past = self
        past.history.attempts.append(
            Attempt(
                challenge: challenge, date: Self.ago(days), verdict: verdict, seconds: seconds, passed: passed, total: 10))
        past.history.attempts.sort { $0.date < $1.date }
        return past
    }

    func hint(_ challenge: String, _ number: Int, days: Double) -> Past {
        var past = self
        past.history.hints.append(HintReading(challenge: challenge, number: number, date: Self.ago(days)))
        return past
    }

    func event(_ challenge: String, _ kind: PracticeEvent.Kind, days: Double) -> Past {
        var past = self
        past.history.events.append(PracticeEvent(challenge: challenge, date: Self.ago(days), kind: kind))
        past.history.events.sort { $0.date < $1.date }
        return past
    }

    func encounter(_ rule: String, _ kind: Encounter.Kind = .seen, days: Double) -> Past {
        var past = self
        past.history.encounters.append(Encounter(rule: rule, date: Self.ago(days), kind: kind))
        past.history.encounters.sort { $0.date < $1.date }
        return past
    }
}
