internal import Synchronization

/// Which case killed which mutant so far: cases that promise to kill the next one at little cost are asked first.
///
/// Faults near each other are mostly noticed by the same cases, and a few cases notice most faults. What an order costs
/// is the sum of its cases up to the first that kills; asking by the chance of a kill for each millisecond makes it
/// least, if chances are independent.
final class KillRecord: Sendable {
    private struct Kill {
        let subject: Int
        let line: Int
        let index: Int
    }

    private let kills = Mutex<[Kill]>([])
    /// CPU time of each case, milliseconds.
    private let costs: [Double]

    /// Of a kill in another submission, or far away, against one on the same line.
    private static let farWeight = 0.02
    /// What a case starts with, so that none is last for ever because it has not been asked yet.
    private static let firstWeight = 0.05
    /// What a case costs beside its CPU time: the way to the worker and back, milliseconds.
    private static let overhead = 2.0

    init(costs: [Double]) { self.costs = costs }

    /// The mutant at `line` of submission number `subject` was killed by case number `index`.
    func add(_ index: Int, subject: Int, line: Int) {
        kills.withLock { $0.append(Kill(subject: subject, line: line, index: index)) }
    }

    /// Numbers of the cases, the most promising first.
    func order(subject: Int, line: Int) -> [Int] {
        var chances = Array(repeating: Self.firstWeight, count: costs.count)
        for kill in kills.withLock({ $0 }) {
            let isNear = kill.subject == subject
            chances[kill.index] += max(isNear ? 1 / Double(1 + abs(kill.line - line)) : 0, Self.farWeight)
        }
        let rates = zip(chances, costs).map { $0 / ($1 + Self.overhead) }
        return rates.indices.sorted { (-rates[$0], $0) < (-rates[$1], $1) }
    }
}
