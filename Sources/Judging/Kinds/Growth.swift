internal import Foundation

/// How a cost grows with the size of its input.
enum Growth: String, CaseIterable {
    case constant = "constant", logarithmic = "log n", linear = "n", linearithmic = "n log n"
    case quadratic = "n²", cubic = "n³", exponential = "2ⁿ"

    private func value(_ n: Double, largest: Double) -> Double {
        switch self {
        case .constant: 1
        case .logarithmic: log2(n + 1)
        case .linear: n
        case .linearithmic: n * log2(n + 1)
        case .quadratic: n * n
        case .cubic: n * n * n
        // In terms of the largest, so that it stays a number.
        case .exponential: exp2(n - largest)
        }
    }

    /// Values below this are lost in the noise of their neighbours.
    private static let least = 0.2
    /// A fit that is worse by less than this is as good.
    private static let ambiguity = 1.5

    /// The growth that fits best, `n or n log n` where two fit about as well; nil for too few or too small numbers.
    ///
    /// Least squares of `a · f(n)` on relative errors: every size counts alike, however small its cost.
    static func fitting(_ points: [(n: Double, value: Double)]) -> String? {
        let usable = points.filter { $0.value >= least }
        guard usable.count >= 3, let largest = usable.last?.n else { return nil }
        let errors = allCases.map { growth in
            let terms = usable.map { growth.value($0.n, largest: largest) / $0.value }
            let (sum, squares) = terms.reduce((0.0, 0.0)) { ($0.0 + $1, $0.1 + $1 * $1) }
            let factor = squares > 0 ? sum / squares : 0
            return (growth: growth, error: terms.reduce(0) { $0 + ($1 * factor - 1) * ($1 * factor - 1) } / Double(usable.count))
        }.sorted { $0.error < $1.error }
        let floor = 0.0005
        let best = errors[0]
        let others = errors.dropFirst().filter { $0.error <= (best.error + floor) * ambiguity }
        let names = ([best] + others.prefix(1)).map(\.growth)
        return allCases.filter(names.contains).map(\.rawValue).joined(separator: " or ")
    }
}
