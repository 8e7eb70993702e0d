import Challenges
import Foundation
import TemporaryFolders
import Testing

@testable import Judging

extension EndToEnd {
    /// What does not work as a worker is said so, is nobody's verdict, and leaves nothing behind.
    @Suite struct BrokenWorkers {
        private static let honest = Submission(
            name: "mine.py", source: Array("def answer(value):\n    return 4242\n".utf8))

        /// Starting it fails both ways of using it, with a reason that names what was started.
        private func expectNoWorker(at path: String) async throws {
            let settings = WorkerSettings(path: path)
            let before = Traces(ofProgram: WorkerProgram.path, at: .full)
            let challenge = try AttackChallenge().with(Limits())
            try await onLane(settings) { lane in
                let error = try #require(throws: WorkerError.self) {
                    try ScriptRun(limits: Limits()).run(Self.honest, standardInput: [], on: lane)
                }
                #expect([.cannotStart, .protocolViolation].contains(error.code), "\(error)")
                #expect(throws: WorkerError.self) {
                    try Judge(settings: settings, jobs: 2).judge(challenge, Self.honest, cases: challenge.cases)
                }
            }
            #expect(before.remains().isEmpty)
        }

        @Test func thatIsMissing() async throws {
            let folder = try TemporaryFolder()
            try await expectNoWorker(at: folder.path + "/no-such-worker")
            try await expectNoWorker(at: folder.path)
            try await expectNoWorker(at: "")
        }

        @Test func thatIsNoProgram() async throws {
            let folder = try TemporaryFolder()
            try await expectNoWorker(at: try folder.write("#!/bin/sh\n", to: "not-executable", mode: 0o644))
            try await expectNoWorker(at: try folder.write("nothing to run", to: "text", mode: 0o755))
            try await expectNoWorker(at: try folder.write("#!/no/such/shell\n", to: "no-shell", mode: 0o755))
        }

        @Test(arguments: BrokenWorker.atStart)
        func thatDoesNotGreet(_ broken: BrokenWorker) async throws {
            try await expectNoWorker(at: try broken.install(in: try TemporaryFolder()))
        }

        @Test func thatSaysWhyThereIsNoSandbox() async throws {
            let folder = try TemporaryFolder()
            let path = try folder.script("printf '\\010\\000\\000\\000\\004no walls' >&3", named: "worker")
            try await onLane(WorkerSettings(path: path)) { lane in
                let error = #expect(throws: WorkerError.self) { try lane.greeting(.checker) }
                #expect(error?.code == .sandboxUnavailable)
                #expect(error?.description.contains("no walls") == true)
            }
        }

        /// The first worker is broken, the second is not: the case is judged, at the latest the one after it.
        @Test(arguments: BrokenWorker.inACase)
        func thatIsReplaced(_ broken: BrokenWorker) async throws {
            let folder = try TemporaryFolder()
            let path = try broken.install(in: folder, onceBefore: WorkerProgram.path)
            try await onLane(WorkerSettings(path: path)) { lane in
                let execution = try ScriptRun(limits: Limits()).run(Self.honest, standardInput: [], on: lane)
                #expect(["OK", "JE"].contains(execution.status), "\(execution.message)")
                #expect(try HonestCase.bare.defect(on: lane) == nil)
            }
        }

        @Test(arguments: BrokenWorker.inACase)
        func thatStaysBrokenIsAJudgingError(_ broken: BrokenWorker) async throws {
            let folder = try TemporaryFolder()
            let settings = WorkerSettings(path: try broken.install(in: folder))
            let before = Traces(ofProgram: WorkerProgram.path, at: .full)
            let challenge = try AttackChallenge().with(Limits())
            try await onLane(settings) { lane in
                let execution = try ScriptRun(limits: Limits()).run(Self.honest, standardInput: [], on: lane)
                #expect(execution.status == "JE")
                #expect(execution.message.contains("the worker"), "\(execution.message)")
                let judgement = try Judge(settings: settings, jobs: 1).judge(
                    challenge, Self.honest, cases: challenge.cases)
                #expect(judgement.verdict == .judgingError)
                #expect(judgement.cases.allSatisfy { $0.verdict == .judgingError && !$0.message.isEmpty })
            }
            #expect(before.remains().isEmpty)
        }
    }
}
