internal import Challenges
internal import Foundation
internal import Practice
internal import Storage

/// What `assay watch` says of hints, the editorial and an accepted run.
struct WatchTexts {
    private let challenge: Challenge
    private let options: PracticeStoreOptions

    init(_ challenge: Challenge, _ options: PracticeStoreOptions) {
        self.challenge = challenge
        self.options = options
    }

    func hint() throws -> String {
        let practice = try ChallengePractice(challenge, options.open())
        if let hint = try practice.nextHint() {
            return HintCommand.text(challenge, hint.number, hint.count, hint.text) + "\n"
        }
        let count = try practice.hints().count
        return count == 0
            ? "\(challenge.slug) has no hints\n"
            : "all \(count) hints of \(challenge.slug) were given; `assay hint --all` shows them again\n"
    }

    func editorial() throws -> String {
        let practice = try ChallengePractice(challenge, options.open())
        guard practice.isSolved else {
            return "The editorial opens with an accepted run; `assay editorial --spoil` opens it now.\n"
        }
        let text = try practice.editorial()
        return EditorialCommand.text(challenge, text) + "\n"
    }

    /// What an accepted run came to.
    func accepted() throws -> String {
        let standing = try ChallengePractice(challenge, options.openForReading()).standing
        let more = "editorial shows how to think about it, next what to practise now.\n"
        guard standing.accepted == 1 else { return "Accepted again, \(standing.accepted) times by now; \(more)" }
        func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        var facts = [count(standing.attempts, "run"), count(standing.hints, "hint")]
        if let seconds = standing.solveSeconds { facts.insert(ElapsedText.duration(seconds), at: 0) }
        return "Accepted: \(facts.joined(separator: ", ")); \(more)"
    }
}
