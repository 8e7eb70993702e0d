/// Amounts above zero, counted in steps of an eighth of a doubling: what a chart on a log axis shows, in memory that does
/// not grow with the number of amounts.
struct LogHistogram {
    /// Steps a doubling; a step is 9 % wide, so a value read from here is off by at most 4.5 %.
    private static let steps = 8.0
    private(set) var bins: [Int: Int] = [:]
    private(set) var count = 0
    private(set) var least = Double.infinity
    private(set) var most = 0.0

    mutating func add(_ value: Double) {
        guard value > 0, value.isFinite else { return }
        bins[Self.bin(value), default: 0] += 1
        count += 1
        least = min(least, value)
        most = max(most, value)
    }

    /// Nil without amounts.
    var median: Double? {
        guard count > 0 else { return nil }
        var left = (count + 1) / 2
        for bin in bins.keys.sorted() {
            left -= bins[bin, default: 0]
            if left <= 0 { return min(max(Self.value(bin), least), most) }
        }
        return most
    }

    /// The middle of each step and how many are in it, smallest first.
    var points: [(value: Double, count: Int)] { bins.sorted { $0.key < $1.key }.map { (Self.value($0.key), $0.value) } }

    private static func bin(_ value: Double) -> Int { Int((LogScale.binaryLogarithm(value) * steps).rounded(.down)) }

    private static func value(_ bin: Int) -> Double { LogScale.powerOfTwo((Double(bin) + 0.5) / steps) }
}
