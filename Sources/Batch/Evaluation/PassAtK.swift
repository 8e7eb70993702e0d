/// The unbiased estimator of pass@k: how likely one of k samples passes, when c of n drawn ones do
/// (Chen et al., "Evaluating Large Language Models Trained on Code", 2021, equation 1).
public enum PassAtK {
    /// 1 − C(n−c, k) / C(n, k), as a product that neither overflows nor cancels.
    public static func estimate(total n: Int, passed c: Int, k: Int) -> Double {
        guard n - c >= k else { return 1 }
        guard c > 0 else { return 0 }
        var allFail = 1.0
        for drawn in (n - c + 1)...n { allFail *= 1 - Double(k) / Double(drawn) }
        return 1 - allFail
    }

    /// The mean over tasks of which each has at least k samples; 0 where there is none.
    public static func mean(of tallies: [(total: Int, passed: Int)], k: Int) -> Double {
        guard !tallies.isEmpty else { return 0 }
        let sum = tallies.reduce(0.0) { sum, tally in sum + estimate(total: tally.total, passed: tally.passed, k: k) }
        return sum / Double(tallies.count)
    }
}
