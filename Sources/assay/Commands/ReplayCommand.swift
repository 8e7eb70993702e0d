internal import ArgumentParser
internal import Batch
internal import BatchReporting
internal import Challenges
internal import Digests
internal import Foundation
internal import Judging
internal import Reporting
internal import Storage

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Judge a submission of a store again, and compare.",
        discussion: """
            ID is the number of a judgement, as `assay export --output-format json-lines` shows it, or RUN:CANDIDATE/CHALLENGE.
            Exit status: 0 the same verdict, 1 another one, 2 wrong usage, 3 no worker.
            """)

    @Argument(help: "Which judgement: RUN:CANDIDATE/CHALLENGE, or its number.")
    var id: String

    @Option(name: .long, help: "Folder of challenges, package or data set (default: that of its run).", completion: .directory)
    var set: String?

    @OptionGroup var options: StoreOptions
    @OptionGroup var sandbox: SandboxOptions

    func run() throws {
        let store = try options.open()
        let settings = try sandbox.settings()
        do {
            let judgement = try store.judgement(try number(in: store))
            let run = try store.run(judgement.run)
            let challenges = try ChallengeSet(
                path: set ?? run.description.set, services: JailedServices(settings: settings)
            ).challenges
            guard let challenge = challenges[judgement.challengeSlug] else {
                throw Failure("the set has no challenge \(judgement.challengeSlug); name another with --set")
            }
            if Digest(of: challenge) != judgement.challenge {
                Output.error("warning: \(challenge.slug) has changed since it was judged")
            }
            let submission = try store.submission(judgement.submission)
            let lane = Lane(settings: settings)
            guard let again = try SubmissionJudge(challenge: challenge).judge(submission, on: lane) else { return }
            show(judgement, again)
            if again.verdict != judgement.verdict { throw ExitCode(Status.notAccepted) }
        } catch let error as WorkerError {
            throw Failure("\(error)", status: Status.unavailable)
        } catch let error as any Error & CustomStringConvertible {
            throw Failure("\(error)")
        }
    }

    private func show(_ before: StoredJudgement, _ after: Judgement) {
        let passed = after.cases.count { $0.verdict == .accepted }
        let isScored = before.score != nil || after.score != nil
        func score(_ score: Score?) -> [String] {
            isScored ? [score.map { "score " + ScoreText.percent($0.percent) } ?? "no score"] : []
        }
        Output.write(
            Columns.text([
                ["then", before.verdict.rawValue, "\(before.passed) of \(before.total) cases"] + score(before.score)
                    + [before.message],
                ["now", after.verdict.rawValue, "\(passed) of \(after.cases.count + after.skipped) cases"]
                    + score(after.score) + [after.cases.first { $0.verdict != .accepted }?.message ?? ""],
            ]))
    }

    /// The judgement's number, looked up where it is named by run, candidate and challenge.
    private func number(in store: Store) throws -> Int64 {
        if let number = Int64(id) { return number }
        let parts = id.split(separator: ":", maxSplits: 1)
        let names = parts.last?.split(separator: "/").map(String.init) ?? []
        guard parts.count == 2, let run = Int64(parts[0]), names.count == 2 else {
            throw Failure("\(id): give RUN:CANDIDATE/CHALLENGE, or the number of a judgement")
        }
        var found: Int64?
        try store.forEachEntryByChallenge(of: run) { entry in
            if entry.candidate == names[0], entry.challenge == names[1], case .judged(let judgement, _) = entry.state {
                found = found ?? judgement
            }
        }
        guard let found else { throw Failure("run \(run) has no judgement of \(names[0]) for \(names[1])") }
        return found
    }
}
