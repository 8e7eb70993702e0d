/// Measured values, in order of size.
struct Distribution {
    private let sorted: [Double]

    init(_ values: [Double]) { sorted = values.sorted() }

    var count: Int { sorted.count }
    var median: Double { percentile(50) }
    var maximum: Double { sorted.last ?? .nan }

    /// The value below which `percent` of all lie, between two of them where need be.
    func percentile(_ percent: Double) -> Double {
        guard let last = sorted.indices.last else { return .nan }
        let place = percent / 100 * Double(last)
        let below = Int(place)
        let above = min(below + 1, last)
        return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
    }

    /// `0.71–0.92`: the tenth and the ninetieth percentile.
    func spread(decimals: Int) -> String {
        "\(Figure.text(percentile(10), decimals))–\(Figure.text(percentile(90), decimals))"
    }
}
