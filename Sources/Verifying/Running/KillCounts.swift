internal import Synchronization

/// How many mutants each case has killed so far: what has killed many is asked first.
final class KillCounts: Sendable {
    private let kills: Mutex<[Int]>

    init(cases: Int) { kills = Mutex(Array(repeating: 0, count: cases)) }

    func add(_ index: Int) { kills.withLock { $0[index] += 1 } }

    /// Numbers of the cases: deadliest first, among equals the cheapest.
    func order(costs: [Double]) -> [Int] {
        let kills = kills.withLock { $0 }
        return kills.indices.sorted { (-kills[$0], costs[$0], $0) < (-kills[$1], costs[$1], $1) }
    }
}
