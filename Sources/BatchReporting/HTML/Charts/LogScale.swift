/// A logarithmic axis: amounts become places between 0 and 100 percent of a drawing's width.
struct LogScale {
    let low: Double
    let high: Double
    /// Room for marks that stand on an end, in percent.
    private static let margin = 2.0

    /// Spans the amounts above zero; nil when there is none.
    init?(_ amounts: [Double]) {
        let amounts = amounts.filter { $0 > 0 && $0.isFinite }
        guard let least = amounts.min(), let most = amounts.max() else { return nil }
        (low, high) = (least / 1.1, max(most * 1.1, least * 4))
    }

    func percent(_ amount: Double) -> Double {
        let span = Self.binaryLogarithm(high) - Self.binaryLogarithm(low)
        let place = (Self.binaryLogarithm(max(amount, low)) - Self.binaryLogarithm(low)) / span
        return Self.margin + min(max(place, 0), 1) * (100 - 2 * Self.margin)
    }

    /// Round amounts, three to seven of them, given what counts as round: a first one and how many times it repeats.
    func ticks(base: Double) -> [Double] {
        var step = base
        while Self.binaryLogarithm(high / low) / Self.binaryLogarithm(step) > 7 { step *= base }
        var tick = 1.0
        while tick < low { tick *= step }
        while tick / step >= low { tick /= step }
        var ticks: [Double] = []
        while tick <= high {
            ticks.append(tick)
            tick *= step
        }
        return ticks.count > 1 ? ticks : [low * 1.1, high / 1.1]
    }

    /// Without the platform's mathematics library: the exponent, and the significand by squaring; to 2⁻³⁰.
    static func binaryLogarithm(_ value: Double) -> Double {
        var (result, rest, weight) = (Double(value.exponent), value.significand, 0.5)
        for _ in 0..<30 {
            rest *= rest
            if rest >= 2 {
                rest /= 2
                result += weight
            }
            weight /= 2
        }
        return result
    }

    /// The inverse, by square roots; to 2⁻³⁰.
    static func powerOfTwo(_ exponent: Double) -> Double {
        let whole = exponent.rounded(.down)
        var (rest, result, factor) = (exponent - whole, 1.0, 2.0)
        for _ in 0..<30 {
            factor = factor.squareRoot()
            rest *= 2
            if rest >= 1 {
                rest -= 1
                result *= factor
            }
        }
        return Double(sign: .plus, exponent: Int(whole), significand: result)
    }
}
