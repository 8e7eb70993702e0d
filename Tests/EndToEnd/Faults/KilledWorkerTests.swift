import Challenges
import Foundation
import Glibc
import Testing

@testable import Judging

extension EndToEnd {
    /// A worker that is killed costs one more start, and never a verdict.
    @Suite struct KilledWorkers {
        struct Target: Sendable, CustomTestStringConvertible {
            let level: IsolationLevel
            let part: WorkerTree.Part
            var testDescription: String { "\(part.rawValue) process, \(level)" }

            static let all = [IsolationLevel.full, .withoutNamespaces].filter { $0.obstacle == nil }
                .flatMap { level in WorkerTree.Part.allCases.map { Target(level: level, part: $0) } }

            func kill(_ tree: WorkerTree) throws {
                let process = try #require(tree.process(part))
                Glibc.kill(process, SIGKILL)
            }
        }

        @Test(arguments: Target.all)
        func betweenCases(_ target: Target) async throws {
            let workers = try LevelWorkers(target.level)
            let before = Traces(ofProgram: workers.program, at: target.level)
            try await onLane(workers.settings) { lane in
                let watched = WatchedLane(workers)
                watched.attach(to: lane)
                // Before the first case, then after one.
                for round in 0..<3 {
                    _ = try lane.greeting(.candidate(warmth: "common"))
                    try target.kill(watched.tree(round))
                    #expect(try HonestCase.common.defect(on: lane) == nil)
                    #expect(watched.starts == round + 2)
                }
            }
            #expect(before.remains().isEmpty)
        }

        @Test(arguments: Target.all)
        func duringACase(_ target: Target) async throws {
            let workers = try LevelWorkers(target.level)
            let before = Traces(ofProgram: workers.program, at: target.level)
            try await onLane(workers.settings) { lane in
                let watched = WatchedLane(workers)
                watched.attach(to: lane)
                let killer = Self.killer(of: target, watched, times: 1)
                #expect(try HonestCase.sleeping(0.4).defect(on: lane) == nil)
                try killer.wait()
                #expect(watched.starts == 2)
                #expect(try HonestCase.common.defect(on: lane) == nil)
            }
            #expect(before.remains().isEmpty)
        }

        @Test(arguments: Target.all)
        func eachTimeIsNeverTheCandidatesFault(_ target: Target) async throws {
            let workers = try LevelWorkers(target.level)
            let before = Traces(ofProgram: workers.program, at: target.level)
            let challenge = try AttackChallenge().with(Limits(cpuMillis: 5_000, wallMillis: 60_000))
            try await onLane(workers.settings) { lane in
                let watched = WatchedLane(workers)
                watched.attach(to: lane)
                let killer = Self.killer(of: target, watched, times: 4)
                let sleeper = Submission(
                    name: "mine.py", source: Array("import time\ntime.sleep(30)\nraise ValueError\n".utf8))
                let run = ScriptRun(limits: Limits(cpuMillis: 5_000, wallMillis: 60_000))
                let execution = try run.run(sleeper, standardInput: [], on: lane)
                #expect(execution.status == "JE", "\(execution.message)")
                #expect(execution.message.contains("worker"))
                let result = try CaseJudge(challenge: challenge, submission: sleeper).judge(
                    challenge.cases[0], on: lane)
                #expect(result.verdict == .judgingError, "\(result.message)")
                try killer.wait()
                #expect(try HonestCase.common.defect(on: lane) == nil)
            }
            #expect(before.remains().isEmpty)
        }

        /// Kills that many workers, each while it runs a case.
        private static func killer(of target: Target, _ watched: WatchedLane, times: Int) -> Errand {
            Errand {
                for index in 0..<times {
                    try watched.waitForCase(index)
                    try target.kill(watched.tree(index))
                }
            }
        }
    }
}
