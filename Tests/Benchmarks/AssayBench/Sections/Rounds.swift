/// Everybody's turns, interleaved: what disturbs the machine for a while disturbs all alike.
struct Rounds {
    struct Measurement {
        let wallMillis: Distribution
        /// A run's share of all CPU time, in whatever process.
        let cpuMillis: Double
    }

    let count: Int
    var quiet: Quiet
    /// Runs that do not count, before the first round.
    private static let warmUpRuns = 3

    /// Index of the contender to what it took, or to why it takes no part any more.
    mutating func measure(
        _ contenders: [any Contender], using generator: inout SeededGenerator
    ) -> [Result<Measurement, any Error>] {
        var walls = contenders.map { _ in [Double]() }
        var failures: [Int: any Error] = [:]
        func take(_ index: Int, runs: Int, _ record: (Double) -> Void) {
            guard failures[index] == nil else { return }
            do {
                for _ in 0..<runs { record(Double(try contenders[index].run()) / 1e6) }
            } catch { failures[index] = error }
        }
        for index in contenders.indices { take(index, runs: Rounds.warmUpRuns) { _ in } }
        let before = contenders.map { $0.cpuNanos() }
        for _ in 0..<count {
            quiet.wait()
            for index in contenders.indices.shuffled(using: &generator) {
                take(index, runs: contenders[index].runsInARow) { walls[index].append($0) }
            }
        }
        return contenders.indices.map { index in
            if let failure = failures[index] { return .failure(failure) }
            let cpu = contenders[index].cpuNanos() - before[index]
            return .success(
                Measurement(
                    wallMillis: Distribution(walls[index]), cpuMillis: Double(cpu) / 1e6 / Double(walls[index].count)))
        }
    }
}
