public import Challenges
internal import Foundation
internal import Synchronization
internal import WorkerProtocol

/// Judges submissions: hands the cases of a challenge to a few lanes, gathers the results in order.
public struct Judge: Sendable {
    public let settings: WorkerSettings
    /// Lanes that work side by side.
    public let jobs: Int

    public init(settings: WorkerSettings, jobs: Int) {
        self.settings = settings
        self.jobs = max(1, jobs)
    }

    /// Judges `cases` of `challenge`.
    ///
    /// - Parameters:
    ///   - stopsAtFirstFailure: cases after the first failing one are not begun.
    ///   - isCancelled: asked before each case; true leaves the rest out.
    ///   - onResult: each result in case order, as soon as it and all before it are known; called on a lane's thread.
    /// - Throws: ``WorkerError`` when no worker can be had at all.
    public func judge(
        _ challenge: Challenge, _ submission: Submission, cases: [TestCase], stopsAtFirstFailure: Bool = false,
        isCancelled: @escaping @Sendable () -> Bool = { false },
        onResult: @escaping @Sendable (CaseResult) -> Void = { _ in }
    ) throws(WorkerError) -> Judgement {
        let progress = Mutex(Progress())
        let settings = settings
        Lanes.run(min(jobs, max(cases.count, 1))) {
            let lane = Lane(settings: settings)
            let judge = CaseJudge(challenge: challenge, submission: submission)
            while let index = progress.withLock({ $0.take(of: cases.count, stopsAtFirstFailure) }), !isCancelled() {
                do throws(WorkerError) {
                    let result = try judge.judge(cases[index], on: lane)
                    progress.withLock { progress in
                        progress.isolation = (try? lane.layers(around: submission, in: challenge)) ?? progress.isolation
                        progress.finish(index, result, stopsAtFirstFailure, onResult)
                    }
                } catch {
                    progress.withLock { $0.failure = error }
                    return
                }
            }
        }
        let end = progress.withLock { $0 }
        if let failure = end.failure { throw failure }
        var results = end.results.sorted { $0.key < $1.key }.map(\.value)
        let stops: (Verdict) -> Bool = { $0 == .compileError || (stopsAtFirstFailure && $0 != .accepted) }
        if let first = results.firstIndex(where: { stops($0.verdict) }) { results = Array(results[...first]) }
        var judgement = Judgement(
            of: challenge, submission: submission.name, cases: results, skipped: cases.count - results.count,
            isolation: end.isolation, isPartial: cases.count < challenge.cases.count)
        if challenge.kind == .rewrite, judgement.verdict == .accepted, judgement.skipped == 0 {
            let timing = RewriteTiming(challenge: challenge, submission: submission, lane: Lane(settings: settings))
            if let remark = try timing.remark(on: judgement.cases) { judgement.remarks.append(remark) }
        }
        return judgement
    }

    /// What the lanes share.
    private struct Progress {
        var next = 0
        var reported = 0
        var results: [Int: CaseResult] = [:]
        var failure: WorkerError?
        var hasFailedCase = false
        /// The same source fails to compile for every case, so one report of it is enough.
        var hasCompileError = false
        /// The case that ends the run has been reported.
        var isOver = false
        var isolation: [String] = []

        mutating func take(of count: Int, _ stopsAtFirstFailure: Bool) -> Int? {
            guard next < count, failure == nil, !hasCompileError else { return nil }
            if stopsAtFirstFailure, hasFailedCase { return nil }
            defer { next += 1 }
            return next
        }

        mutating func finish(
            _ index: Int, _ result: CaseResult, _ stopsAtFirstFailure: Bool, _ onResult: (CaseResult) -> Void
        ) {
            results[index] = result
            if result.verdict != .accepted { hasFailedCase = true }
            if result.verdict == .compileError { hasCompileError = true }
            while let ready = results[reported], !isOver {
                onResult(ready)
                reported += 1
                isOver = ready.verdict == .compileError || (stopsAtFirstFailure && ready.verdict != .accepted)
            }
        }
    }
}
