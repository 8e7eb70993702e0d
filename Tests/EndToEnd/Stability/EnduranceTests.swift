import Challenges
import Foundation
import Glibc
import Testing

@testable import Judging

extension EndToEnd {
    /// A worker is no worse after thousands of cases than after the first.
    @Suite struct Endurance {
        @Test(arguments: [IsolationLevel.full, .withoutNamespaces].filter { $0.obstacle == nil })
        func manyCasesThroughOneWorker(_ level: IsolationLevel) async throws {
            let cases = LongTests.areWanted ? 10_000 : 2_000
            let workers = try LevelWorkers(level)
            let challenge = try AttackChallenge().with(Limits(cpuMillis: 5_000, wallMillis: 60_000))
            try await onLane(workers.settings) { lane in
                let watched = WatchedLane(workers)
                watched.attach(to: lane)
                let menu = CaseMenu(challenge: challenge)
                try menu.serve(200, on: lane)
                let early = try Size(of: watched.tree(0))
                try menu.serve(cases - 200, on: lane)
                let late = try Size(of: watched.tree(0))
                #expect(watched.starts == 1)
                #expect(late.workerDescriptors == early.workerDescriptors)
                #expect(late.ownDescriptors.subtracting(early.ownDescriptors).isEmpty)
                // Pages come and go with the sizes of requests; a leak of a few hundred bytes a case would show.
                #expect(
                    late.residentBytes - early.residentBytes < 512 << 10,
                    "\(early.residentBytes) → \(late.residentBytes)")
            }
        }

        /// What a worker and this process hold at one moment.
        private struct Size {
            let residentBytes: Int
            let workerDescriptors: Int
            /// Sockets to workers are all that a lane keeps open.
            let ownDescriptors: Set<String>

            init(of tree: WorkerTree) throws {
                let inner = try #require(tree.process(.inner))
                let text = String(decoding: FileBytes.read("/proc/\(inner)/statm") ?? [], as: UTF8.self)
                residentBytes = try #require(Int(text.split(separator: " ")[1])) * sysconf(Int32(_SC_PAGESIZE))
                workerDescriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(inner)/fd").count
                let own = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
                ownDescriptors = Set(
                    own.compactMap {
                        try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
                    }.filter { $0.hasPrefix("socket:") })
            }
        }
    }
}
