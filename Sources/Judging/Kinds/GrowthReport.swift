internal import Challenges
internal import Foundation

/// Measurements at growing sizes as people read them: a line for each source, with the growth that fits.
struct GrowthReport {
    let plan: GrowthPlan
    let resource: GrowthPlan.Resource
    let mine: GrowthJudge.Run
    let reference: GrowthJudge.Run

    func lines() -> [String] {
        var lines = [line("yours", mine), line("the reference", reference)]
        if resource == .time, let own = mine.measurements.last, let other = reference.measurements.last,
            own.size == other.size
        {
            let difference = abs(own.cpuMillis - other.cpuMillis)
            if difference <= max(own.spread, other.spread, 1) { lines.append("as fast as the reference, within noise") }
        }
        return lines
    }

    /// `yours: 1.2 ms at n = 2000, 4.9 at 4000, 19 at 8000; looks like n²`.
    func line(_ name: String, _ run: GrowthJudge.Run) -> String {
        let values = run.measurements.map { measurement in
            switch resource {
            case .time:
                let spread = measurement.spread >= 1 ? " ±\(GrowthJudge.decimal(measurement.spread))" : ""
                return "\(GrowthJudge.decimal(measurement.cpuMillis))\(spread) ms at n = \(measurement.size)"
            case .memory: return "\(CaseEnding.mebibytes(measurement.bytes)) MiB at n = \(measurement.size)"
            }
        }
        guard !values.isEmpty else { return "\(name): no answer within the limits at n = \(plan.sizes[0])" }
        var text = "\(name): " + values.joined(separator: ", ")
        if run.measurements.count < plan.sizes.count {
            text += ", beyond the limits at n = \(plan.sizes[run.measurements.count])"
        }
        if let growth = growth(run) { text += "; looks like \(growth)" }
        return text
    }

    private func growth(_ run: GrowthJudge.Run) -> String? {
        let points = run.measurements.map { measurement in
            let mebibytes = Double(measurement.bytes) / 1_048_576
            return (n: Double(measurement.size), value: resource == .time ? measurement.cpuMillis : mebibytes)
        }
        return Growth.fitting(points)
    }
}

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
