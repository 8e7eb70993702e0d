/// The 95 % score interval of a rate (E. B. Wilson, 1927): sensible for few trials and for rates of 0 and 1.
public enum WilsonInterval {
    private static let z = 1.959_963_984_540_054

    /// Nil without trials, or when `passed` is not one of 0...n.
    public static func bounds(passed: Int, of n: Int) -> ClosedRange<Double>? {
        guard n > 0, (0...n).contains(passed) else { return nil }
        let (trials, rate, square) = (Double(n), Double(passed) / Double(n), z * z)
        let centre = (rate + square / (2 * trials)) / (1 + square / trials)
        let spread = rate * (1 - rate) / trials + square / (4 * trials * trials)
        let half = z / (1 + square / trials) * spread.squareRoot()
        // At the ends the formula is exact and only its rounding is not.
        return (passed == 0 ? 0 : max(0, centre - half))...(passed == n ? 1 : min(1, centre + half))
    }
}
