import Foundation
import Judging
import Synchronization
import Testing

@testable import Verifying

@Suite("work is shared out")
struct CrewTests {
    @Test("every piece is done once, and whoever split it waits for all", arguments: [1, 2, 7], [0, 1, 3, 40])
    func nested(_ jobs: Int, _ count: Int) async {
        let done = Mutex<[String: Int]>([:])
        let isComplete = Mutex<[Bool]>([])
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let crew = Crew(settings: WorkerSettings(path: ""), jobs: jobs, isCancelled: { false })
                crew.run(count) { outer, bench in
                    crew.share(count, from: bench) { inner, _ in done.withLock { $0["\(outer)/\(inner)", default: 0] += 1 } }
                    let own = done.withLock { $0.keys.count { $0.hasPrefix("\(outer)/") } }
                    isComplete.withLock { $0.append(own == count) }
                }
                continuation.resume()
            }
        }
        let times = done.withLock { $0 }
        #expect(times.count == count * count && times.values.allSatisfy { $0 == 1 })
        #expect(isComplete.withLock { $0 } == Array(repeating: true, count: count))
    }

    @Test("what killed a mutant nearby is asked first, then what is deadly, then what is cheap")
    func order() {
        let record = KillRecord(costs: [30, 1, 2, 1])
        #expect(record.order(subject: 0, line: 1) == [1, 3, 2, 0])
        record.add(2, subject: 0, line: 10)
        #expect(record.order(subject: 0, line: 11).first == 2)
        // Ten times the time needs more than one kill to be worth it.
        record.add(0, subject: 0, line: 40)
        #expect(record.order(subject: 0, line: 50) == [2, 1, 3, 0])
        #expect(record.order(subject: 0, line: 40).first == 0)
        #expect(record.order(subject: 1, line: 40) == [2, 1, 3, 0])
    }
}
