internal import ArgumentParser
internal import Challenges
internal import Foundation
internal import Idioms
internal import Practice
internal import Storage
internal import WorkerProtocol

/// Whether, and where, a run is remembered.
struct RecordOptions: ParsableArguments {
    @Flag(name: .long, help: "Do not remember this run.")
    var noRecord = false

    @OptionGroup var practice: PracticeStoreOptions
}

/// Remembers what was done about one challenge. What cannot be remembered is a warning, never a failure: the judgement is
/// what counts.
struct PracticeRecord {
    let challenge: Challenge
    private let options: RecordOptions

    init(_ challenge: Challenge, _ options: RecordOptions) {
        self.challenge = challenge
        self.options = options
    }

    /// A judgement of everything as an attempt, unless the judge failed.
    func record(_ judgement: Judgement, at date: Date = Date()) {
        guard judgement.verdict != .judgingError, !judgement.cases.isEmpty else { return }
        remember { store in
            let history = try PracticeHistory(store)
            try store.record(
                Attempt(
                    challenge: challenge.slug, date: date, verdict: judgement.verdict,
                    seconds: history.secondsSinceAttempt(at: challenge.slug, until: date),
                    passed: judgement.cases.count { $0.verdict == .accepted },
                    total: judgement.cases.count + judgement.skipped))
        }
    }

    func record(_ kind: PracticeEvent.Kind, at date: Date = Date()) {
        remember { try $0.record(PracticeEvent(challenge: challenge.slug, date: date, kind: kind)) }
    }

    /// The rules that a review came upon: each once, however often it stands in the code.
    func record(_ report: ReviewReport, at date: Date = Date()) {
        let seen = Set(report.findings.map(\.rule))
        let avoided = Set(report.praises.flatMap { Praises.habits[$0.text] ?? [] }).subtracting(seen)
        let encounters = seen.sorted().map { Encounter(rule: $0, date: date, kind: .seen) }
            + avoided.sorted().map { Encounter(rule: $0, date: date, kind: .avoided) }
        remember { store in
            try store.record(PracticeEvent(challenge: challenge.slug, date: date, kind: .review))
            if !encounters.isEmpty { try store.record(encounters) }
        }
    }

    private func remember(_ body: (Store) throws -> Void) {
        guard !options.noRecord else { return }
        do {
            let store = try options.practice.open()
            try body(store)
            try store.close()
        } catch {
            let reason = (error as? Failure)?.message ?? "\(error)"
            Output.error("warning: this is not remembered: \(reason)")
        }
    }
}
