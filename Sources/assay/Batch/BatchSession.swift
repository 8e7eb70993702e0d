internal import ArgumentParser
internal import Batch
internal import Challenges
internal import Foundation
internal import Judging
internal import Storage

/// One `assay batch`: reads the set, plans or resumes the run, judges what is pending, reports.
struct BatchSession {
    private let command: BatchCommand
    private let settings: WorkerSettings

    init(_ command: BatchCommand, _ settings: WorkerSettings) {
        self.command = command
        self.settings = settings
    }

    /// The command's exit status.
    func run(isCancelled: @escaping @Sendable () -> Bool) throws -> Int32 {
        let set = try ChallengeSet(path: command.set, services: JailedServices(settings: settings))
        for reason in set.broken { Output.error("warning: \(reason)") }
        let submissions = try SubmissionPlace.submissions(at: command.submissions, challenges: set.challenges)
        let plan = BatchPlan(set: set, submissions: submissions, samplesPerTask: command.samplesPerTask) { limits in
            command.limit.reduce(into: limits) { $1.apply(to: &$0) }
        }
        let store = try Store(path: command.store, mode: .readWriteCreate)
        let run = try begin(store)
        if try !store.isPlanned(run.id) { try plan.write(to: store, run: run.id) }
        try judge(plan.challenges, store, run, isCancelled)
        if isCancelled() {
            Output.error("run \(run.id) is not finished; the same command with --resume goes on with it")
            return Status.interrupted
        }
        try store.finish(run.id)
        let unread = try command.report.write(store, run: try store.run(run.id), challenges: plan.challenges)
        try store.close()
        return unread > 0 ? Status.notAccepted : 0
    }

    private func begin(_ store: Store) throws -> Run {
        let description = try description()
        if command.resume {
            if let run = try store.unfinishedRun(like: description) {
                Output.error("resuming run \(run.id) of \(run.begun.formatted(.iso8601))")
                return run
            }
            Output.error("there is no unfinished run of this kind in \(command.store); beginning a new one")
        }
        return try store.begin(description)
    }

    private func description() throws -> RunDescription {
        let options: [String: Any] = [
            "limits": command.limit.map(\.text), "review": command.review, "exitFirst": command.exitFirst,
            "samplesPerTask": command.samplesPerTask ?? 0,
        ]
        let facts = try SandboxFacts.read(settings)
        let machine: [String: Any] = [
            "cores": ProcessInfo.processInfo.activeProcessorCount, "python": facts.pythonVersion,
            "system": ProcessInfo.processInfo.operatingSystemVersionString,
        ]
        let isolation = facts.byName.mapValues { $0.holds ? "holds" : "missing" }
        return RunDescription(
            kind: .batch, set: command.set, submissions: command.submissions, settings: try Self.json(options),
            machine: try Self.json(machine), isolation: try Self.json(isolation), version: Assay.configuration.version)
    }

    private static func json(_ value: Any) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys]), as: UTF8.self)
    }

    private func judge(
        _ challenges: [String: Challenge], _ store: Store, _ run: Run, _ isCancelled: @escaping @Sendable () -> Bool
    ) throws {
        let queue = try StoredBatch(store, run: run)
        guard queue.count > 0 else { return }
        let progress = BatchProgress(total: queue.count, isTerminal: isatty(2) == 1)
        defer { progress.clear() }
        let settings = settings
        let reviewer: (@Sendable () -> any SourceReviewer)? = command.review 
            ? { @Sendable () -> any SourceReviewer in SubmissionReviewer(settings) } : nil
        try BatchRun(
            challenges: challenges, settings: settings,
            jobs: command.jobs ?? ProcessInfo.processInfo.activeProcessorCount,
            stopsAtFirstFailure: command.exitFirst, reviewer: reviewer
        ).run(queue, into: queue, isCancelled: isCancelled, onJudged: { done, _ in progress.advance(to: done) })
    }
}
