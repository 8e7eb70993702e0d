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
        guard try carryOut(plan, store, run, isCancelled) else {
            try store.close()
            Output.error("run \(run.id) is not finished; the same command with --resume goes on with it")
            return Status.interrupted
        }
        let unread = try report(store, try store.run(run.id), plan.challenges)
        try store.close()
        return unread > 0 ? Status.notAccepted : 0
    }

    /// Plans, judges and finishes a run; where that comes to an end before, the reason is told with what goes on.
    ///
    /// - Returns: false if it was interrupted.
    private func carryOut(
        _ plan: BatchPlan, _ store: Store, _ run: Run, _ isCancelled: @escaping @Sendable () -> Bool
    ) throws -> Bool {
        let next = "run \(run.id) is not finished; the same command with --resume goes on with it"
        do {
            if try !store.isPlanned(run.id) { try plan.write(to: store, run: run.id, isCancelled: isCancelled) }
            guard !isCancelled() else { return false }
            try judge(plan.challenges, store, run, isCancelled)
            guard !isCancelled() else { return false }
            try store.finish(run.id)
            return true
        } catch let error as StoreError {
            guard [.locked, .full, .disk, .readOnly].contains(error.kind) else { throw error }
            throw Failure("\(error); \(next)")
        } catch let error as WorkerError {
            throw Failure("\(error); \(next)", status: Status.unavailable)
        }
    }

    private func report(_ store: Store, _ run: Run, _ challenges: [String: Challenge]) throws -> Int {
        do { return try command.report.write(store, run: run, challenges: challenges) } catch let failure as Failure {
            let again = "`assay export \(run.id) --store \(command.store)` writes the report again"
            throw Failure("\(failure.message); run \(run.id) is finished: \(again)", status: failure.status)
        }
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
        let progress = BatchProgress(total: queue.count, isTerminal: Output.canRewriteErrorLine)
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
