import Challenges
import Foundation
import Judging
import Testing

/// Everything that judges with real workers: one test after another, since each uses all processors.
@Suite(.serialized) enum RealWorkers {
    static let jobs = ProcessInfo.processInfo.activeProcessorCount

    /// Judges on a thread of its own: it blocks, and the tests' own threads are few.
    static func judge(
        _ challenge: Challenge, _ source: [UInt8], stopsAtFirstFailure: Bool = false
    ) async throws -> Judgement {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                let judge = Judge(settings: WorkerSettings(path: Checkout.worker), jobs: jobs)
                continuation.resume(
                    with: Result {
                        try judge.judge(
                            challenge, Submission(name: "solution.py", source: source), cases: challenge.cases,
                            stopsAtFirstFailure: stopsAtFirstFailure)
                    })
            }
        }
    }
}
