internal import Glibc
internal import Judging
internal import Synchronization

/// Cases a second with one worker and with two, each driven by a thread of its own.
struct Throughput {
    static let name = "throughput"
    private static let warmUpCases = 20

    func run(
        _ scale: Scale, _ ground: Ground, using generator: inout SeededGenerator, _ findings: inout Findings
    ) throws {
        let numbers = [1, 2]
        var rates = numbers.map { _ in [Double]() }
        for _ in 0..<scale.throughputTurns {
            for index in numbers.indices.shuffled(using: &generator) {
                let nanos = Int64(scale.throughputMillis) * 1_000_000
                rates[index].append(try Throughput.rate(of: numbers[index], ground.programs.worker, nanos))
                ground.descendants.reap()
            }
        }
        let distributions = rates.map { Distribution($0) }
        var table = Table(["cases a second", "median", "p10–p90", "of one"])
        for (number, rate) in zip(numbers, distributions) {
            table.add([
                number == 1 ? "1 worker" : "\(number) workers", Figure.text(rate.median, 0), rate.spread(decimals: 0),
                Figure.times(rate.median / distributions[0].median),
            ])
        }
        print(table.text)
        findings.want(
            "two workers at least 1.8 × one", got: distributions[1].median / distributions[0].median, Figure.times
        ) { $0 >= 1.8 }
    }

    /// Cases a second of `count` workers together, all at work during the same `nanos`.
    private static func rate(of count: Int, _ worker: String, _ nanos: Int64) throws -> Double {
        let ready = Atomic(0)
        let cases = Mutex(0)
        let failure = Mutex<(any Error)?>(nil)
        Lanes.run(count) {
            do {
                let process = try WorkerProcess(path: worker, warmth: "bare")
                for _ in 0..<warmUpCases { try PlusOne.check(try process.perform(PlusOne.request())) }
                ready.add(1, ordering: .acquiringAndReleasing)
                while ready.load(ordering: .acquiring) < count, failure.withLock({ $0 == nil }) { usleep(100) }
                let end = Instant.now() + nanos
                var done = 0
                while Instant.now() < end {
                    try PlusOne.check(try process.perform(PlusOne.request()))
                    done += 1
                }
                cases.withLock { $0 += done }
            } catch { failure.withLock { $0 = error } }
        }
        if let failure = failure.withLock({ $0 }) { throw failure }
        return Double(cases.withLock { $0 }) * 1e9 / Double(nanos)
    }
}
