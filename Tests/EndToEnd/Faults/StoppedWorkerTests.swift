import Challenges
import Foundation
import Glibc
import Testing

@testable import Judging

extension EndToEnd {
    /// A worker that is stopped and goes on loses no case, and judges as if nothing had been.
    @Suite struct StoppedWorkers {
        @Test(arguments: KilledWorkers.Target.all)
        func whileIdle(_ target: KilledWorkers.Target) async throws {
            let workers = try LevelWorkers(target.level)
            try await onLane(workers.settings) { lane in
                let watched = WatchedLane(workers)
                watched.attach(to: lane)
                #expect(try HonestCase.common.defect(on: lane) == nil)
                let process = try #require(watched.tree(0).process(target.part))
                kill(process, SIGSTOP)
                try Patience.until("the worker is stopped") { WorkerTree.state(of: process) == "T" }
                let resumer = Errand { kill(process, SIGCONT) }
                #expect(try HonestCase.common.defect(on: lane) == nil)
                try resumer.wait()
                #expect(watched.starts == 1)
            }
        }

        /// The case ends while nobody watches it; its verdict is that of a case that ended.
        @Test(arguments: KilledWorkers.Target.all)
        func whileACaseRuns(_ target: KilledWorkers.Target) async throws {
            let workers = try LevelWorkers(target.level)
            try await onLane(workers.settings) { lane in
                let watched = WatchedLane(workers)
                watched.attach(to: lane)
                let stopper = Errand {
                    try watched.waitForCase(0)
                    let tree = watched.tree(0)
                    let process = try #require(tree.process(target.part))
                    kill(process, SIGSTOP)
                    try Patience.until("the case has ended or been reaped") { !tree.isCaseRunning }
                    kill(process, SIGCONT)
                }
                #expect(try HonestCase.sleeping(0.3).defect(on: lane) == nil)
                try stopper.wait()
                #expect(watched.starts == 1)
                #expect(try HonestCase.common.defect(on: lane) == nil)
            }
        }

        /// One that never goes on is given up, in the middle of a large request too.
        @Test(.enabled(if: LongTests.areWanted, LongTests.reason), arguments: [0, 64 << 20])
        func forGood(_ inputBytes: Int) async throws {
            let workers = try LevelWorkers(.full)
            try await onLane(workers.settings) { lane in
                let watched = WatchedLane(workers)
                watched.attach(to: lane)
                #expect(try HonestCase.common.defect(on: lane) == nil)
                let process = try #require(watched.tree(0).process(.inner))
                kill(process, SIGSTOP)
                let execution = try ScriptRun(limits: Limits(cpuMillis: 1_000, wallMillis: 1_000)).run(
                    Submission(name: "mine.py", source: Array("import os\nprint('done')".utf8)),
                    standardInput: [UInt8](repeating: 10, count: inputBytes), on: lane)
                #expect(execution.status == "OK", "\(execution.message)")
                #expect(watched.starts == 2)
            }
        }
    }
}
