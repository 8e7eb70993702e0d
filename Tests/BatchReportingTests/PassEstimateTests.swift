import BatchReporting
import Testing

@Suite("pass@k and the score interval")
struct PassEstimateTests {
    /// By hand: 1 − C(n−c, k) / C(n, k).
    @Test(
        "against values by hand",
        arguments: [
            (1, 0, 1, 0.0), (1, 1, 1, 1.0), (2, 1, 1, 0.5), (4, 1, 2, 0.5), (5, 2, 2, 0.7), (5, 2, 3, 0.9),
            (5, 2, 4, 1.0), (10, 3, 1, 0.3), (10, 3, 5, 11.0 / 12), (200, 1, 100, 0.5),
        ])
    func values(n: Int, c: Int, k: Int, expected: Double) throws {
        let value = try #require(PassEstimate.value(samples: n, passed: c, k: k))
        #expect(abs(value - expected) < 1e-12)
    }

    @Test("large numbers stay finite")
    func large() throws {
        let value = try #require(PassEstimate.value(samples: 1_000_000, passed: 1, k: 500_000))
        #expect(abs(value - 0.5) < 1e-9)
    }

    @Test("what has no value", arguments: [(0, 0, 1), (5, 6, 1), (5, -1, 1), (5, 1, 0), (5, 1, 6)])
    func none(n: Int, c: Int, k: Int) { #expect(PassEstimate.value(samples: n, passed: c, k: k) == nil) }

    @Test("the mean needs enough samples of every task")
    func mean() {
        #expect(PassEstimate.mean([(samples: 2, passed: 1), (samples: 4, passed: 4)], k: 1) == 0.75)
        #expect(PassEstimate.mean([(samples: 2, passed: 1), (samples: 4, passed: 4)], k: 3) == nil)
        #expect(PassEstimate.mean([(samples: Int, passed: Int)](), k: 1) == nil)
    }

    /// From the closed form with z = 1.96: for none of n it is [0, z² / (n + z²)].
    @Test("intervals", arguments: [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (5, 10, 0.2366, 0.7634)])
    func intervals(passed: Int, n: Int, low: Double, high: Double) throws {
        let bounds = try #require(WilsonInterval.bounds(passed: passed, of: n))
        #expect(abs(bounds.lowerBound - low) < 1e-4 && abs(bounds.upperBound - high) < 1e-4)
        #expect(WilsonInterval.bounds(passed: 0, of: 0) == nil)
    }
}
