/// pass@k without bias: how likely at least one of k samples passes, drawn without replacement from n of which c pass
/// (Chen et al., "Evaluating Large Language Models Trained on Code", 2021).
public enum PassEstimate {
    /// 1 − C(n−c, k) / C(n, k) as a product, which neither overflows nor cancels.
    /// Nil when k is not in 1...n or c not in 0...n.
    public static func value(samples n: Int, passed c: Int, k: Int) -> Double? {
        guard n > 0, (1...n).contains(k), (0...n).contains(c) else { return nil }
        guard n - c >= k else { return 1 }
        var allFail = 1.0
        for drawn in n - c + 1..<n + 1 { allFail *= 1 - Double(k) / Double(drawn) }
        return 1 - allFail
    }

    /// The mean over tasks; nil when there is none, or one has fewer than k samples.
    public static func mean(_ tasks: some Sequence<(samples: Int, passed: Int)>, k: Int) -> Double? {
        var (sum, count) = (0.0, 0)
        for task in tasks {
            guard let value = value(samples: task.samples, passed: task.passed, k: k) else { return nil }
            sum += value
            count += 1
        }
        return count > 0 ? sum / Double(count) : nil
    }
}
