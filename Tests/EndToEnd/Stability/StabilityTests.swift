import Challenges
import Foundation
import Synchronization
import Testing

@testable import Judging

extension EndToEnd {
    /// The same submission gets the same verdicts, word for word, whenever and wherever it runs.
    @Suite struct Stability {
        private static let rounds = 200
        /// A fresh worker each so many rounds: not only the same process says the same.
        private static let roundsPerWorker = 25

        @Test func whenIdle() async throws { try await judgeAgainAndAgain() }

        @Test func underLoad() async throws {
            let load = Load(threads: ProcessInfo.processInfo.activeProcessorCount * 2)
            defer { load.end() }
            try await judgeAgainAndAgain()
        }

        private func judgeAgainAndAgain() async throws {
            let mixed = try MixedSubmission()
            var seen: [[CaseResult]: Int] = [:]
            for _ in 0..<(Self.rounds / Self.roundsPerWorker) {
                let results = try await onLane { lane in
                    let judge = CaseJudge(challenge: mixed.challenge, submission: mixed.submission)
                    return try (0..<Self.roundsPerWorker).map { _ in
                        try mixed.challenge.cases.map { Self.withoutMeasures(try judge.judge($0, on: lane)) }
                    }
                }
                for result in results { seen[result, default: 0] += 1 }
            }
            #expect(seen.count == 1, "\(seen.values.sorted())")
            let verdicts = seen.first?.key.map(\.verdict)
            #expect(verdicts == [.accepted, .wrongAnswer, .accepted, .runtimeError, .accepted])
            #expect(
                seen.first?.key.allSatisfy { !$0.explanation.printed.isEmpty || $0.verdict == .runtimeError } == true)
        }

        /// What the machine, not the submission, decides.
        private static func withoutMeasures(_ result: CaseResult) -> CaseResult {
            var result = result
            result.cpuMillis = 0
            result.wallMillis = 0
            result.memoryBytes = 0
            return result
        }
    }
}
