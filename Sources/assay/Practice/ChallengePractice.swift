internal import Challenges
internal import Foundation
internal import Practice
internal import Storage

/// One challenge as somebody stands with it: hints so far, and whether the editorial is open.
struct ChallengePractice {
    let challenge: Challenge
    let store: Store
    let standing: ChallengeStanding
    /// Numbers of the hints that were given.
    let given: [Int]

    init(_ challenge: Challenge, _ store: Store) throws {
        self.challenge = challenge
        self.store = store
        do {
            let history = try PracticeHistory(store).of(challenge.slug)
            standing = ChallengeStanding(history)
            given = Set(history.hints.map(\.number)).sorted()
        } catch { throw Failure("\(error)") }
    }

    var isSolved: Bool { standing.state == .solved }

    func hints() throws -> [String] {
        do { return try PackageTexts(folder: challenge.folder).hints().map { HintSheet($0).hints } ?? [] } catch {
            throw Failure("\(error)")
        }
    }

    /// The next hint and remembers that it was given; nil when all were.
    func nextHint(at date: Date = Date()) throws -> (number: Int, count: Int, text: String)? {
        let hints = try hints()
        guard let number = (1...max(hints.count, 1)).first(where: { !given.contains($0) }), number <= hints.count else {
            return nil
        }
        do {
            try store.recordHint(number, of: challenge.slug, at: date)
            try store.record(PracticeEvent(challenge: challenge.slug, date: date, kind: .hint))
        } catch { throw Failure("\(error)") }
        return (number, hints.count, hints[number - 1])
    }

    /// The editorial; remembers whether it was read before an accepted run.
    func editorial(at date: Date = Date()) throws -> String {
        let text: String?
        do { text = try PackageTexts(folder: challenge.folder).editorial() } catch { throw Failure("\(error)") }
        guard let text else { throw Failure("\(challenge.slug) has no editorial", status: Status.notAccepted) }
        do {
            try store.record(
                PracticeEvent(challenge: challenge.slug, date: date, kind: isSolved ? .editorial : .spoil))
        } catch { throw Failure("\(error)") }
        return text
    }

    /// How to get to the editorial.
    func wayToEditorial() throws -> String {
        var text = "the editorial of \(challenge.slug) opens with an accepted run"
        if let latest = standing.latest { text += "; the latest passed \(latest.passed) of \(latest.total) cases" }
        let left = try hints().count - given.count
        if left > 0 { text += "; \(left) hint\(left == 1 ? " is" : "s are") left (`assay hint`)" }
        return text + "; --spoil opens it now, and that is remembered"
    }
}
